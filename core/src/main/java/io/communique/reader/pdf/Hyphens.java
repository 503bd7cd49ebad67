package io.communique.reader.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a hyphen at the end of a line is for. A word that the document has elsewhere in one piece, or with its hyphen,
 * tells; else a document that breaks words at many line ends is believed to have broken this one too.
 */
final class Hyphens {

    /** How a line goes on in the next: after a space, right there, or right there without its hyphen. */
    enum End { NONE, KEPT, DROPPED }

    private static final char SOFT = '\u00AD';
    private static final int FEWEST_BROKEN = 3;
    /** Two letters alone on the next line are the end of a compound (meet-up) rather than of a broken word. */
    private static final int SHORTEST_REST = 2;

    private final Set<String> words = new HashSet<>();
    private int broken;
    private int wrapped;

    /** Learns the words of a page and how its lines end. */
    void learn(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.rest != null)
                learn(List.of(draft.rest));
            for (int i = 0; i < draft.rows.size(); i++) {
                Row row = draft.rows.get(i);
                for (Word word : row.words())
                    words.add(core(word.text()));
                if (i + 1 < draft.rows.size())
                    learnEnd(row.last().text(), draft.rows.get(i + 1).first().text());
            }
        }
    }

    private void learnEnd(String end, String next) {
        wrapped++;
        if (end.length() > 2 && isHyphen(end.charAt(end.length() - 1))
                && Character.isLetter(end.charAt(end.length() - 2)) && Character.isLowerCase(next.charAt(0)))
            broken++;
    }

    private static String core(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from)))
            from++;
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1)))
            to--;
        return word.substring(from, to).replace("\u00AD", "").toLowerCase(Locale.ROOT);
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == SOFT || c == '\u2010' || c == '\u2011';
    }

    /** How the line that ends in a word goes on in the line that begins with another. */
    End end(Word word, Word next) {
        String text = word.text();
        int length = text.length();
        if (length < 2 || next.text().isEmpty())
            return End.NONE;
        char last = text.charAt(length - 1);
        char first = next.text().charAt(0);
        if (isAddress(text) && (isHyphen(last) || "/.@_=&?".indexOf(last) >= 0) && Character.isLetterOrDigit(first))
            return isHyphen(last) && !Character.isUpperCase(first) || isAddressPart(next.text()) ? End.KEPT : End.NONE;
        if (!isHyphen(last) || !Character.isLetter(text.charAt(length - 2)) || !Character.isLetter(first))
            return End.NONE;
        return Character.isLowerCase(first) && isBroken(text.substring(0, length - 1), last, next.text())
                ? End.DROPPED : End.KEPT;
    }

    /** An address goes on without a space, always after a hyphen: none ends with one. */
    private static boolean isAddress(String text) {
        return text.contains("://") || text.startsWith("www.") || text.indexOf('@') > 0
                && text.indexOf('@') < text.length() - 1;
    }

    /** Words of prose have no signs inside: "https://example.org/ and more" against "https://example.org/ a/b.pdf". */
    private static boolean isAddressPart(String next) {
        for (int i = 0; i + 1 < next.length(); i++)
            if ("/.-_=?&%@".indexOf(next.charAt(i)) >= 0 || Character.isDigit(next.charAt(i)))
                return true;
        return false;
    }

    private boolean isBroken(String left, char hyphen, String right) {
        if (hyphen == SOFT)
            return true;
        String head = core(left);
        String tail = core(right);
        boolean breaks = broken >= FEWEST_BROKEN && broken * 25 > wrapped;
        if (words.contains(head + tail))
            return breaks || right.length() > SHORTEST_REST;
        if (words.contains(head + "-" + tail) || left.indexOf('-') >= 0 || right.indexOf('-') > 0
                || right.length() > 1 && Character.isUpperCase(right.charAt(1)))
            return false;
        return breaks && !(words.contains(head) && words.contains(tail));
    }

    /** A soft hyphen that is shown within a line is seen as a hyphen, unless one stands beside it already. */
    static String withoutSoft(String text) {
        if (text.indexOf(SOFT) < 0)
            return text;
        if (text.length() == 1)
            return "-";
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != SOFT)
                kept.append(c);
            else if (!(i > 0 && isHyphen(text.charAt(i - 1)))
                    && !(i + 1 < text.length() && isHyphen(text.charAt(i + 1))))
                kept.append('-');
        }
        return kept.toString();
    }

}
