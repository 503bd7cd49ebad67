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
