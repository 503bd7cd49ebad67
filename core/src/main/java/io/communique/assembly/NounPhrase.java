package io.communique.assembly;

import io.communique.place.Gazetteer;
import io.communique.text.Span;
import io.communique.text.Token;

/**
 * How far a name reaches around its noun: to the left over capitalised words, to the right over capitalised words and
 * what joins them, up to a verb, a date, a comma.
 */
final class NounPhrase {

    private static final int MOST = 14;
    private static final int WRAP = 64;
    private static final int YEAR_DIGITS = 4;
    private static final int SHORTEST_VERB = 4;

    private final EventDesk desk;
    private final int floor;
    private final int ceiling;

    /** Phrases within one stretch of the text. */
    NounPhrase(EventDesk desk, Span within) {
        this.desk = desk;
        this.floor = desk.tokens().indexAt(within.start());
        this.ceiling = desk.tokens().indexAt(within.end());
    }

    /** The first token of the name whose noun starts at an index. */
    int left(int noun) {
        int from = noun;
        while (from > floor && from > noun - MOST && joinsLeft(from))
            from--;
        while (from < noun && isLoose(desk.token(from)))
            from++;
        return from;
    }

    private boolean joinsLeft(int from) {
        Token token = desk.token(from);
        Token before = desk.token(from - 1);
        if (token.gap() == Token.Gap.LINE || token.gap() == Token.Gap.BLOCK)
            return false;
        if (before.kind() == Token.Kind.SIGN)
            return (token.gap() == Token.Gap.NONE && before.gap() == Token.Gap.NONE && isGlue(before))
                    || before.is("#") || before.is("&");
        if (before.kind() == Token.Kind.NUMBER)
            return isYear(before) || (token.gap() == Token.Gap.NONE && desk.timeAt(before).isEmpty());
        return desk.isCapital(before) && !desk.words().is("name-stop", before)
                && !desk.words().is("name-article", before) && desk.timeAt(before).isEmpty();
    }

    private boolean isLoose(Token token) {
        return token.kind() == Token.Kind.SIGN && !token.is("#") || desk.words().is("name-link", token)
                || desk.words().is("name-article", token);
    }

    /** The index after the last token of the name that reaches an index. */
    int right(int from) {
        int to = from;
        int end = from;
        while (to < ceiling && to < from + MOST && joinsRight(to)) {
            if (!isTail(desk.token(to)))
                end = to + 1;
            to++;
        }
        return end;
    }

    private boolean joinsRight(int index) {
        Token token = desk.token(index);
        if (token.gap() == Token.Gap.BLOCK || token.gap() == Token.Gap.LINE && !inHead(token) && !isWrapped(token)
                || isInTown(index))
            return false;
        return switch (token.kind()) {
            case SIGN -> joinsSign(index);
            case NUMBER -> joinsNumber(index);
            case WORD -> joinsWord(index);
        };
    }

    private boolean joinsWord(int index) {
        Token token = desk.token(index);
        if (token.gap() == Token.Gap.NONE && index > floor && isGlue(desk.token(index - 1)) && !isApostrophe(index - 1))
            return true;
        if (isOfNoun(index))
            return true;
        boolean dated = desk.timeAt(token).isPresent() || desk.words().isVerb(desk, token) && !desk.cues().startsAt("event-act:open_day", index);
        boolean possessive = desk.words().is("name-article", token) && !desk.words().is("name-link", token)
                && !desk.isCapital(token);
        return !dated && !possessive && !endsProper(index) && (desk.isCapital(token)
                && !(desk.words().is("name-stop", token) && token.folded().length() < 3)
                || !desk.words().is("name-stop", token));
    }

    /** "Tag der Informatik": where nouns have capitals, a genitive article between two of them. */
    private boolean isOfNoun(int index) {
        boolean nouns = !desk.desk().reading().language().words("noun-capitals").isEmpty() && index > floor
                && index + 1 < ceiling && desk.isCapital(desk.token(index - 1)) && desk.isCapital(desk.token(index + 1));
        return nouns && desk.words().is("name-link", desk.token(index)) && desk.words().is("name-article", desk.token(index))
                && desk.token(index + 1).gap() == Token.Gap.SPACE
                && desk.timeAt(desk.token(index + 1)).isEmpty();
    }

    /** After two capitalised words a common word that joins nothing is no longer of the name. */
    private boolean endsProper(int index) {
        boolean common = desk.token(index).kind() == Token.Kind.WORD && !desk.isCapital(desk.token(index));
        if (common && index > floor && (isYear(desk.token(index - 1)) || isVerb(desk.token(index)) || hasObject(index)))
            return true;
        return index >= floor + 2 && desk.token(index).kind() == Token.Kind.WORD && !desk.isCapital(desk.token(index))
                && !desk.words().is("name-link", desk.token(index)) && desk.isCapital(desk.token(index - 1))
                && desk.isCapital(desk.token(index - 2));
    }

    /** "The Nights of the Lantern relight the lake": a small word between a capital and an article with a small word. */
    private boolean hasObject(int index) {
        Token word = desk.token(index);
        if (index + 2 >= ceiling || word.folded().length() < SHORTEST_VERB || !desk.isCapital(desk.token(index - 1))
                || desk.words().is("name-link", word) || desk.words().is("name-article", word) || desk.words().is("name-stop", word))
            return false;
        Token article = desk.token(index + 1);
        Token object = desk.token(index + 2).is("'") && index + 3 < ceiling ? desk.token(index + 3) : desk.token(index + 2);
        return desk.words().is("leading-article", article) && !desk.isCapital(article) && object.kind() == Token.Kind.WORD
                && !desk.isCapital(object) && desk.timeAt(article).isEmpty() && desk.timeAt(object).isEmpty();
    }

    /** Where nouns are written with capitals, a small word that joins nothing right behind one begins what it does. */
    private boolean isVerb(Token common) {
        return !desk.desk().reading().language().words("noun-capitals").isEmpty()
                && !desk.words().is("name-link", common) && !desk.words().is("name-article", common);
    }

    /** "Summit in Leeds": where it takes place is no part of the name. */
    private boolean isInTown(int index) {
        return desk.words().is("name-place-link", desk.token(index)) && index + 1 < ceiling
                && desk.isCapital(desk.token(index + 1)) && Gazetteer.standard().has(desk.token(index + 1).span().of(desk.text()));
    }

    /** The line before is so long that only the width of the page ended it. */
    private boolean isWrapped(Token token) {
        int end = desk.text().lastIndexOf('\n', token.start() - 1);
        int start = end <= 0 ? -1 : desk.text().lastIndexOf('\n', end - 1);
        return end - start > WRAP;
    }

    private boolean isApostrophe(int index) {
        return desk.token(index).is("'");
    }

    private boolean joinsNumber(int index) {
        Token token = desk.token(index);
        boolean glued = token.gap() == Token.Gap.NONE && index > floor && !desk.token(index - 1).is("(");
        if (glued || (index > floor && desk.token(index - 1).is("#")))
            return true;
        if (isYear(token))
            return desk.timeAt(token).map(m -> m.span().length() <= YEAR_DIGITS).orElse(true);
        return desk.timeAt(token).isEmpty() && token.folded().length() <= 2;
    }

    private boolean joinsSign(int index) {
        Token token = desk.token(index);
        boolean next = index + 1 < ceiling && desk.token(index + 1).gap() == Token.Gap.NONE;
        if (token.is("#"))
            return next;
        if (token.is(".") && token.gap() == Token.Gap.NONE && index > floor
                && desk.words().is("abbreviation", desk.token(index - 1)) && desk.token(index - 1).folded().length() > 1)
            return true;
        if (token.is("&") || token.is("+"))
            return true;
        return isGlue(token) && next && token.gap() == Token.Gap.NONE;
    }

    private static boolean isGlue(Token token) {
        return token.is("'") || token.is("-") || token.is(".") || token.is("/") || token.is("@");
    }

    private boolean isTail(Token token) {
        return token.kind() == Token.Kind.SIGN || desk.words().is("name-link", token)
                || desk.words().is("name-article", token) && !desk.isCapital(token);
    }

    private boolean inHead(Token token) {
        return desk.frame().head().contains(token.start());
    }

    private static boolean isYear(Token token) {
        return token.folded().length() == YEAR_DIGITS && (token.folded().startsWith("19") || token.folded().startsWith("20"));
    }
}
