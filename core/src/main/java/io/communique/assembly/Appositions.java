package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.place.Gazetteer;
import io.communique.text.Folding;
import io.communique.text.Span;
import io.communique.text.Token;
import java.util.Optional;

/**
 * The proper name that a noun behind a comma explains: "PyFjord, the annual conference for users in the North". The noun
 * tells its kind, not its name.
 */
final class Appositions {

    private static final int MOST_WORDS_BEFORE_NOUN = 6;
    private static final int MOST_NAME_WORDS = 6;

    private final EventDesk desk;
    private final boolean nounsAreCapital;
    private final String headline;

    Appositions(EventDesk desk) {
        this.desk = desk;
        this.nounsAreCapital = !desk.desk().reading().language().words("noun-capitals").isEmpty();
        this.headline = desk.frame().title().map(t -> " " + Folding.fold(t.value()) + " ").orElse("");
    }

    /** Where the name stands that a noun of a statement explains. */
    Optional<Span> before(EventWords.Noun noun, Span statement) {
        int floor = desk.tokens().indexAt(statement.start());
        int comma = comma(noun.from(), floor);
        if (comma <= floor)
            return Optional.empty();
        int from = comma;
        while (from > floor && comma - from < MOST_NAME_WORDS && isNamePart(from - 1))
            from--;
        while (from < comma && !desk.isCapital(desk.token(from)))
            from++;
        if (from == comma)
            return Optional.empty();
        Span name = desk.span(from, comma);
        return isName(name, from, comma, comma + 1) ? Optional.of(name) : Optional.empty();
    }

    /** The comma before the noun and its article, or -1: adjectives and ordinals may stand between. */
    private int comma(int noun, int floor) {
        for (int i = noun - 1; i >= floor && i >= noun - MOST_WORDS_BEFORE_NOUN; i--) {
            Token token = desk.token(i);
            if (token.is(","))
                return desk.words().is("leading-article", desk.token(i + 1)) ? i : -1;
            boolean word = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER || token.is("'") || token.is("-");
            if (!word || token.gap() == Token.Gap.BLOCK || desk.words().is("name-stop", token) && !desk.words().is("name-article", token))
                return -1;
        }
        return -1;
    }

    private boolean isNamePart(int index) {
        Token token = desk.token(index);
        boolean glued = desk.token(index + 1).gap() == Token.Gap.NONE;
        if (token.gap() == Token.Gap.BLOCK && index > 0)
            return false;
        if (token.kind() == Token.Kind.SIGN)
            return glued && (token.is("'") || token.is("-") || token.is("&") || token.is("#") || token.is("."));
        return desk.timeAt(token).isEmpty() && (desk.isCapital(token) || token.kind() == Token.Kind.NUMBER);
    }

    /**
     * Any name may stand before "the conference"; before "a conference" only one that the headline tells too. Where nouns
     * have capitals, so must all others be.
     */
    private boolean isName(Span name, int from, int comma, int article) {
        boolean told = headline.contains(" " + Folding.fold(name.of(desk.text())) + " ");
        boolean indefinite = desk.words().is("name-indefinite", desk.token(article));
        boolean noun = nounsAreCapital && comma - from == 1 && !hasInnerCapital(name.of(desk.text()));
        boolean place = from > 0 && (desk.words().is("place-preposition", desk.token(from - 1))
                || desk.words().is("town-preposition", desk.token(from - 1)));
        return (told || !indefinite && !noun && !place) && !isOther(name);
    }

    private static boolean hasInnerCapital(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private boolean isOther(Span name) {
        var mentions = desk.desk().mentions();
        return Mention.at(mentions.people(), name.start()).isPresent() || Mention.at(mentions.organizations(), name.start()).isPresent()
                || Mention.at(mentions.venues(), name.start()).isPresent() || Mention.at(mentions.addresses(), name.start()).isPresent()
                || Gazetteer.standard().has(name.of(desk.text()));
    }
}
