package io.communique.reader.pdf;

import java.text.Normalizer;
import java.util.List;

/** What the characters of a word read together: accents on their letters, ligatures undone, NFC. */
final class Words {

    private static final String SPACING_ACCENTS = "`´^¨˜¯˘˙˚¸˝˛ˇ";
    private static final String COMBINING_ACCENTS =
            "\u0300\u0301\u0302\u0308\u0303\u0304\u0306\u0307\u030A\u0327\u030B\u0328\u030C";
    private static final String LIGATURES = "\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06";
    private static final String[] LETTERS = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

    private Words() {}

    static Word word(List<Glyph> glyphs) {
        Glyph first = glyphs.get(0);
        float right = first.right();
        float size = first.size();
        for (Glyph glyph : glyphs) {
            right = Math.max(right, glyph.right());
            size = Math.max(size, glyph.size());
        }
        return new Word(List.copyOf(glyphs), text(glyphs), first.x(), right, first.y(), size);
    }

    /** The text of some characters next to each other. */
    static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            int accent = accent(glyphs, i);
            if (accent >= 0 && i + 1 < glyphs.size() && overlap(glyphs.get(i), glyphs.get(i + 1))) {
                append(text, glyphs.get(++i).text());
                text.append(COMBINING_ACCENTS.charAt(accent));
            } else if (accent >= 0 && i > 0 && overlap(glyphs.get(i - 1), glyphs.get(i))) {
                text.append(COMBINING_ACCENTS.charAt(accent));
            } else {
                append(text, glyphs.get(i).text());
            }
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text.toString()
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static int accent(List<Glyph> glyphs, int index) {
        String text = glyphs.get(index).text();
        return text.length() == 1 && glyphs.size() > 1 ? SPACING_ACCENTS.indexOf(text.charAt(0)) : -1;
    }

    private static boolean overlap(Glyph left, Glyph right) {
        return right.x() < left.x() + 0.6f * Math.min(left.width(), Math.max(right.width(), 0.2f * right.size()))
                && Character.isLetter((Character.isLetter(left.text().codePointAt(0)) ? left : right).text()
                        .codePointAt(0));
    }

    private static void append(StringBuilder text, String shown) {
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            int ligature = LIGATURES.indexOf(c);
            if (ligature >= 0)
                text.append(LETTERS[ligature]);
            else if (c >= '\uE000' && c <= '\uF8FF')
                text.append('•');
            else if (Character.isSurrogate(c) && !isPaired(shown, i))
                text.append('\uFFFD');
            else if (!isInvisible(c))
                text.append(c);
        }
    }

    private static boolean isPaired(String text, int i) {
        if (Character.isHighSurrogate(text.charAt(i)))
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    /** Controls, zero-width and directional marks, noncharacters: nobody sees them. */
    private static boolean isInvisible(char c) {
        return c < ' ' || c >= '\u007F' && c <= '\u009F' || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E' || c >= '\u2060' && c <= '\u206F' || c == '\uFEFF' || c >= '\uFFFE';
    }
}
