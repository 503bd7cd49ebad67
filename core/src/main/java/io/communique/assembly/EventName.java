package io.communique.assembly;

import io.communique.model.EventType;
import io.communique.text.Span;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A name that a statement may give to an event.
 *
 * @param span where it stands
 * @param text its words, white space folded, without leading article
 * @param rule what found it
 * @param features what speaks for and against it, by the names in {@code event-weights.json}
 * @param type what its noun says of the kind of event
 * @param statement index of the statement it stands in
 * @param keys what it is compared by
 */
record EventName(Span span, String text, String rule, Set<String> features, Optional<EventType> type, int statement,
        NameKeys keys) {

    EventName {
        features = new TreeSet<>(features);
    }

    EventName with(String feature) {
        Set<String> more = new LinkedHashSet<>(features);
        more.add(feature);
        return new EventName(span, text, rule, more, type, statement, keys);
    }

    boolean has(String feature) {
        return features.contains(feature);
    }

    double score(Weights weights) {
        return weights.sum("name", features);
    }
}
