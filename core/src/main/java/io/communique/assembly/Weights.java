package io.communique.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.text.DataFile;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much each named feature counts, read from {@code event-weights.json}. */
final class Weights {

    private final Map<String, Double> byName = new LinkedHashMap<>();

    private Weights(JsonNode root) {
        root.properties().forEach(group -> group.getValue().properties()
                .forEach(each -> byName.put(group.getKey() + "." + each.getKey(), each.getValue().asDouble())));
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

    private static final class Standard {

        private static final Weights ALL = new Weights(DataFile.json(Weights.class, "event-weights.json"));
    }
}
