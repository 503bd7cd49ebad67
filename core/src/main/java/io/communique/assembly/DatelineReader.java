package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.model.When;
import io.communique.place.Gazetteer;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.Optional;

/**
 * Reads "Paris, le 3 mars 2025 –", "BRUSSELS, 9 September 2016 –", "(Springfield, IL)", "ROMA –": town and day at the
 * start of a line, before the text or alone.
 */
final class DatelineReader {

    /**
     * A dateline.
     *
     * @param place the town
     * @param date the day
     * @param end offset after it and the sign that ends it
     */
    record Dateline(Optional<Span> place, Optional<Mention<When>> date, int end) {}

    private static final int MOST_PLACE_WORDS = 6;
    private static final int MOST_BETWEEN = 5;

    private final Desk desk;
    private final Tokens tokens;

    DatelineReader(Desk desk) {
        this.desk = desk;
        this.tokens = desk.reading().tokens();
    }

    /** What stands after the dateline of a stretch of text; all of it if there is none. */
    Span after(Span span) {
        Optional<Dateline> dateline = at(span);
        int start = dateline.map(Dateline::end).orElse(span.start());
        Span rest = Lines.stripped(desk.text(), new Span(Math.min(start, span.end()), span.end()));
        return rest.length() > span.length() / 3 ? rest : span;
    }

    /** The dateline that a stretch of text begins with. */
    Optional<Dateline> at(Span span) {
        int to = tokens.indexAt(span.end());
        int from = tokens.indexAt(span.start());
        while (from < to && tokens.get(from).kind() == Token.Kind.SIGN && !tokens.get(from).is("("))
            from++;
        boolean bracket = from < to && tokens.get(from).is("(");
        int start = skipSmall(bracket ? from + 1 : from, to);
        int end = placeEnd(start, to);
        Optional<Span> place = end > start ? Optional.of(new Span(tokens.get(start).start(), tokens.get(end - 1).end()))
                : Optional.empty();
        int next = afterState(end, to);
        Optional<Mention<When>> date = dateAt(next, to);
        if (date.isPresent() && place.filter(this::isEvent).isPresent() && isPlain(end, date.get()))
            return Optional.empty();
        if (date.isPresent())
            return dated(place.filter(p -> isTown(p) && (isKnown(p) || isPlain(end, date.get()))), date.get(), bracket, to);
        return place.flatMap(p -> undated(p, bracket, next, to));
    }

    private int skipSmall(int from, int to) {
        int at = from;
        while (at < to && at < from + 2 && isHit("signed-at", at))
            at++;
        return at;
    }

    private boolean isHit(String cue, int index) {
        return desk.cues().covers(cue, index);
    }

    /** Capitalised words, with small ones, hyphens and apostrophes between them. */
    private int placeEnd(int from, int to) {
        int end = from;
        for (int i = from; i < to && i < from + 2 * MOST_PLACE_WORDS; i++) {
            Token token = tokens.get(i);
            if (i > from && (token.gap() == Token.Gap.LINE || token.gap() == Token.Gap.BLOCK) || isTime(i))
                break;
            if (isCapital(i) && (i > from || !isSmall(i)))
                end = i + 1;
            else if (i == from || !isJoint(i, to))
                break;
        }
        return end;
    }

    /** Only a comma and small words between town and day: "Meetup – publié le 3 mars" has no town. */
    private boolean isPlain(int from, Mention<When> date) {
        for (int i = from; i < tokens.size() && tokens.get(i).start() < date.span().start(); i++)
            if (tokens.get(i).is("-") || tokens.get(i).is(":") || tokens.get(i).is("|") || isHit("published-on", i))
                return false;
        return true;
    }

    private boolean isTime(int index) {
        int at = tokens.get(index).start();
        return Mention.at(desk.mentions().times(), at).isPresent();
    }

    private boolean isJoint(int index, int to) {
        boolean glue = tokens.get(index).gap() == Token.Gap.NONE && index + 1 < to
                && tokens.get(index + 1).gap() == Token.Gap.NONE && (tokens.get(index).is("-") || tokens.get(index).is("'"));
        return glue || tokens.get(index).kind() == Token.Kind.WORD && tokens.get(index).folded().length() < 5
                && index + 1 < to && (isCapital(index + 1) || tokens.get(index + 1).is("-") || tokens.get(index + 1).is("'"))
                || tokens.get(index).is(".") && tokens.get(index).gap() == Token.Gap.NONE
                && tokens.get(index - 1).folded().length() <= 2 && index + 1 < to && isCapital(index + 1);
    }

    private boolean isCapital(int index) {
        return tokens.get(index).kind() == Token.Kind.WORD
                && Character.isUpperCase(desk.text().codePointAt(tokens.get(index).start()));
    }

    private boolean isSmall(int index) {
        return isHit("dateline-word", index)
                || desk.reading().language().words("organization-article").containsKey(tokens.get(index).folded());
    }

    /** Over ", FL)" or ", Deutschland". */
    private int afterState(int end, int to) {
        int at = end;
        if (at + 1 < to && tokens.get(at).is(",") && isCapital(at + 1) && !isTime(at + 1)
                && !isHit("dateline-word", at + 1)) {
            int after = at + 2;
            while (after < to && after < at + 6 && tokens.get(after).gap() == Token.Gap.NONE
                    && (tokens.get(after).is(".") || isCapital(after)))
                after++;
            if (after < to && (tokens.get(after).is(")") || tokens.get(after).is("(") || tokens.get(after).is(",") || isDash(after)))
                at = after;
        }
        return at < to && tokens.get(at).is(")") ? at + 1 : at;
    }

    private Optional<Mention<When>> dateAt(int from, int to) {
        int at = behindAgency(from, to);
        int start = at;
        while (at < to && at < start + MOST_BETWEEN && !startsTime(at)
                && (tokens.get(at).kind() == Token.Kind.SIGN || isHit("dateline-word", at) || isHit("published-on", at)))
            at++;
        if (at >= to || !startsTime(at))
            return Optional.empty();
        int offset = tokens.get(at).start();
        return Mention.at(desk.mentions().times(), offset).filter(m -> m.value().start().isPresent());
    }

    /** Over "--(NEWS WIRE)" between town and day. */
    private int behindAgency(int from, int to) {
        int at = from;
        while (at < to && tokens.get(at).is("-"))
            at++;
        return at > from && at < to && tokens.get(at).is("(") ? bracketEnd(at, to) : from;
    }

    private boolean startsTime(int index) {
        return isTime(index);
    }

    private Optional<Dateline> dated(Optional<Span> place, Mention<When> date, boolean bracket, int to) {
        int after = tokens.indexAt(date.span().end());
        if (bracket && place.isPresent() && after + 1 < to && tokens.get(after).is(")"))
            return Optional.of(new Dateline(place, Optional.of(date), signEnd(after, to)));
        while (after < to && (tokens.get(after).is(")") || tokens.get(after).is("(") && closes(after, to)))
            after = tokens.get(after).is("(") ? bracketEnd(after, to) : after + 1;
        if (after >= to || tokens.get(after).gap() == Token.Gap.LINE)
            return Optional.of(new Dateline(place, Optional.of(date), tokens.get(Math.min(after, to) - 1).end()));
        boolean sign = isDash(after) || tokens.get(after).is(":") || tokens.get(after).is("/") || tokens.get(after).is("|")
                || tokens.get(after).is("•") || tokens.get(after).is(".") && after + 1 < to && isDash(after + 1)
                || place.isPresent() && tokens.get(after).is(".");
        return sign ? Optional.of(new Dateline(place, Optional.of(date), signEnd(after, to))) : Optional.empty();
    }

    private boolean closes(int open, int to) {
        return bracketEnd(open, to) > open;
    }

    private int bracketEnd(int open, int to) {
        for (int i = open + 1; i < to && i < open + 6; i++)
            if (tokens.get(i).is(")"))
                return i + 1;
        return open;
    }

    private int signEnd(int from, int to) {
        int at = from;
        while (at < to && tokens.get(at).kind() == Token.Kind.SIGN && !tokens.get(at).is("\"") && !tokens.get(at).is("("))
            at++;
        return at < to ? tokens.get(at).start() : tokens.get(to - 1).end();
    }

    /** A town without a day must be in brackets, in capitals or known, with a dash after it. */
    private Optional<Dateline> undated(Span place, boolean bracket, int next, int to) {
        if (next >= to)
            return Optional.empty();
        int at = next;
        if (tokens.get(at).is("."))
            at++;
        boolean closed = bracket && tokens.get(next - 1).is(")");
        boolean dash = at < to && isDash(at);
        boolean town = place.of(desk.text()).chars().noneMatch(Character::isLowerCase) && isTown(place)
                && place.length() > 2 || isKnown(place);
        return closed && isTown(place) || dash && town
                ? Optional.of(new Dateline(Optional.of(place), Optional.empty(), closed ? tokens.get(next).start() : signEnd(next, to)))
                : Optional.empty();
    }

    private boolean isDash(int index) {
        return tokens.get(index).is("-") && (tokens.get(index).gap() == Token.Gap.SPACE
                || index + 1 < tokens.size() && (tokens.get(index + 1).gap() != Token.Gap.NONE || tokens.get(index + 1).is("-"))
                || tokens.get(index - 1).is("."));
    }

    /** A short name that is no body, banner or category. */
    boolean isTown(Span place) {
        int from = tokens.indexAt(place.start());
        int to = tokens.indexAt(place.end());
        if (isKnown(place))
            return true;
        for (int i = from; i < to; i++) {
            boolean other = desk.cues().covers(i, DatelineReader::isNoTown);
            if (other || i == from && desk.reading().language().words("organization-head").containsKey(tokens.get(i).folded()))
                return false;
        }
        return to - from <= 2 * MOST_PLACE_WORDS;
    }

    /** "Fête de la musique le samedi 21 juin": what takes place on a day, and no town of a dateline. */
    private boolean isEvent(Span place) {
        if (isKnown(place))
            return false;
        for (int i = tokens.indexAt(place.start()); i < tokens.indexAt(place.end()); i++)
            if (desk.cues().covers(i, cue -> cue.startsWith("event-noun")))
                return true;
        return false;
    }

    private static boolean isNoTown(String cue) {
        return cue.startsWith(HeadLines.GENRE) || cue.equals("category") || cue.equals("published-on")
                || cue.equals("updated-on") || cue.equals("release-status") || cue.startsWith("event-noun");
    }

    private boolean isKnown(Span place) {
        return Gazetteer.standard().has(place.of(desk.text()));
    }
}
