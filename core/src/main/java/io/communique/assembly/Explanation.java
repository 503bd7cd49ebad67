package io.communique.assembly;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Why the events of a document are what they are.
 *
 * @param events one for each event found, in the order of the answer
 * @param names every name that was weighed for the event of the document, the strongest first
 * @param dates every date and hour that was weighed, in the order of the document
 */
public record Explanation(List<Choice> events, List<Candidate> names, List<Candidate> dates) {

    /** Copies the lists. */
    public Explanation {
        events = List.copyOf(events);
        names = List.copyOf(names);
        dates = List.copyOf(dates);
    }

    /**
     * An event, or what was held for none.
     *
     * @param id its id; empty for what did not reach the threshold
     * @param name its name
     * @param features what spoke for and against it, with the weight of each
     * @param score the sum of the weights
     * @param threshold what the sum has to reach
     */
    public record Choice(String id, String name, Map<String, Double> features, double score, double threshold) {

        /** Checks that nothing is missing. */
        public Choice {
            Objects.requireNonNull(name, "name");
            features = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(features));
        }
    }

    /**
     * A name or a date that was weighed.
     *
     * @param text its words
     * @param start offset of its first UTF-16 unit in the document's text
     * @param end offset after its last unit
     * @param features what spoke for and against it, with the weight of each
     * @param score the sum of the weights
     */
    public record Candidate(String text, int start, int end, Map<String, Double> features, double score) {

        /** Copies the map. */
        public Candidate {
            features = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(features));
        }
    }
}
