package io.communique.assembly;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The features of one candidate with what each counts. */
final class Score {

    private final FeatureWeights weights;
    private final Map<String, Double> parts = new LinkedHashMap<>();

    Score(FeatureWeights weights) {
        this.weights = weights;
    }

    /** Counts a feature once, if it is there. */
    Score add(String feature, boolean there) {
        if (there)
            parts.put(feature, weights.get(feature));
        return this;
    }

    /** Counts a feature so many times. */
    Score add(String feature, int times) {
        if (times > 0)
            parts.put(feature, weights.get(feature) * times);
        return this;
    }

    double sum() {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
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
