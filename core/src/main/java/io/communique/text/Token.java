package io.communique.text;

/**
 * A word (a run of letters), a number (a run of digits) or one other sign. White space belongs to no token.
 *
 * @param kind what it is made of
 * @param start offset of its first UTF-16 unit in the text
 * @param end offset after its last unit
 * @param folded its comparison form, as {@link Folding} gives it
 * @param gap what stands between the token before and this one
 */
public record Token(Kind kind, int start, int end, String folded, Gap gap) {

    /** What a token is made of. */
    public enum Kind { WORD, NUMBER, SIGN }

    /** The white space before a token, the strongest of it. */
    public enum Gap { NONE, SPACE, LINE, BLOCK }

    /**
     * Where it stands.
     *
     * @return its span of the text
     */
    public Span span() {
        return new Span(start, end);
    }

    /**
     * Whether its comparison form is this.
     *
     * @param form a folded word, number or sign
     * @return true if equal
     */
    public boolean is(String form) {
        return folded.equals(form);
    }
}
