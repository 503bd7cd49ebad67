package io.communique.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.text.DataFile;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much each named feature counts, read from {@code event-weights.json}. */
final class Weights {

    private final Map<String, Double> byName = new LinkedHashMap<>();
    private final Map<String, Map<String, Double>> byGroup = new LinkedHashMap<>();

    private Weights(JsonNode root) {
        root.properties().forEach(group -> group.getValue().properties()
                .forEach(each -> put(group.getKey(), each.getKey(), each.getValue().asDouble())));
    }

    private void put(String group, String feature, double weight) {
        byName.put(group + "." + feature, weight);
        byGroup.computeIfAbsent(group, key -> new LinkedHashMap<>()).put(feature, weight);
    }

    static Weights standard() {
        return Standard.ALL;
    }

    /**
     * The weight of a feature.
     *
     * @throws IllegalArgumentException if the file has none, with the name
     */
    double of(String feature) {
        Double weight = byName.get(feature);
        if (weight == null)
            throw new IllegalArgumentException("no weight for the feature \"" + feature + "\"");
        return weight;
    }

    /**
     * The weights of some features of one group together, with the rounding that sums of scores have always had: a score
     * is compared with thresholds.
     *
     * @throws IllegalArgumentException if the file has none for one of them, with the name
     */
    double sum(String group, Iterable<String> features) {
        DoubleSummaryStatistics sum = new DoubleSummaryStatistics();
        for (String feature : features)
            sum.accept(of(group, feature));
        return sum.getSum();
    }

    private double of(String group, String feature) {
        Double weight = byGroup.getOrDefault(group, Map.of()).get(feature);
        return weight != null ? weight : of(group + "." + feature);
    }

    /** The weight of a feature of a group that lists only what counts: none weighs 0. */
    double ofAny(String group, String feature) {
        return byGroup.getOrDefault(group, Map.of()).getOrDefault(feature, 0.0);
    }

    /** The sum of what was counted. */
    static double sum(Iterable<Double> parts) {
        DoubleSummaryStatistics sum = new DoubleSummaryStatistics();
        for (double part : parts)
            sum.accept(part);
        return sum.getSum();
    }

    private static final class Standard {

        private static final Weights ALL = new Weights(DataFile.json(Weights.class, "event-weights.json"));
    }
}
