package io.communique.model;

import io.communique.text.Span;
import java.util.Optional;

/**
 * Something that a person should look at.
 *
 * @param code a stable name in lower case with hyphens, such as {@code link-without-target}
 * @param message one sentence with the value in it
 * @param span where in the document's text; absent if nowhere in particular
 * @param page page number from 1; 0 if no page in particular
 */
public record Warning(String code, String message, Optional<Span> span, int page) {}
