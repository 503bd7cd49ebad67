package io.communique.document;

import io.communique.text.Span;
import java.util.Objects;

/**
 * Words that a click leads away from. Addresses that are only printed are not links of the document: recognition finds
 * them in the text.
 *
 * @param span the words that it stands on; empty for a picture without words
 * @param target the address, resolved where the document gives a base, else as it stands ("#", "/page"); also
 *        {@code mailto:} and {@code tel:}
 * @param layer whether it belongs to the release or to the page around it
 */
public record Link(Span span, String target, Block.Layer layer) {

    /** Checks that nothing is missing. */
    public Link {
        Objects.requireNonNull(target, "target");
    }
}
