package io.communique.text;

import java.text.Normalizer;

/**
 * The comparison form of a text: lower case, no accents, plain spaces, apostrophes and hyphens. It has exactly as many
 * UTF-16 units as the text, so that an offset in one is an offset in the other.
 */
public final class Folding {

    private static final char[] LATIN = table();

    private Folding() {}

    /**
     * Folds a text unit by unit.
     *
     * @param text any text
     * @return a text of the same length
     */
    public static String fold(CharSequence text) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++)
            out[i] = fold(text.charAt(i));
        return new String(out);
    }

    /**
     * Folds one UTF-16 unit.
     *
     * @param unit any unit; surrogates stay as they are
     * @return its comparison form
     */
    public static char fold(char unit) {
        return unit < LATIN.length ? LATIN[unit] : beyondLatin(unit);
    }

    /**
     * A text with each run of ASCII white space as one space.
     *
     * @param text any text
     * @return the same object if there is nothing to change
     */
    public static String onOneLine(String text) {
        int at = 0;
        while (at < text.length() && !(isBlank(text.charAt(at))
                && (text.charAt(at) != ' ' || at + 1 < text.length() && isBlank(text.charAt(at + 1)))))
            at++;
        if (at == text.length())
            return text;
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++)
            if (!isBlank(text.charAt(at)))
                out.append(text.charAt(at));
            else if (at == 0 || !isBlank(text.charAt(at - 1)))
                out.append(' ');
        return out.toString();
    }

    /**
     * The letters and digits of a text in comparison form, with one space for whatever stands between them.
     *
     * @param text any text
     * @return without space at its ends; empty if the text has neither letter nor digit
     */
    public static String key(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean apart = false;
        for (int at = 0; at < text.length(); ) {
            int point = pointAt(text, at);
            at += Character.charCount(point);
            if (!isLetterOrNumber(point)) {
                apart = true;
                continue;
            }
            if (apart && out.length() > 0)
                out.append(' ');
            apart = false;
            out.appendCodePoint(point);
        }
        return out.toString();
    }

    private static int pointAt(String text, int at) {
        char unit = text.charAt(at);
        return Character.isSurrogate(unit) ? text.codePointAt(at) : fold(unit);
    }

    /** The general categories L and N. */
    private static boolean isLetterOrNumber(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit >= '\t' && unit <= '\r';
    }

    private static char beyondLatin(char unit) {
        return switch (unit) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u2032' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033' -> '"';
            case '\u2007', '\u2009', '\u200A', '\u202F', '\u2002', '\u2003', '\u3000' -> ' ';
            default -> Character.isSurrogate(unit) ? unit : base(unit);
        };
    }

    private static char[] table() {
        char[] table = new char[0x250];
        for (char c = 0; c < table.length; c++)
            table[c] = base(c);
        table[0xA0] = ' ';
        table[0xAB] = '"';
        table[0xBB] = '"';
        table[0xB4] = '\'';
        table['`'] = '\'';
        table[0xAD] = '-';
        return table;
    }

    private static char base(char unit) {
        char lower = Character.toLowerCase(unit);
        if (lower < 0x80)
            return lower;
        String apart = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
        return apart.isEmpty() || Character.isSurrogate(apart.charAt(0)) ? lower : apart.charAt(0);
    }
}
