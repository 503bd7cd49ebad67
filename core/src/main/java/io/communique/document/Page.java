package io.communique.document;

import io.communique.text.Span;

/**
 * A printed page.
 *
 * @param number from 1
 * @param span its part of the document's text
 * @param width in points, as a person sees it
 * @param height in points
 */
public record Page(int number, Span span, float width, float height) {}
