package io.communique.reader.pdf;

/**
 * A straight horizontal or vertical line, or a thin filled rectangle, as a person sees it.
 *
 * @param left in points from the left side of the page
 * @param top in points from the upper side of the page
 * @param right at or right of {@code left}
 * @param bottom at or below {@code top}
 */
record Rule(float left, float top, float right, float bottom) {

    /** How thick a rule may be, in points. */
    static final float THICKEST = 3;
    private static final float SHORTEST = 8;

    static Rule between(float x1, float y1, float x2, float y2) {
        return new Rule(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    boolean isHorizontal() {
        return bottom - top <= THICKEST && right - left >= SHORTEST;
    }

    boolean isVertical() {
        return right - left <= THICKEST && bottom - top >= SHORTEST;
    }
}
