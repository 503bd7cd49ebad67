package io.communique.mention.time;

import java.util.List;
import java.util.Optional;

/**
 * A pattern that stands in the text.
 *
 * @param rule the name of the list that the pattern is in
 * @param from its first token
 * @param to after its last token
 * @param captures what its slots took, in order
 */
record Match(String rule, int from, int to, List<Capture> captures) {

    /** What one slot took. */
    record Capture(Slot slot, String value, int from, int to) {

        int number() {
            return Integer.parseInt(value);
        }
    }

    Optional<Capture> get(Slot slot) {
        for (Capture capture : captures)
            if (capture.slot() == slot)
                return Optional.of(capture);
        return Optional.empty();
    }

    boolean has(Slot slot) {
        return get(slot).isPresent();
    }

    int number(Slot slot, int otherwise) {
        return get(slot).map(Capture::number).orElse(otherwise);
    }

    String value(Slot slot) {
        return get(slot).map(Capture::value).orElse("");
    }
}
