package io.communique.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A text cut once into tokens, for every recogniser. "18h30" is three tokens, "l'été" is three, "12/06" is three: what
 * belongs together is decided by patterns.
 */
public final class Tokens {

    private final String text;
    private final String folded;
    private final Token[] all;
    private final int[] starts;

    private Tokens(String text, String folded, List<Token> all) {
        this.text = text;
        this.folded = folded;
        this.all = all.toArray(Token[]::new);
        this.starts = new int[this.all.length];
        for (int i = 0; i < starts.length; i++)
            starts[i] = this.all[i].start();
    }

    /**
     * Cuts a text, in linear time.
     *
     * @param text any text; {@code \n\n} parts blocks, {@code \n} parts lines
     * @return its tokens
     */
    public static Tokens of(String text) {
        String folded = Folding.fold(text);
        List<Token> out = new ArrayList<>(text.length() / 4 + 4);
        int at = 0;
        int gapStart = 0;
        while (at < text.length()) {
            if (isSpace(folded.charAt(at))) {
                at++;
                continue;
            }
            Token.Kind kind = kindAt(folded, at);
            int end = endOf(folded, at, kind);
            out.add(new Token(kind, at, end, folded.substring(at, end), gap(text, gapStart, at)));
            gapStart = end;
            at = end;
        }
        return new Tokens(text, folded, out);
    }

    /**
     * The text that was cut.
     *
     * @return the whole of it
     */
    public String text() {
        return text;
    }

    /**
     * The comparison form of the whole text, which has the same offsets.
     *
     * @return as {@link Folding#fold} gives it
     */
    public String folded() {
        return folded;
    }

    /**
     * All tokens in order.
     *
     * @return an unmodifiable list
     */
    public List<Token> all() {
        return Collections.unmodifiableList(Arrays.asList(all));
    }

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    public int size() {
        return all.length;
    }

    /**
     * One token.
     *
     * @param index from 0
     * @return the token
     * @throws IndexOutOfBoundsException if there is none
     */
    public Token get(int index) {
        return all[index];
    }

    /**
     * The first token that starts at or after an offset.
     *
     * @param offset an offset of the text
     * @return its index, or {@link #size()} if there is none
     */
    public int indexAt(int offset) {
        return Bisection.first(starts, offset);
    }

    private static boolean isSpace(char unit) {
        return unit <= ' ' || Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static Token.Kind kindAt(String text, int at) {
        int point = text.codePointAt(at);
        if (point >= '0' && point <= '9')
            return Token.Kind.NUMBER;
        return Character.isLetter(point) ? Token.Kind.WORD : Token.Kind.SIGN;
    }

    private static int endOf(String text, int at, Token.Kind kind) {
        int end = at + Character.charCount(text.codePointAt(at));
        if (kind == Token.Kind.SIGN)
            return end;
        while (end < text.length() && continues(text, end, kind))
            end += Character.charCount(text.codePointAt(end));
        return end;
    }

    private static boolean continues(String text, int at, Token.Kind kind) {
        int point = text.codePointAt(at);
        if (kind == Token.Kind.NUMBER)
            return point >= '0' && point <= '9';
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static Token.Gap gap(String text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++)
            if (text.charAt(i) == '\n')
                breaks++;
        if (breaks > 1)
            return Token.Gap.BLOCK;
        if (breaks == 1)
            return Token.Gap.LINE;
        return from == to ? Token.Gap.NONE : Token.Gap.SPACE;
    }
}
