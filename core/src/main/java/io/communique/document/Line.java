package io.communique.document;

import io.communique.text.Span;
import java.util.Optional;

/**
 * One printed line of a block.
 *
 * @param span where its words stand in the document's text
 * @param box where it was printed; absent for documents without pages
 */
public record Line(Span span, Optional<Box> box) {}
