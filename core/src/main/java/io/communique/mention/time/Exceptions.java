package io.communique.mention.time;

import io.communique.mention.time.Fields.Shape;
import java.util.List;
import java.util.Optional;

/** Joins what is left out to what it is left out of: "sauf le lundi", "relâche le 8", "(lundi fermé)". */
final class Exceptions {

    private static final int REACH = 4;

    private final Script script;
    private final Gap gap;

    Exceptions(Script script, Gap gap) {
        this.script = script;
        this.gap = gap;
    }

    Optional<Piece> join(Piece one, Piece other) {
        boolean whole = !one.isHours() && !(one.isSingle() && (one.only().shape() == Shape.DAY || one.only().shape() == Shape.WEEKDAY));
        if (!whole || other.isHours() || other.hasHours() || other.only().shape() == Shape.YEAR)
            return Optional.empty();
        int from = script.isSign(one.to(), ",;(") ? one.to() + 1 : one.to();
        boolean said = gap.joins(from, other.from(), WordClass.EXCEPT) || isWeekdays(other) && isBehindVerb(one.to(), other.from());
        int end = said ? other.to() : closed(one.to(), other);
        if (end < 0)
            return Optional.empty();
        boolean bracket = script.isSign(one.to(), "(") && script.isSign(end, ")");
        return Optional.of(without(one, other).spanning(one.from(), bracket ? end + 1 : end));
    }

    private static boolean isWeekdays(Piece piece) {
        return !piece.every().isNever() ? !piece.every().weekdays().isEmpty()
                : piece.isSingle() && piece.only().shape() == Shape.WEEKDAY;
    }

    /** "vom 5. März bis 29. Mai zu sehen, außer montags": some words of the same sentence may stand between. */
    private boolean isBehindVerb(int from, int to) {
        for (int at = from; at < to && at - from <= REACH && script.goesOn(at) && !script.isSign(at, ".;:!?"); at++)
            if (script.entry(at).has(WordClass.EXCEPT.ordinal()) && gap.joins(at, to, WordClass.EXCEPT))
                return true;
        return false;
    }

    /** Where the words end that say behind a day that it is left out, or -1. */
    private int closed(int from, Piece other) {
        if (!script.goesOn(other.to()) || !gap.adjoins(from, other.from()) || from == other.from())
            return -1;
        Lexicon.Phrase phrase = script.phrase(other.to(), WordClass.CLOSED);
        return phrase.isFound() ? other.to() + phrase.length() : -1;
    }

    private static Piece without(Piece one, Piece other) {
        List<Run> days = other.every().isNever() ? other.runs() : other.every().weekdays().stream()
                .map(weekday -> Run.of(Fields.of(Shape.WEEKDAY).withWeekday(weekday))).toList();
        Optional<Every> rest = one.first().isHours() ? Weekly.without(one.every(), days) : Optional.empty();
        if (rest.isPresent())
            return one.with(rest.get());
        List<Run> all = new java.util.ArrayList<>(one.except());
        days.forEach(run -> all.add(run.map(fields -> fields.followedFrom(one.last().first()))));
        return one.without(List.copyOf(all));
    }
}
