package io.communique.mention.time;

import io.communique.mention.time.Run.Bound;
import java.util.ArrayList;
import java.util.List;

/** Reads the words before a date that open or close a period: "à partir du", "jusqu'au", "avant le", "après". */
final class Bounds {

    private static final int REACH = 6;

    private final Script script;
    private final Gap gap;

    Bounds(Script script, Gap gap) {
        this.script = script;
        this.gap = gap;
    }

    /** Where a phrase of the class begins that ends, with articles, before a position; -1 if there is none. */
    int before(int position, WordClass wordClass) {
        for (int from = Math.max(0, position - REACH); from < position; from++)
            if (script.entry(from).has(wordClass.ordinal()) && gap.leads(from, position, wordClass))
                return from;
        return -1;
    }

    List<Piece> bound(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        int limit = 0;
        for (Piece piece : pieces) {
            int until = untilHour(piece, limit);
            Piece bounded = until < 0 ? bounded(piece, limit) : ending(piece, until);
            out.add(inclusive(bounded));
            limit = isPart(piece) ? limit : bounded.to();
        }
        return out;
    }

    /** A bare part of the day may be a word of the phrase itself: "no más tarde que el 1". */
    private static boolean isPart(Piece piece) {
        return piece.traits().weak() && !piece.hasHours() && piece.isSingle() && piece.only().isNone();
    }

    /** Where the words before an hour begin that make it an end, or -1. */
    private int untilHour(Piece piece, int limit) {
        if (!piece.hasHours() || !piece.isSingle() || piece.hours().size() > 1 || piece.hours().get(0).end().isPresent())
            return -1;
        int until = hourBound(piece.from(), WordClass.UNTIL);
        int early = until >= limit && until >= 0 ? until : hourBound(piece.from(), WordClass.BEFORE);
        return early >= limit ? early : -1;
    }

    /** As {@link #before}, with words that lead to hours between. */
    private int hourBound(int position, WordClass wordClass) {
        for (int from = Math.max(0, position - REACH); from < position; from++)
            if (script.entry(from).has(wordClass.ordinal()) && gap.leadsToHour(from, position, wordClass))
                return from;
        return -1;
    }

    private static Piece ending(Piece piece, int from) {
        return piece.map(run -> run.with(List.of(Hours.until(run.hours().get(0).start()))))
                .spanning(from, piece.to()).with(piece.traits().strong());
    }

    private Piece bounded(Piece piece, int limit) {
        if (piece.isHours() || piece.runs().size() != 1 || !piece.every().isNever())
            return piece;
        if (before(piece.from(), WordClass.TOWARD) >= limit)
            return piece;
        int best = piece.from();
        Bound bound = Bound.CLOSED;
        for (Bound each : List.of(Bound.SINCE, Bound.AFTER, Bound.THROUGH, Bound.UNTIL, Bound.BEFORE)) {
            int from = before(piece.from(), wordClass(each));
            if (from >= limit && from >= 0 && from < best && !isNarrow(from, each, piece.only())) {
                best = from;
                bound = each;
            }
        }
        if (bound == Bound.CLOSED)
            return behind(piece);
        Piece out = piece.spanning(best, piece.to()).with(piece.traits().strong());
        return piece.isSingle() ? out.with(List.of(piece.first().with(bound))) : out;
    }

    /** A word that also means "for" bounds days and years only. */
    private boolean isNarrow(int from, Bound bound, Fields fields) {
        boolean narrow = script.phrase(from, wordClass(bound)).value().equals("narrow");
        return narrow && fields.shape() != Fields.Shape.DAY && fields.shape() != Fields.Shape.YEAR;
    }

    /** "2012 or after", "2012 or earlier". */
    private Piece behind(Piece piece) {
        Lexicon.Phrase since = script.goesOn(piece.to()) && piece.isSingle() ? script.phrase(piece.to(), WordClass.SINCE_BEHIND)
                : Lexicon.NONE;
        return since.isFound() && endsClause(piece.to() + since.length()) ? piece.spanning(piece.from(), piece.to() + since.length())
                .with(List.of(piece.first().with(since.value().equals("until") ? Bound.THROUGH : Bound.SINCE))).with(piece.traits().strong()) : piece;
    }

    private boolean endsClause(int at) {
        return !script.goesOn(at) || script.isSign(at, ".,;)!?");
    }

    private static WordClass wordClass(Bound bound) {
        return switch (bound) {
            case SINCE -> WordClass.SINCE;
            case AFTER -> WordClass.AFTER;
            case UNTIL -> WordClass.UNTIL;
            case THROUGH -> WordClass.THROUGH;
            default -> WordClass.BEFORE;
        };
    }

    private Piece inclusive(Piece piece) {
        int at = script.isSign(piece.to(), "(") ? piece.to() + 1 : piece.to();
        Lexicon.Phrase phrase = script.goesOn(piece.to()) && script.goesOn(at) ? script.phrase(at, WordClass.INCLUSIVE)
                : Lexicon.NONE;
        if (!phrase.isFound() || piece.isHours())
            return piece;
        int end = at + phrase.length();
        return piece.spanning(piece.from(), at > piece.to() && script.isSign(end, ")") ? end + 1 : end);
    }
}
