package io.communique.mention.person;

import io.communique.text.Folding;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.Optional;

/**
 * A word of a name: tokens joined by hyphens and apostrophes.
 *
 * @param from index of its first token
 * @param to index after its last token, the full stop of an initial included
 * @param text as printed
 * @param folded in comparison form
 * @param kind how it is written
 */
record NameWord(int from, int to, String text, String folded, Kind kind) {
    /** CAPITALS in capitals only, CAPITALISED with a first one, INITIAL a letter and a stop, LOWER all others. */
    enum Kind { CAPITALS, CAPITALISED, INITIAL, LOWER }

    /** The word that begins at a token; absent at digits and signs. */
    static Optional<NameWord> at(Tokens tokens, int from) {
        if (from >= tokens.size() || tokens.get(from).kind() != Token.Kind.WORD)
            return Optional.empty();
        if (isInitial(tokens, from))
            return Optional.of(initial(tokens, from));
        int to = from + 1;
        while (joins(tokens, to))
            to += 2;
        return Optional.of(word(tokens, from, to, tokens.get(to - 1).end()));
    }

    private static boolean joins(Tokens tokens, int at) {
        return at + 1 < tokens.size() && (tokens.get(at).is("-") || tokens.get(at).is("'"))
                && tokens.get(at).gap() == Token.Gap.NONE && tokens.get(at + 1).kind() == Token.Kind.WORD
                && tokens.get(at + 1).gap() == Token.Gap.NONE;
    }

    private static boolean isInitial(Tokens tokens, int at) {
        Token token = tokens.get(at);
        int length = token.end() - token.start();
        boolean stop = at + 1 < tokens.size() && tokens.get(at + 1).is(".")
                && tokens.get(at + 1).gap() == Token.Gap.NONE;
        char first = tokens.text().charAt(token.start());
        return stop && length <= 2 && Character.isUpperCase(first)
                && (length == 1 || Character.isLowerCase(tokens.text().charAt(token.start() + 1)));
    }

    private static NameWord initial(Tokens tokens, int from) {
        int to = from + 2;
        while (to + 2 < tokens.size() && tokens.get(to).is("-") && tokens.get(to).gap() == Token.Gap.NONE
                && isInitial(tokens, to + 1))
            to += 3;
        String text = tokens.text().substring(tokens.get(from).start(), tokens.get(to - 1).end());
        return new NameWord(from, to, text, Folding.fold(text), Kind.INITIAL);
    }

    private static NameWord word(Tokens tokens, int from, int to, int end) {
        String text = tokens.text().substring(tokens.get(from).start(), end);
        String folded = to == from + 1 ? tokens.get(from).folded() : Folding.fold(text);
        return new NameWord(from, to, text, folded, kind(text));
    }

    private static Kind kind(String text) {
        int letters = 0;
        int upper = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        if (letters > 1 && upper == letters || letters > 3 && upper >= letters - 1 && text.indexOf('\'') == 1)
            return Kind.CAPITALS;
        boolean inner = text.indexOf('\'') == 1 && text.length() > 2 && Character.isUpperCase(text.charAt(2));
        return Character.isUpperCase(text.charAt(0)) || inner ? Kind.CAPITALISED : Kind.LOWER;
    }
}
