package io.communique.mention.place;

import io.communique.language.Language;
import io.communique.mention.Reading;
import io.communique.model.Evidence;
import io.communique.model.Sourced;
import io.communique.place.Gazetteer;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.Locale;
import java.util.Optional;

/** The tokens of a document, with the questions that every reader of places asks of them. */
record Scan(Reading reading, StreetWords streets) {

    static Scan of(Reading reading) {
        return new Scan(reading, StreetWords.standard());
    }

    Tokens tokens() {
        return reading.tokens();
    }

    Gazetteer gazetteer() {
        return reading.gazetteer();
    }

    Language language() {
        return reading.language();
    }

    int size() {
        return tokens().size();
    }

    boolean has(int i) {
        return i >= 0 && i < size();
    }

    Token at(int i) {
        return tokens().get(i);
    }

    String folded(int i) {
        return has(i) ? at(i).folded() : "";
    }

    /** What stands there, to the letter. */
    String exact(int i) {
        return has(i) ? at(i).span().of(reading.text()) : "";
    }

    boolean is(int i, String folded) {
        return has(i) && at(i).is(folded);
    }

    boolean isWord(int i) {
        return has(i) && at(i).kind() == Token.Kind.WORD;
    }

    boolean isNumber(int i) {
        return has(i) && at(i).kind() == Token.Kind.NUMBER;
    }

    boolean isNumber(int i, int least, int most) {
        return isNumber(i) && at(i).folded().length() >= least && at(i).folded().length() <= most;
    }

    boolean isCapital(int i) {
        return isWord(i) && Character.isUpperCase(reading.text().charAt(at(i).start()));
    }

    /** Two letters or more, all of them capitals. */
    boolean isShouted(int i) {
        if (!isWord(i) || at(i).end() - at(i).start() < 2)
            return false;
        for (int offset = at(i).start(); offset < at(i).end(); offset++)
            if (Character.isLowerCase(reading.text().charAt(offset)))
                return false;
        return true;
    }

    /** A word of a class of the document's language. */
    boolean in(String wordClass, int i) {
        return isWord(i) && reading.word(i).is(wordClass);
    }

    /** A word of a class, spelled with the accents of the data file; capitals may go without. */
    boolean spelled(String wordClass, int i) {
        Optional<String> written = isWord(i) ? reading.word(i).value(wordClass) : Optional.empty();
        return written.isPresent() && (exact(i).toLowerCase(Locale.ROOT).equals(written.get()) || isShouted(i));
    }

    /** White space without line end, or none. */
    boolean sameLine(int i) {
        return has(i) && at(i).gap().compareTo(Token.Gap.SPACE) <= 0;
    }

    boolean touches(int i) {
        return has(i) && at(i).gap() == Token.Gap.NONE;
    }

    boolean sameBlock(int i) {
        return has(i) && at(i).gap() != Token.Gap.BLOCK;
    }

    boolean startsLine(int i) {
        return i == 0 || has(i) && at(i).gap().compareTo(Token.Gap.LINE) >= 0;
    }

    Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }

    /** Token indices to the words that stand there, white space folded, with their evidence. */
    Sourced<String> words(int from, int to, String rule) {
        return words(span(from, to), rule);
    }

    Sourced<String> words(Span span, String rule) {
        String exact = span.of(reading.text());
        Evidence evidence = new Evidence(span, reading.document().pageAt(span.start()), exact, rule);
        return Sourced.of(plain(exact), evidence);
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!white || !space)
                out.append(white ? ' ' : c);
            space = white;
        }
        return out.toString().strip();
    }
}
