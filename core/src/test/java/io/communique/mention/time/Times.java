package io.communique.mention.time;

import io.communique.document.DocumentBuilder;
import io.communique.language.Language;
import io.communique.language.Languages;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.model.Occurrence;
import io.communique.model.TimeRange;
import io.communique.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads plain text for the tests of times. */
final class Times {

    private Times() {}

    static List<Mention<When>> in(String text, String language, String reference) {
        Language known = Languages.standard().get(language).orElseThrow();
        return in(text, known, reference.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(reference)));
    }

    static List<Mention<When>> in(String text, Language language, Optional<LocalDate> reference) {
        return new TimeRecogniser().find(Reading.of(new DocumentBuilder().append(text).build(), language, reference));
    }

    static When only(String text, String language, String reference) {
        List<Mention<When>> found = in(text, language, reference);
        if (found.size() != 1)
            throw new AssertionError(found.size() + " mentions in " + text + ": " + found);
        return found.get(0).value();
    }

    /** The text with its mentions between bars. */
    static String marked(String text, List<Mention<When>> mentions) {
        StringBuilder out = new StringBuilder(text);
        List<Mention<When>> backwards = new ArrayList<>(mentions);
        java.util.Collections.reverse(backwards);
        backwards.forEach(mention -> out.insert(mention.span().end(), '|').insert(mention.span().start(), '|'));
        return out.toString();
    }

    /** The days and hours of a stretch: {@code 2025-03-04/2025-03-05 10:00-18:00 + 2025-03-07}. */
    static String value(When when) {
        return Expansion.of(when).stream().map(Times::value).collect(Collectors.joining(" + "));
    }

    private static String value(Occurrence occurrence) {
        String from = occurrence.from().map(LocalDate::toString).orElse("");
        String to = occurrence.to().map(LocalDate::toString).orElse("");
        String days = from.equals(to) ? from : from + "/" + to;
        String hours = occurrence.times().stream().map(Times::value).collect(Collectors.joining(" "));
        return (days + " " + hours).strip();
    }

    private static String value(TimeRange range) {
        return range.start().map(Object::toString).orElse("") + "-" + range.end().map(Object::toString).orElse("");
    }
}
