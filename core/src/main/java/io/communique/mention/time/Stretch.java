package io.communique.mention.time;

import io.communique.mention.time.Fields.Shape;
import io.communique.mention.time.Piece.Traits;
import java.util.ArrayList;
import java.util.List;

/** Joins the first day with its hour to the last with its own: "du jeudi 5 (18h) au dimanche 8 mars (17h)". */
final class Stretch {

    private final Script script;
    private final Gap gap;
    private final Bounds bounds;

    Stretch(Script script, Gap gap, Bounds bounds) {
        this.script = script;
        this.gap = gap;
        this.bounds = bounds;
    }

    List<Piece> join(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i + 2 >= pieces.size() || !begins(pieces.get(i), pieces.get(i + 1), pieces.get(i + 2))) {
                out.add(pieces.get(i));
                continue;
            }
            Piece last = pieces.get(i + 2);
            boolean ends = i + 3 < pieces.size() && isHour(pieces.get(i + 3)) && gap.leadsToHours(last.to(), pieces.get(i + 3).from());
            Piece end = ends ? pieces.get(i + 3) : last;
            out.add(whole(pieces.get(i), pieces.get(i + 1), last, end));
            i += ends ? 3 : 2;
        }
        return out;
    }

    private boolean begins(Piece first, Piece hour, Piece last) {
        boolean days = isDay(first) && isDay(last) && last.only().month() > 0 && isHour(hour);
        if (!days || !gap.leadsToHours(first.to(), hour.from()) || !isInOrder(first.only(), last.only()))
            return false;
        int end = closed(first.to(), hour.to());
        boolean sign = script.is(end, "-");
        return gap.joins(end, last.from(), WordClass.TO) && (!sign || bounds.before(first.from(), WordClass.FROM) >= 0);
    }

    private int closed(int open, int end) {
        return script.is(open, "(") && script.is(end, ")") ? end + 1 : end;
    }

    private static boolean isInOrder(Fields first, Fields last) {
        boolean same = (first.month() == 0 || first.month() == last.month()) && (first.year() == 0 || first.year() == last.year());
        return !same || first.day() < last.day();
    }

    private static boolean isDay(Piece piece) {
        return piece.isSingle() && piece.only().shape() == Shape.DAY && piece.first().bound() == Run.Bound.CLOSED && !piece.hasHours();
    }

    private static boolean isHour(Piece piece) {
        return piece.isHours() && piece.hours().size() == 1 && piece.hours().get(0).end().isEmpty() && piece.isSingle();
    }

    private Piece whole(Piece first, Piece hour, Piece last, Piece end) {
        Fields from = first.only().filledFrom(last.only());
        Fields to = last.only().followedFrom(from);
        Clock start = hour.hours().get(0).start();
        Hours hours = end == last ? Hours.at(start) : new Hours(start, java.util.Optional.of(end.hours().get(0).start()));
        int lead = bounds.before(first.from(), WordClass.FROM);
        Run run = new Run(from, to, Run.Bound.WHOLE, List.of(hours));
        int stop = end == last ? last.to() : closed(last.to(), end.to());
        return Piece.of(lead >= 0 ? lead : first.from(), stop, run, Traits.of("date-range"));
    }
}
