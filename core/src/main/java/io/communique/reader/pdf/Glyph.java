package io.communique.reader.pdf;

/**
 * One shown character, in points from the upper left corner of the page as a person sees it.
 *
 * @param text what it means: usually one character, more for a ligature; never empty, never a space
 * @param x where its baseline starts
 * @param y where its baseline starts
 * @param width how far it goes along its baseline, letter spacing included
 * @param size height of the font
 * @param angle direction of the baseline in whole degrees clockwise, 0 to 359
 * @param style the font it is shown in
 * @param spaced whether a space was shown right before it
 * @param order number of the character in the page's content
 * @param mark number of the tagged content that it belongs to, {@link #UNMARKED} or {@link #ARTIFACT}
 */
record Glyph(String text, float x, float y, float width, float size, int angle, FontStyle style, boolean spaced,
        int order, int mark) {

    static final int UNMARKED = -1;
    static final int ARTIFACT = -2;

    float right() {
        return x + width;
    }

    Glyph at(float newX, float newY) {
        return new Glyph(text, newX, newY, width, size, angle, style, spaced, order, mark);
    }

    Glyph withText(String other) {
        return new Glyph(other, x, y, width, size, angle, style, spaced, order, mark);
    }
}
