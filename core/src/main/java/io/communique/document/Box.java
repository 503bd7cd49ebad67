package io.communique.document;

/**
 * A rectangle on a page, in points (1/72 inch) from the upper left corner of the page as a person sees it.
 *
 * @param page page number from 1
 * @param left distance of its left side from the page's left side
 * @param top distance of its upper side from the page's upper side
 * @param width its width
 * @param height its height
 */
public record Box(int page, float left, float top, float width, float height) {}
