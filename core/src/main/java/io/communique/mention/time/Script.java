package io.communique.mention.time;

import io.communique.mention.Reading;
import io.communique.text.Token;
import io.communique.text.Tokens;

/** The tokens of a text beside what the lexicon knows of each. Positions are indexes of tokens. */
final class Script {

    private final Tokens tokens;
    private final Lexicon.Entry[] entries;
    private final boolean nounsAreCapital;

    Script(Reading reading, Lexicon lexicon) {
        this.tokens = reading.tokens();
        this.nounsAreCapital = !reading.language().words("noun-capitals").isEmpty();
        this.entries = new Lexicon.Entry[tokens.size()];
        for (int i = 0; i < entries.length; i++)
            entries[i] = lexicon.entry(reading.word(i), tokens.get(i));
    }

    /** "la Notte europea": a capital behind a small word, where nouns are small, opens a name. */
    boolean isName(int at) {
        return !nounsAreCapital && at > 0 && isCapital(at) && isWord(at - 1) && !isCapital(at - 1);
    }

    boolean isCapital(int at) {
        return isWord(at) && Character.isUpperCase(text().charAt(tokens.get(at).start()));
    }

    int size() {
        return entries.length;
    }

    Token get(int at) {
        return tokens.get(at);
    }

    String text() {
        return tokens.text();
    }

    Lexicon.Entry entry(int at) {
        return entries[at];
    }

    boolean isNumber(int at) {
        return at >= 0 && at < entries.length && tokens.get(at).kind() == Token.Kind.NUMBER;
    }

    boolean isWord(int at) {
        return at >= 0 && at < entries.length && tokens.get(at).kind() == Token.Kind.WORD;
    }

    boolean is(int at, String form) {
        return at >= 0 && at < entries.length && tokens.get(at).is(form);
    }

    /** Whether the token is one of the signs and stands right after the token before it. */
    boolean isSign(int at, String signs) {
        if (at < 0 || at >= entries.length || tokens.get(at).kind() != Token.Kind.SIGN)
            return false;
        Token token = tokens.get(at);
        return signs.contains(token.folded());
    }

    Token.Gap gap(int at) {
        return at >= entries.length ? Token.Gap.BLOCK : at == 0 ? Token.Gap.BLOCK : tokens.get(at).gap();
    }

    boolean touches(int at) {
        return gap(at) == Token.Gap.NONE;
    }

    /** Whether an expression may run on into the token. */
    boolean goesOn(int at) {
        return at < entries.length && gap(at) != Token.Gap.BLOCK;
    }

    /** The value of a number of at most nine digits, else -1. */
    int number(int at) {
        if (!isNumber(at) || tokens.get(at).folded().length() > 9)
            return -1;
        return Integer.parseInt(tokens.get(at).folded());
    }

    int digits(int at) {
        return isNumber(at) ? tokens.get(at).folded().length() : 0;
    }

    /** The longest phrase of a class that begins at a token. */
    Lexicon.Phrase phrase(int at, int wordClass) {
        if (at < 0 || at >= entries.length || !entries[at].has(wordClass))
            return Lexicon.NONE;
        for (Lexicon.Phrase phrase : entries[at].phrases())
            if (phrase.wordClass() == wordClass && stands(at, phrase))
                return phrase;
        return Lexicon.NONE;
    }

    Lexicon.Phrase phrase(int at, WordClass wordClass) {
        return phrase(at, wordClass.ordinal());
    }

    /** Whether a phrase of the class fills exactly the tokens from one position to another. */
    boolean fills(int from, int to, WordClass wordClass) {
        if (from >= to || from < 0 || to > entries.length || !entries[from].has(wordClass.ordinal()))
            return false;
        for (Lexicon.Phrase phrase : entries[from].phrases())
            if (phrase.wordClass() == wordClass.ordinal() && phrase.length() == to - from && stands(from, phrase))
                return true;
        return false;
    }

    /** The start of a phrase of the class that ends before a position, or -1. */
    int startOf(int end, WordClass wordClass) {
        for (int from = Math.max(0, end - 6); from < end; from++)
            if (fills(from, end, wordClass))
                return from;
        return -1;
    }

    /** Whether two days of the week end before a position, the second joined to the first by "to" or "and". */
    boolean spansWeekdays(int end) {
        int stop = isSign(end - 1, ",.:") ? end - 1 : end;
        int second = weekdayBefore(stop);
        int to = second < 0 ? -1 : Math.max(startOf(second, WordClass.TO), startOf(second, WordClass.AND));
        return to > 0 && weekdayBefore(isSign(to - 1, ".") ? to - 1 : to) >= 0;
    }

    private int weekdayBefore(int end) {
        int full = startOf(end, WordClass.WEEKDAY);
        return full >= 0 ? full : startOf(end, WordClass.WEEKDAY_SHORT);
    }

    boolean stands(int at, Lexicon.Phrase phrase) {
        int length = phrase.length();
        if (at + length > entries.length)
            return false;
        for (int i = 1; i < length; i++)
            if (tokens.get(at + i).gap() == Token.Gap.BLOCK || !tokens.get(at + i).folded().equals(phrase.words().get(i)))
                return false;
        return true;
    }

    /** Whether nothing else stands in the block of the tokens from one position to another, but signs. */
    boolean isAlone(int from, int to) {
        int first = from;
        while (first > 0 && gap(first) != Token.Gap.BLOCK && isPlainSign(first - 1))
            first--;
        int last = to;
        while (last < entries.length && gap(last) != Token.Gap.BLOCK && isPlainSign(last))
            last++;
        return gap(first) == Token.Gap.BLOCK && gap(last) == Token.Gap.BLOCK;
    }

    private boolean isPlainSign(int at) {
        return isSign(at, ".,:;()\"'-");
    }
}
