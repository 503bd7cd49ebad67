package io.communique.reader.text;

import java.text.Normalizer;
import java.util.Arrays;

/** The visible characters of one block: NFC, single spaces, meant line ends, nothing invisible. */
final class VisibleText {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int MOST_COMBINING = 8;
    private static final int MOST_AT_ONCE = 4;

    private static final int FIRST_ROOM = 512;

    private char[] text = new char[FIRST_ROOM];
    private int length;
    private boolean space;
    private boolean lineEnd;
    private boolean softHyphen;
    private int combining;
    private int first;

    boolean isBlank() {
        return length == 0;
    }

    int length() {
        return length;
    }

    String text() {
        return new String(text, 0, length);
    }

    boolean isBreakPending() {
        return lineEnd;
    }

    void lineBreak() {
        lineEnd = true;
        softHyphen = false;
    }

    void clear() {
        length = 0;
        space = false;
        lineEnd = false;
        softHyphen = false;
        combining = 0;
    }

    /** The offset of the first visible character of the last appended text, or -1 if it had none. */
    int firstSince(int before) {
        return length > before ? first : -1;
    }

    /** Appends what fits, and tells whether it was all. */
    boolean append(CharSequence more, int room) {
        long limit = (long) length + room;
        first = -1;
        CharSequence composed = composed(more);
        int i = 0;
        while (i < composed.length() && length + MOST_AT_ONCE <= limit)
            append(composed.charAt(i++));
        if (length > 0 && Character.isHighSurrogate(text[length - 1]))
            length--;
        return i == composed.length();
    }

    private void add(char unit) {
        if (length == text.length)
            text = Arrays.copyOf(text, length * 2);
        text[length++] = unit;
    }

    private static CharSequence composed(CharSequence more) {
        for (int i = 0; i < more.length(); i++)
            if (more.charAt(i) >= '\u0300' && !isSign(more.charAt(i)))
                return Normalizer.isNormalized(more, Normalizer.Form.NFC) ? more
                        : Normalizer.normalize(more, Normalizer.Form.NFC);
        return more;
    }

    /** General punctuation and currencies are composed already (Unicode, DerivedNormalizationProps). */
    private static boolean isSign(char unit) {
        return unit >= '\u2002' && unit < '\u20D0';
    }

    private void append(char unit) {
        if (unit > ' ' && unit < '\u007F')
            shown(unit);
        else if (isSpace(unit))
            space = true;
        else if (unit == SOFT_HYPHEN)
            softHyphen();
        else if (!isInvisible(unit))
            visible(unit);
    }

    /** Between letters it only allows a line to break; between spaces it stands for a dash. */
    private void softHyphen() {
        if (space && length > 0)
            softHyphen = true;
    }

    private void visible(char unit) {
        if (unit < '\u0300' || Character.getType(unit) != Character.NON_SPACING_MARK) {
            shown(unit);
            return;
        }
        if (++combining > MOST_COMBINING || joined(unit))
            return;
        write(unit);
    }

    private void shown(char unit) {
        combining = 0;
        write(unit);
    }

    private void write(char unit) {
        if (space || lineEnd || softHyphen)
            flushSpace();
        if (first < 0)
            first = length;
        add(unit);
    }

    private boolean joined(char mark) {
        if (length == 0 || space || lineEnd)
            return false;
        int last = length - 1;
        String one = Normalizer.normalize(text[last] + String.valueOf(mark), Normalizer.Form.NFC);
        if (one.length() != 1)
            return false;
        text[last] = one.charAt(0);
        return true;
    }

    private void flushSpace() {
        if (length > 0) {
            if (softHyphen && space) {
                add(' ');
                add('-');
            }
            if (lineEnd)
                add('\n');
            else if (space)
                add(' ');
        }
        space = false;
        lineEnd = false;
        softHyphen = false;
    }

    private static boolean isSpace(char unit) {
        return unit <= ' ' && (unit == ' ' || unit >= '\t' && unit <= '\r') || unit == '\u0085' || unit == '\u00A0'
                || unit > '\u1000' && Character.isSpaceChar(unit);
    }

    private static boolean isInvisible(char unit) {
        return unit < ' ' || unit >= '\u007F' && unit < '\u00A0' || unit >= '\u200B' && isInvisibleMark(unit);
    }

    private static boolean isInvisibleMark(char unit) {
        return unit <= '\u200F' || unit >= '\u202A' && unit <= '\u202E' || unit >= '\u2060' && unit <= '\u206F'
                || unit == '\uFEFF' || unit >= '\uFFFE' || unit >= '\uFFF9' && unit <= '\uFFFB';
    }
}
