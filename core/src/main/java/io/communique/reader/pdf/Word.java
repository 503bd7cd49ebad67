package io.communique.reader.pdf;

import java.util.List;

/**
 * Characters that a person sees as one word, on one line.
 *
 * @param glyphs from left to right; at least one
 * @param text what they read, NFC
 * @param left of its first character, in points
 * @param right of its last character, in points
 * @param base height of its baseline from the upper side of the page, in points
 * @param size of most of its characters, in points
 */
record Word(List<Glyph> glyphs, String text, float left, float right, float base, float size) {

    boolean isBold() {
        return glyphs.get(0).style().bold();
    }

    boolean isItalic() {
        return glyphs.get(0).style().italic();
    }

    float top() {
        return base - size * 0.75f;
    }

    float bottom() {
        return base + size * 0.25f;
    }

    /** Whether it was shown right after another, with nothing but a space between them. */
    boolean follows(Word before) {
        Glyph first = glyphs.get(0);
        return first.spaced() && first.order() == before.glyphs.get(before.glyphs.size() - 1).order() + 1;
    }
}
