package io.communique.assembly;

import io.communique.text.DataFile;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each feature of a candidate counts, read from a data file beside this package's classes. */
final class FeatureWeights {

    private final String name;
    private final Map<String, Double> byFeature = new LinkedHashMap<>();

    private FeatureWeights(String name) {
        this.name = name;
    }

    /**
     * Reads the weights of one decision.
     *
     * @param name the name of the file, without extension
     * @throws UncheckedIOException if the jar has no such file
     */
    static FeatureWeights of(String name) {
        FeatureWeights weights = new FeatureWeights(name);
        DataFile.json(FeatureWeights.class, name + ".json").properties()
                .forEach(each -> weights.byFeature.put(each.getKey(), each.getValue().doubleValue()));
        return weights;
    }

    /**
     * What one feature counts.
     *
     * @throws IllegalArgumentException if the file does not list it
     */
    double get(String feature) {
        Double weight = byFeature.get(feature);
        if (weight == null)
            throw new IllegalArgumentException("assembly/" + name + ".json has no weight for \"" + feature + "\"");
        return weight;
    }

    /** An empty score to be added to. */
    Score score() {
        return new Score(this);
    }
}
