package io.communique.model;

import io.communique.text.Span;
import java.util.Objects;

/**
 * The place where a value was read.
 *
 * @param span where in the document's text, in UTF-16 units
 * @param page page number from 1; 0 for documents without pages
 * @param exact what stands there, to the letter
 * @param rule the name of the rule that read it
 */
public record Evidence(Span span, int page, String exact, String rule) {

    /** Checks that nothing is missing. */
    public Evidence {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(rule, "rule");
        if (exact.length() != span.length())
            throw new IllegalArgumentException("evidence of " + span + " has " + exact.length() + " units: " + exact);
    }
}
