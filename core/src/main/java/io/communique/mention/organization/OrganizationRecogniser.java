package io.communique.mention.organization;

import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.Recogniser;
import io.communique.model.Evidence;
import io.communique.model.Organization;
import io.communique.model.Sourced;
import io.communique.text.Folding;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds bodies: by name with acronym, by head word, by legal form, as the subject of what bodies do, in what they say
 * about themselves. An acronym once explained stands for its body wherever it is printed again, and so does a name.
 */
public final class OrganizationRecogniser implements Recogniser<Organization> {

    /** In this order: of two that overlap the longer is taken, of two that are as long the one listed first. */
    private static final List<Rule> RULES = List.of(new AcronymRule(), new AboutRule(), new LegalFormRule(),
            new HeadRule(), new NameRule(), new SubjectRule(), new AgentRule(), new LoneAcronymRule());

    /** Ready to use. */
    public OrganizationRecogniser() {}

    @Override
    public List<Mention<Organization>> find(Reading reading) {
        Words words = new Words(reading);
        List<Found> first = new ArrayList<>();
        RULES.forEach(rule -> first.addAll(rule.find(words)));
        NameEdges edges = new NameEdges(words);
        List<Found> found = apart(first.stream().map(edges::trimmed).toList());
        Map<String, Found> explained = explained(reading, found);
        List<Found> all = new ArrayList<>(found);
        all.addAll(new KnownNames(found, explained).find(words));
        return apart(all).stream().map(f -> mention(reading, f, explained)).toList();
    }

    private static Map<String, Found> explained(Reading reading, List<Found> found) {
        Map<String, Found> out = new LinkedHashMap<>();
        for (Found each : found)
            each.acronym().ifPresent(span -> out.putIfAbsent(span.of(reading.text()), each));
        return out;
    }

    /** Without overlap: the longest first, then in the order given. */
    private static List<Found> apart(List<Found> found) {
        List<Found> byLength = new ArrayList<>(found);
        byLength.sort(Comparator.comparingInt(f -> -f.whole().length()));
        java.util.TreeMap<Integer, Found> taken = new java.util.TreeMap<>();
        for (Found each : byLength) {
            var before = taken.lowerEntry(each.whole().end());
            if (before == null || before.getValue().whole().end() <= each.whole().start())
                taken.put(each.whole().start(), each);
        }
        return List.copyOf(taken.values());
    }

    private static Mention<Organization> mention(Reading reading, Found found, Map<String, Found> explained) {
        String text = reading.text();
        Found full = explained.getOrDefault(found.name().of(text), found);
        Optional<Sourced<String>> acronym = full.acronym().or(() -> acronymOf(text, found, explained))
                .map(span -> sourced(reading, span, full.rule()));
        return new Mention<>(found.whole(), new Organization(sourced(reading, full.name(), full.rule()), acronym),
                found.rule());
    }

    private static Optional<Span> acronymOf(String text, Found found, Map<String, Found> explained) {
        String name = found.name().of(text);
        return explained.values().stream().filter(f -> f.name().of(text).equalsIgnoreCase(name)).findFirst()
                .flatMap(Found::acronym);
    }

    private static Sourced<String> sourced(Reading reading, Span span, String rule) {
        String exact = span.of(reading.text());
        return Sourced.of(Folding.onOneLine(exact.strip()),
                new Evidence(span, reading.document().pageAt(span.start()), exact, rule));
    }
}
