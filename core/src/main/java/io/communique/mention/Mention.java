package io.communique.mention;

import io.communique.text.Span;
import java.util.Objects;

/**
 * A value that a stretch of text says.
 *
 * @param span where it stands in the document's text
 * @param value what it says
 * @param rule the name of the rule that read it
 * @param <T> the type of the value
 */
public record Mention<T>(Span span, T value, String rule) {

    /** Checks that nothing is missing. */
    public Mention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rule, "rule");
    }
}
