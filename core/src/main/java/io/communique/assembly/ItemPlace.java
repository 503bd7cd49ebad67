package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.text.Span;
import io.communique.text.Token;
import java.util.Optional;

/** The place that a line of a programme ends with: "Mesa redonda, |Salón de Actos|", "Lantern workshop (|Room 2|)". */
final class ItemPlace {

    private static final int LONGEST = 8;

    private final EventDesk desk;

    ItemPlace(EventDesk desk) {
        this.desk = desk;
    }

    /** The last words behind a comma, a dash or a bracket, if they name a room or are a venue. */
    Optional<Span> in(Span words) {
        int from = desk.tokens().indexAt(words.start());
        int to = end(desk.tokens().indexAt(words.end()), from);
        int at = to - 1;
        while (at > from && to - at <= LONGEST && !parts(at))
            at--;
        if (at <= from || !parts(at) || at + 1 >= to)
            return Optional.empty();
        Span place = desk.span(at + 1, to);
        return isPlace(at + 1, to, place) ? Optional.of(place) : Optional.empty();
    }

    /** What stands before the place, without the sign that parts the two. */
    Span before(Span words, Span place) {
        int at = desk.tokens().indexAt(place.start()) - 1;
        while (at > 0 && parts(at))
            at--;
        return new Span(words.start(), desk.token(at).end());
    }

    private int end(int to, int from) {
        int end = to;
        while (end > from && (desk.token(end - 1).is(")") || desk.token(end - 1).is(".")))
            end--;
        return end;
    }

    private boolean parts(int at) {
        Token token = desk.token(at);
        boolean dash = token.is("-") && token.gap() != Token.Gap.NONE && at + 1 < desk.tokens().size()
                && desk.token(at + 1).gap() != Token.Gap.NONE;
        return dash || token.is(",") || token.is("(") || token.is("|");
    }

    private boolean isPlace(int from, int to, Span place) {
        boolean room = isRoom(from) && to > from + 1 || isRoom(to - 1) && to > from + 1 && desk.isCapital(desk.token(from));
        return room || desk.desk().mentions().venues().stream().anyMatch(v -> v.value().name().isPresent() && v.span().equals(place))
                && !Mention.cover(desk.desk().mentions().people(), place);
    }

    private boolean isRoom(int at) {
        return desk.words().is("room-head", desk.token(at)) || desk.words().is("venue-head", desk.token(at));
    }
}
