package io.communique.document;

import io.communique.text.Span;

/**
 * Words that stand out of their block.
 *
 * @param span where they stand
 * @param kind how they stand out
 */
public record Mark(Span span, Kind kind) {

    /** STRONG is bold, EMPHASIS is italic. */
    public enum Kind { STRONG, EMPHASIS }
}
