package io.communique.place;

import io.communique.text.DataFile;
import io.communique.text.Folding;
import java.util.HashMap;
import java.util.Map;

/** The comparison form of place names: as {@code key} in {@code data/places/build.mjs} writes it. */
final class PlaceNames {

    /** Articles that open a name, and words that are written short, each with its short form; an article has none. */
    private static final Map<String, String> WORDS = words(DataFile.text(PlaceNames.class, "name-words.tsv"));

    private PlaceNames() {}

    /** A plain loop: it runs before the first name is looked up, when streams cost more than all of it. */
    private static Map<String, String> words(String table) {
        Map<String, String> out = new HashMap<>();
        int start = 0;
        for (int end = table.indexOf('\n'); end >= 0; end = table.indexOf('\n', start)) {
            int tab = table.indexOf('\t', start);
            if (table.charAt(start) != '#' && tab >= 0 && tab < end)
                out.put(table.substring(start, tab), table.substring(tab + 1, end));
            start = end + 1;
        }
        return Map.copyOf(out);
    }

    /**
     * Words of lower-case letters and digits without accents, one space between them, without leading article,
     * "saint" as "st".
     */
    static String key(CharSequence name) {
        StringBuilder out = new StringBuilder(name.length() + 2);
        StringBuilder word = new StringBuilder();
        boolean articleFirst = false;
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? Folding.fold(name.charAt(i)) : ' ';
            if (Character.isLetterOrDigit(c)) {
                spell(c, word);
            } else if (!word.isEmpty()) {
                articleFirst |= out.isEmpty() && isArticle(word.toString());
                append(word, out);
            }
        }
        return articleFirst ? withoutArticle(out) : out.toString();
    }

    /** Whether a key is nothing but an article, which names that go on have lost. */
    static boolean isArticle(String key) {
        return WORDS.getOrDefault(key, key).isEmpty() && !key.isEmpty();
    }

    private static void spell(char c, StringBuilder word) {
        switch (c) {
            case '\u0153' -> word.append("oe");
            case '\u00E6' -> word.append("ae");
            case '\u00DF' -> word.append("ss");
            case '\u00F8' -> word.append('o');
            case '\u0142' -> word.append('l');
            case '\u0111' -> word.append('d');
            case '\u0131' -> word.append('i');
            default -> word.append(c);
        }
    }

    private static void append(StringBuilder word, StringBuilder out) {
        if (!out.isEmpty())
            out.append(' ');
        String plain = word.toString();
        String brief = WORDS.getOrDefault(plain, "");
        out.append(brief.isEmpty() ? plain : brief);
        word.setLength(0);
    }

    private static String withoutArticle(StringBuilder key) {
        int space = key.indexOf(" ");
        return space < 0 ? key.toString() : key.substring(space + 1);
    }
}
