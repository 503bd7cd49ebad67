package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.model.When;
import io.communique.place.Gazetteer;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.Optional;

/** Finds the town on a date line where it does not open the line: "Communiqué – Paris, le 3 mars", "3 mars, Paris". */
final class DatePlace {

    private final Desk desk;
    private final DatelineReader datelines;
    private final Tokens tokens;

    DatePlace(Desk desk, DatelineReader datelines) {
        this.desk = desk;
        this.datelines = datelines;
        this.tokens = desk.reading().tokens();
    }

    Optional<Span> on(HeadLine line, Mention<When> mention) {
        int from = tokens.indexAt(line.span().start());
        int to = tokens.indexAt(line.span().end());
        for (int i = from; i < to; i++) {
            boolean opens = i == from || tokens.get(i - 1).kind() == Token.Kind.SIGN || isPreposition(i - 1);
            if (!opens || mention.span().contains(tokens.get(i).start()))
                continue;
            Optional<Span> place = run(i, to, mention);
            if (place.isPresent())
                return place;
        }
        return Optional.empty();
    }

    private boolean isPreposition(int index) {
        return desk.cues().endsAt("signed-at", index);
    }

    /** Known towns only: what else stands on a date line is a rubric or a body. */
    private Optional<Span> run(int from, int to, Mention<When> mention) {
        Optional<Span> best = Optional.empty();
        for (int end = from + 1; end <= to && end < from + 8; end++) {
            if (mention.span().contains(tokens.get(end - 1).start()))
                break;
            Span span = new Span(tokens.get(from).start(), tokens.get(end - 1).end());
            boolean closes = end == to || tokens.get(end).kind() == Token.Kind.SIGN && !tokens.get(end).is("-")
                    || mention.span().contains(tokens.get(end).start()) || isDateWord(end)
                    || tokens.get(end).is("-") && tokens.get(end).gap() == Token.Gap.SPACE;
            if (closes && tokens.get(end - 1).kind() == Token.Kind.WORD && Character.isUpperCase(desk.text().charAt(span.start()))
                    && Gazetteer.standard().has(span.of(desk.text())) && datelines.isTown(span))
                best = Optional.of(span);
        }
        return best;
    }

    private boolean isDateWord(int index) {
        return desk.cues().startsAt("dateline-word", index);
    }
}
