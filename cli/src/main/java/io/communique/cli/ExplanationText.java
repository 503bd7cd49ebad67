package io.communique.cli;

import io.communique.assembly.Explanation;
import io.communique.assembly.Explanation.Candidate;
import io.communique.assembly.Explanation.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An explanation for people: what was weighed, the sum, and what each feature counted. */
final class ExplanationText {

    private ExplanationText() {}

    static String of(String document, Explanation explanation) {
        StringBuilder text = new StringBuilder(document).append('\n');
        explanation.events().forEach(choice -> append(choice, text));
        append("names", explanation.names(), text);
        append("dates", explanation.dates(), text);
        return text.toString();
    }

    private static void append(Choice choice, StringBuilder text) {
        text.append(choice.id().isEmpty() ? "  no event" : "  event " + choice.id())
                .append(String.format(Locale.ROOT, " \"%s\": %.2f of %.2f\n", flat(choice.name()), choice.score(),
                        choice.threshold()));
        text.append("      ").append(features(choice.features())).append('\n');
    }

    private static void append(String what, List<Candidate> candidates, StringBuilder text) {
        if (!candidates.isEmpty())
            text.append("  ").append(what).append('\n');
        for (Candidate candidate : candidates)
            text.append(String.format(Locale.ROOT, "    %6.2f \"%s\" at %d-%d: ", candidate.score(),
                    flat(candidate.text()), candidate.start(), candidate.end()))
                    .append(features(candidate.features())).append('\n');
    }

    private static String features(Map<String, Double> features) {
        return features.entrySet().stream()
                .map(f -> String.format(Locale.ROOT, "%s %+.2f", f.getKey(), f.getValue())).collect(Collectors.joining(", "));
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
