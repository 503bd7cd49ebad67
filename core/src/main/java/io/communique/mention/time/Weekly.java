package io.communique.mention.time;

import io.communique.mention.time.Fields.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells days of the week that come back from days that come once: "du mardi au dimanche de 10h à 18h, le lundi à 14h". */
final class Weekly {

    private static final List<Integer> ALL = List.of(1, 2, 3, 4, 5, 6, 7);
    private static final List<Integer> WEEKEND = List.of(6, 7);

    private final Gap gap;

    Weekly(Gap gap) {
        this.gap = gap;
    }

    /** Each piece as it is, or as what comes back every week. */
    List<Piece> recurring(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece plain = isSpanOfDays(piece) && piece.hasHours() ? weekly(piece) : piece;
            boolean goesOn = !out.isEmpty() && follows(out.get(out.size() - 1), plain);
            out.add(goesOn ? framed(out.get(out.size() - 1), plain) : plain);
        }
        return out;
    }

    /** Whether it is from one day of the week to another. */
    private static boolean isSpanOfDays(Piece piece) {
        return piece.every().isNever() && (piece.runs().stream().anyMatch(run -> !run.isSingle()) || isScattered(piece))
                && piece.runs().stream().allMatch(run -> run.first().shape() == Shape.WEEKDAY);
    }

    /** "Lundi, mercredi et vendredi": three days or more that are not in a row are no single event. */
    private static boolean isScattered(Piece piece) {
        List<Run> runs = piece.runs();
        for (int i = 1; runs.size() > 2 && i < runs.size(); i++)
            if (runs.get(i).first().weekday() != runs.get(i - 1).first().weekday() % 7 + 1)
                return true;
        return false;
    }

    private static Piece weekly(Piece piece) {
        List<Integer> days = new ArrayList<>();
        for (Run run : piece.runs())
            for (int day = run.first().weekday(); !days.contains(day); day = day % 7 + 1) {
                days.add(day);
                if (day == run.last().weekday())
                    break;
            }
        return piece.with(List.of(hours(piece))).with(Every.week(days.stream().sorted().toList()));
    }

    private static Run hours(Piece piece) {
        return new Run(Fields.NONE, Fields.NONE, Run.Bound.CLOSED, piece.first().hours());
    }

    /** A day of the week with hours of its own behind one that comes back: "…, le samedi de 10h à 17h". */
    private boolean follows(Piece before, Piece piece) {
        boolean weekday = piece.every().isNever() && piece.hasHours() && piece.runs().stream().allMatch(run -> run.isSingle()
                && (run.first().shape() == Shape.WEEKDAY || isWeekend(run.first())));
        boolean again = piece.every().frequency().equals("WEEKLY") && piece.first().isHours();
        boolean weekly = before.every().frequency().equals("WEEKLY") && before.hasHours();
        boolean late = weekday && piece.hours().stream().allMatch(Hours::isEnd) && gap.isShort(before.to(), piece.from());
        return weekly && (late || (weekday || again && !before.first().isHours()) && gap.follows(before.to(), piece.from()));
    }

    private static boolean isWeekend(Fields fields) {
        return fields.shape() == Shape.PERIOD && fields.unit().equals("E") && fields.next() == Fields.ABSOLUTE;
    }

    private static Piece framed(Piece before, Piece piece) {
        List<Integer> days = piece.every().isNever() ? piece.runs().stream().flatMap(run -> isWeekend(run.first())
                ? WEEKEND.stream() : java.util.stream.Stream.of(run.first().weekday())).distinct().sorted().toList()
                : piece.every().weekdays();
        Run frame = before.first().with(piece.first().hours());
        return piece.with(List.of(frame)).with(Every.week(days).at(piece.every().interval()));
    }

    /** "tous les mardis du 5 janvier au 30 mars", "du 5 janvier au 30 mars, du mardi au samedi". */
    Optional<Piece> frame(Piece one, Piece other) {
        if (named(one, other))
            return Optional.of(other.spanning(one.from(), other.to()));
        Piece first = isSpanOfDays(one) && isFrame(other) ? weekly(one) : one;
        Piece second = isSpanOfDays(other) && isFrame(one) ? weekly(other) : other;
        boolean before = isOpen(first) && (!first.hasHours() && isDates(second) || isFrame(second));
        boolean after = isOpen(second) && isFrame(first);
        if (isDaily(first, second))
            return Optional.of(first.spanning(first.from(), second.to()));
        if (!before && !after || !gap.adjoins(one.to(), other.from()) && !(after && gap.introduces(one.to(), other.from())))
            return Optional.empty();
        List<Run> runs = before && first.hasHours() ? second.runs().stream().map(run -> run.with(first.hours())).toList()
                : before ? second.runs() : first.runs().stream().map(run -> run.with(second.hours())).toList();
        return Optional.of(new Piece(one.from(), other.to(), runs, before ? first.every() : second.every(), first.except(),
                one.traits().before(other.traits(), "recurrence")));
    }

    /** "27–31 October, 11am–3pm |daily|" says no more than the dates. */
    private boolean isDaily(Piece dates, Piece every) {
        return isDates(dates) && dates.hasHours() && !dates.isSingle() && every.every().frequency().equals("DAILY")
                && every.every().interval() == 1 && isOpen(every) && !every.hasHours() && gap.adjoins(dates.to(), every.from());
    }

    /** "les mercredis 5, 12 et 19 mars": the days themselves are told. */
    private boolean named(Piece one, Piece other) {
        boolean days = other.every().isNever() && other.runs().stream().allMatch(run -> run.isSingle()
                && run.first().shape() == Shape.DAY && run.bound() == Run.Bound.CLOSED);
        return days && isOpen(one) && !one.hasHours() && one.every().weekdays().size() == 1
                && (one.to() == other.from() || other.runs().size() > 1) && gap.adjoins(one.to(), other.from());
    }

    private static boolean isOpen(Piece piece) {
        return !piece.every().isNever() && piece.first().isHours();
    }

    private static boolean isDates(Piece piece) {
        return piece.every().isNever() && !piece.isHours() && (piece.runs().size() == 1
                || piece.runs().stream().allMatch(run -> run.first().shape() == Shape.MONTH));
    }

    /** Dates of more than a day, with no hours yet. */
    private static boolean isFrame(Piece piece) {
        boolean dates = isDates(piece) && !piece.hasHours() && piece.only().shape() != Shape.WEEKDAY;
        return dates && (!piece.isSingle() || piece.only().shape() == Shape.MONTH || piece.first().bound() != Run.Bound.CLOSED);
    }

    /** What is left of the week without some of its days. */
    static Optional<Every> without(Every every, List<Run> days) {
        boolean weekdays = days.stream().allMatch(run -> run.isSingle() && run.first().shape() == Shape.WEEKDAY);
        boolean daily = every.frequency().equals("DAILY");
        if (!weekdays || !daily && (!every.frequency().equals("WEEKLY") || every.weekdays().isEmpty()))
            return Optional.empty();
        List<Integer> out = new ArrayList<>(daily ? ALL : every.weekdays());
        days.forEach(run -> out.remove(Integer.valueOf(run.first().weekday())));
        return out.isEmpty() ? Optional.empty() : Optional.of(Every.week(List.copyOf(out)));
    }
}
