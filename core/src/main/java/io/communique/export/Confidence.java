package io.communique.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** How sure an answer is, in hundredths. */
final class Confidence {

    private Confidence() {}

    static void write(OptionalDouble confidence, Json json) throws IOException {
        write("confidence", confidence, json);
    }

    static void write(String key, OptionalDouble confidence, Json json) throws IOException {
        if (confidence.isPresent())
            json.number(key, BigDecimal.valueOf(confidence.getAsDouble()).setScale(2, RoundingMode.HALF_EVEN));
    }
}
