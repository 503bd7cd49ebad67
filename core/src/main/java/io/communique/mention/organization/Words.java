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

    /** Whether a word of a class stands here with its accents: "organise", not "organisé". */
    boolean isSpelt(String wordClass, int index) {
        Optional<String> written = isWord(index) ? reading.word(index).value(wordClass) : Optional.empty();
        return written.isPresent() && written.get().equals(printed(index).toLowerCase(Locale.ROOT));
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
        String word = printed(index);
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return word.length() >= 2 && word.length() <= LONGEST_ACRONYM && capitals >= 2 && capitals * 2 >= word.length();
    }

    /** Whether the line that a token stands in is printed in capitals, so that capitals say nothing. */
    boolean isShouted(int index) {
        int lower = 0;
        int upper = 0;
        for (int i = index; i >= 0 && i > index - 12 && (i == index || joins(i + 1)); i--)
            if (isWord(i) && printed(i).length() > 2) {
                if (printed(i).chars().noneMatch(Character::isLowerCase))
                    upper++;
                else
                    lower++;
            }
        for (int i = index + 1; i < size() && i < index + 12 && joins(i); i++)
            if (isWord(i) && printed(i).length() > 2) {
                if (printed(i).chars().noneMatch(Character::isLowerCase))
                    upper++;
                else
                    lower++;
            }
        return upper > lower && upper > 2;
    }
}
