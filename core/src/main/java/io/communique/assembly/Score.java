package io.communique.assembly;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** The features of one candidate with what each counts. */
final class Score {

    private final FeatureWeights weights;
    private final Map<String, Double> parts = new LinkedHashMap<>();
    private OptionalDouble sum = OptionalDouble.of(0);

    Score(FeatureWeights weights) {
        this.weights = weights;
    }

    /** Counts a feature once, if it is there. */
    Score add(String feature, boolean there) {
        if (there)
            put(feature, weights.get(feature));
        return this;
    }

    /** Counts a feature so many times. */
    Score add(String feature, int times) {
        if (times > 0)
            put(feature, weights.get(feature) * times);
        return this;
    }

    private void put(String feature, double weight) {
        parts.put(feature, weight);
        sum = OptionalDouble.empty();
    }

    /** Summed up again only where something was added: candidates are compared with each other many times. */
    double sum() {
        if (sum.isEmpty())
            sum = OptionalDouble.of(Weights.sum(parts.values()));
        return sum.getAsDouble();
    }

    boolean isEnough() {
        return sum() >= weights.get("enough");
    }

    boolean has(String feature) {
        return parts.containsKey(feature);
    }

    /** Such as {@code title-block +4.0, one-word -2.5}. */
    @Override
    public String toString() {
        return parts.entrySet().stream().map(p -> String.format(Locale.ROOT, "%s %+.1f", p.getKey(), p.getValue()))
                .collect(Collectors.joining(", "));
    }
}
