package io.communique.reader.pdf;

import io.communique.document.Box;

/**
 * A page turned so that its lines run from left to right, for the time of laying them out.
 *
 * @param cos of the angle that the lines run in
 * @param sin of the angle that the lines run in
 */
record Turn(double cos, double sin) {

    static final Turn NONE = new Turn(1, 0);

    static Turn of(int angle) {
        return angle == 0 ? NONE : new Turn(Math.cos(Math.toRadians(angle)), Math.sin(Math.toRadians(angle)));
    }

    Glyph turned(Glyph glyph) {
        return glyph.at((float) (glyph.x() * cos + glyph.y() * sin), (float) (glyph.y() * cos - glyph.x() * sin));
    }

    /** The sum of the turned coordinates of the two sides that lines run between. */
    float sides(float width, float height) {
        return (float) (width * cos + height * sin);
    }

    /** Where a turned point stands on the page. */
    float x(float x, float y) {
        return (float) (x * cos - y * sin);
    }

    /** Where a turned point stands on the page. */
    float y(float x, float y) {
        return (float) (x * sin + y * cos);
    }

    /** The upright box around a turned one. */
    Box box(int page, float left, float top, float right, float bottom) {
        float x1 = x(left, top);
        float x2 = x(right, top);
        float x3 = x(left, bottom);
        float x4 = x(right, bottom);
        float y1 = y(left, top);
        float y2 = y(right, top);
        float y3 = y(left, bottom);
        float y4 = y(right, bottom);
        float minX = Math.min(Math.min(x1, x2), Math.min(x3, x4));
        float minY = Math.min(Math.min(y1, y2), Math.min(y3, y4));
        return new Box(page, minX, minY, Math.max(Math.max(x1, x2), Math.max(x3, x4)) - minX,
                Math.max(Math.max(y1, y2), Math.max(y3, y4)) - minY);
    }
}
