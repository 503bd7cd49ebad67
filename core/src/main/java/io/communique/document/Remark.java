package io.communique.document;

import io.communique.text.Span;
import java.util.Optional;

/**
 * Something that a person should know about how the document was read.
 *
 * @param code a stable name in lower case with hyphens, such as {@code page-unreadable}
 * @param message one sentence with the value in it
 * @param span where in the document's text; absent if nowhere in particular
 * @param page page number from 1, 0 if no page in particular
 */
public record Remark(String code, String message, Optional<Span> span, int page) {}
