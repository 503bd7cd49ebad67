package io.communique.mention.organization;

import io.communique.language.Cues;
import io.communique.language.Language;
import io.communique.mention.Reading;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tokens of a text with what the rules ask of them. */
record Words(Reading reading) {

    private static final int LONGEST_ACRONYM = 10;
    private static final int NEAR = 12;
    /** What stands before the ending of a compound is a word of its own. */
    private static final int SHORTEST_STEM = 3;

    Tokens tokens() {
        return reading.tokens();
    }

    int size() {
        return tokens().size();
    }

    Token get(int index) {
        return tokens().get(index);
    }

    Language language() {
        return reading.language();
    }

    List<Cues.Hit> cues(String name) {
        return reading.cueIndex().all(name);
    }

    String printed(int index) {
        return get(index).span().of(reading.text());
    }

    Span span(int from, int to) {
        return new Span(get(from).start(), get(to - 1).end());
    }

    boolean exists(int index) {
        return index >= 0 && index < size();
    }

    boolean isWord(int index) {
        return exists(index) && get(index).kind() == Token.Kind.WORD;
    }

    boolean isCapital(int index) {
        return isWord(index) && Character.isUpperCase(reading.text().codePointAt(get(index).start()));
    }

    /** How many words stand in a range; signs and numbers are none. */
    int count(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++)
            if (isWord(i))
                count++;
        return count;
    }

    boolean in(String wordClass, int index) {
        return isWord(index) && reading.word(index).is(wordClass);
    }

    /** Whether the word here says what a body is, or ends like such a word: "Landesmuseum". */
    boolean isHead(int index) {
        return in("organization-head", index) || isWord(index)
                && language().endings("organization-head-ending").of(get(index).folded(), SHORTEST_STEM).isPresent();
    }

    /** Whether a word of a class stands here with its accents: "organise", not "organisé". */
    boolean isSpelt(String wordClass, int index) {
        Optional<String> written = isWord(index) ? reading.word(index).value(wordClass) : Optional.empty();
        return written.isPresent() && written.get().equalsIgnoreCase(printed(index));
    }

    boolean is(int index, String form) {
        return exists(index) && get(index).is(form);
    }

    /** Whether no line and no block ends between this token and the one before it. */
    boolean joins(int index) {
        return exists(index) && index > 0
                && (get(index).gap() == Token.Gap.NONE || get(index).gap() == Token.Gap.SPACE);
    }

    /** Whether a sentence, a line or a block begins here. */
    boolean starts(int index) {
        if (index == 0 || !joins(index))
            return true;
        Token before = get(index - 1);
        boolean dash = before.is("-") && before.gap() == Token.Gap.SPACE && get(index).gap() == Token.Gap.SPACE;
        return dash || before.is(".") || before.is("!") || before.is("?") || before.is("\"") || before.is(":") || before.is(";");
    }

    /** Two letters or more, most of them capitals: "SGMAP", "DGFiP", "BnF". */
    boolean isAcronym(int index) {
        if (!isCapital(index))
            return false;
        int length = get(index).end() - get(index).start();
        if (length < 2 || length > LONGEST_ACRONYM)
            return false;
        int capitals = 0;
        for (int at = get(index).start(); at < get(index).end(); at++)
            if (Character.isUpperCase(reading.text().charAt(at)))
                capitals++;
        return capitals >= 2 && capitals * 2 >= length;
    }

    /** Whether the line that a token stands in is printed in capitals, so that capitals say nothing. */
    boolean isShouted(int index) {
        int balance = 0;
        int capitals = 0;
        for (int i = lineStart(index); i < size() && i < index + NEAR && (i <= index || joins(i)); i++)
            if (isWord(i) && get(i).end() - get(i).start() > 2) {
                boolean upper = hasNoSmall(get(i));
                balance += upper ? 1 : -1;
                capitals += upper ? 1 : 0;
            }
        return balance > 0 && capitals > 2;
    }

    /** The first token of the line, or one near before. */
    private int lineStart(int index) {
        int start = index;
        while (start > 0 && start > index - NEAR + 1 && joins(start))
            start--;
        return start;
    }

    private boolean hasNoSmall(Token token) {
        for (int at = token.start(); at < token.end(); at++)
            if (Character.isLowerCase(reading.text().charAt(at)))
                return false;
        return true;
    }
}
