package io.communique.mention.organization;

import io.communique.language.Cues;
import io.communique.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts what only stands beside a name: a label that opens its line ("About X", "Press contact X"), and in a headline in
 * capitals the verb that follows it ("X Presents Y").
 */
final class NameEdges {

    private static final List<String> LABELS = List.of("section-about-of", "contact-lead");

    private final Words words;
    private final Map<Integer, Integer> labels = new HashMap<>();

    NameEdges(Words words) {
        this.words = words;
        for (String label : LABELS)
            for (Cues.Hit hit : words.cues(label))
                labels.merge(hit.from(), hit.to(), Math::max);
    }

    /** The body without what is beside its name; itself where nothing is to be cut. */
    Found trimmed(Found found) {
        if (found.acronym().isPresent())
            return found;
        int from = words.tokens().indexAt(found.name().start());
        int to = words.tokens().indexAt(found.name().end());
        int start = words.starts(from) ? labels.getOrDefault(from, from) : from;
        if (start >= to || !words.isCapital(start))
            start = from;
        int end = verb(start, to);
        return start == from && end == to ? found : Found.of(words.span(start, end), found.rule());
    }

    /** A verb in a title with capitals, behind a name of at least two words and with an object after it. */
    private int verb(int from, int to) {
        boolean titles = !words.language().words("organization-left").isEmpty();
        for (int i = from + 2; titles && i < to - 1; i++)
            if (words.in("organization-verb", i) && words.isCapital(i) && words.isCapital(i - 1)
                    && words.isCapital(i + 1))
                return i;
        return to;
    }
}
