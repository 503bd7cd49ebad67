package io.communique.reader.pdf;

import org.jspecify.annotations.Nullable;

/** The part of the graphics state that text depends on (ISO 32000-1, 9.3), saved and restored by q and Q. */
final class TextState {

    private static final int FILL = 0;
    private static final int NEITHER = 3;

    Matrix ctm;
    @Nullable FontFace face;
    float size;
    float charSpacing;
    float wordSpacing;
    float scaling = 1;
    float leading;
    float rise;
    /** Text rendering mode (ISO 32000-1, table 106). */
    int mode;
    FillColor fill = FillColor.BLACK;
    /** Whether nothing of what is filled shows. */
    boolean transparent;
    /** What is painted beyond is not seen; null as long as all of the page is. */
    @Nullable Rule clip;

    TextState(Matrix ctm) {
        this.ctm = ctm;
    }

    /** Whether characters are not painted at all. */
    boolean isInvisible() {
        return mode == NEITHER || transparent && mode == FILL;
    }

    /** Whether characters are painted in white and nothing else. */
    boolean isWhite() {
        return mode == FILL && fill.white();
    }

    TextState copy() {
        TextState copy = new TextState(ctm);
        copy.face = face;
        copy.size = size;
        copy.charSpacing = charSpacing;
        copy.wordSpacing = wordSpacing;
        copy.scaling = scaling;
        copy.leading = leading;
        copy.rise = rise;
        copy.mode = mode;
        copy.fill = fill;
        copy.transparent = transparent;
        copy.clip = clip;
        return copy;
    }
}
