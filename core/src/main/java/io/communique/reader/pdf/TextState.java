package io.communique.reader.pdf;

import org.jspecify.annotations.Nullable;

/** The part of the graphics state that text depends on (ISO 32000-1, 9.3), saved and restored by q and Q. */
final class TextState {

    Matrix ctm;
    @Nullable FontFace face;
    float size;
    float charSpacing;
    float wordSpacing;
    float scaling = 1;
    float leading;
    float rise;
    boolean invisible;
    /** What is painted beyond is not seen; null as long as all of the page is. */
    @Nullable Rule clip;

    TextState(Matrix ctm) {
        this.ctm = ctm;
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
        copy.invisible = invisible;
        copy.clip = clip;
        return copy;
    }
}
