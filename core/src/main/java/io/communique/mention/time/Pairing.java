package io.communique.mention.time;

import io.communique.mention.time.Fields.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives each day of a list its own day of the week or its own hours: "14 and 15 March, Sat 10–18, Sun 11–17". */
final class Pairing {

    private static final int WEEK = 7;

    /** The value of a word that gives the first hour to the first day, the second to the second. */
    private static final String EACH = "each";

    private final Script script;
    private final Gap gap;

    Pairing(Script script, Gap gap) {
        this.script = script;
        this.gap = gap;
    }

    /** "Samstag und Sonntag, 14. und 15. März": as many days of the week as days behind them. */
    List<Piece> named(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int days = weekdaysEnd(pieces, i);
            List<Integer> weekdays = days == i ? List.of() : weekdays(pieces, i, days);
            int end = days + weekdays.size();
            if (weekdays.size() < 2 || !areDays(pieces, days, end) || !inStep(weekdays, pieces.subList(days, end))) {
                out.add(pieces.get(i));
                continue;
            }
            for (int k = days; k < end; k++) {
                int weekday = weekdays.get(k - days);
                Piece day = pieces.get(k).map(run -> run.map(fields -> fields.withWeekday(weekday)));
                out.add(k == days ? day.spanning(pieces.get(i).from(), day.to()) : day);
            }
            i = end - 1;
        }
        return out;
    }

    /** After the last of the single days of the week that are joined to one another from an index on. */
    private int weekdaysEnd(List<Piece> pieces, int from) {
        int end = from;
        while (end < pieces.size() && isPlain(pieces.get(end), Shape.WEEKDAY) && (end == from || joins(pieces, end)))
            end++;
        return end;
    }

    /** Those that end before an index; the last may already stand with the first day: "samedi et |dimanche 14| et 15". */
    private List<Integer> weekdays(List<Piece> pieces, int from, int end) {
        List<Integer> out = new ArrayList<>();
        pieces.subList(from, end).forEach(piece -> out.add(piece.only().weekday()));
        if (end == pieces.size())
            return List.of();
        Piece day = pieces.get(end);
        boolean taken = day.only().shape() == Shape.DAY && day.only().weekday() > 0;
        if (taken && joins(pieces, end))
            out.add(day.only().weekday());
        return taken == joins(pieces, end) && (taken || gap.adjoins(pieces.get(end - 1).to(), day.from())) ? out : List.of();
    }

    private boolean areDays(List<Piece> pieces, int from, int end) {
        boolean fits = end <= pieces.size();
        for (int k = from; fits && k < end; k++)
            fits = isPlain(pieces.get(k), Shape.DAY) && (k == from || pieces.get(k).only().weekday() == 0 && joins(pieces, k));
        return fits;
    }

    private static boolean isPlain(Piece piece, Shape shape) {
        return piece.isSingle() && !piece.hasHours() && piece.only().next() == Fields.ABSOLUTE && piece.only().shape() == shape;
    }

    /** Whether a piece goes on a list or range that the one before it began. */
    private boolean joins(List<Piece> pieces, int at) {
        int from = pieces.get(at - 1).to();
        int to = pieces.get(at).from();
        return gap.joins(from, to, WordClass.AND) || gap.joins(from, to, WordClass.TO) || gap.comma(from, to)
                && isPlain(pieces.get(at), pieces.get(at - 1).only().shape());
    }

    /** Whether the days are as far from one another as the days of the week. */
    private static boolean inStep(List<Integer> weekdays, List<Piece> days) {
        for (int k = 1; k < days.size(); k++) {
            Fields first = days.get(k - 1).only();
            Fields second = days.get(k).only();
            int apart = second.day() - first.day();
            boolean crosses = first.month() > 0 && second.month() > 0 && first.month() != second.month();
            if (apart <= 0 || crosses || (apart - weekdays.get(k) + weekdays.get(k - 1)) % WEEK != 0)
                return false;
        }
        return true;
    }

    /** Days without hours and behind them the hours of each of their days of the week. */
    List<Piece> timetables(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            List<Fields> days = days(pieces.get(i));
            int end = days.size() < 2 ? i : timetableEnd(pieces, i);
            Optional<Piece> joined = end > i ? timetable(days, pieces.subList(i, end)) : Optional.empty();
            out.add(joined.orElse(pieces.get(i)));
            i = joined.isPresent() ? end - 1 : i;
        }
        return out;
    }

    private int timetableEnd(List<Piece> pieces, int from) {
        int end = from + 1;
        while (end < pieces.size() && end - from <= WEEK && isRow(pieces.get(end)) && follows(pieces.get(end - 1), pieces.get(end)))
            end++;
        return end;
    }

    private boolean follows(Piece one, Piece other) {
        return gap.follows(one.to(), other.from()) || gap.leadsToDay(one.to(), other.from());
    }

    private static boolean isRow(Piece piece) {
        return piece.every().isNever() && piece.hasHours() && piece.runs().stream().allMatch(run ->
                run.first().shape() == Shape.WEEKDAY && run.last().shape() == Shape.WEEKDAY);
    }

    /** The single days of a piece within one week of one month; empty if it is anything else. */
    private static List<Fields> days(Piece piece) {
        List<Fields> out = new ArrayList<>();
        Fields one = piece.only();
        for (Run run : piece.runs()) {
            boolean plain = run.bound() == Run.Bound.CLOSED && run.hours().isEmpty() && run.first().shape() == Shape.DAY
                    && run.last().shape() == Shape.DAY && run.first().month() > 0 && run.first().month() == one.month()
                    && run.last().month() == one.month() && run.last().day() - one.day() < WEEK;
            if (!plain || !piece.every().isNever())
                return List.of();
            for (int day = run.first().day(); day <= run.last().day(); day++)
                out.add(day == run.first().day() ? run.first() : day == run.last().day() ? run.last()
                        : run.last().withDay(day).withWeekday(0));
        }
        return out;
    }

    private Optional<Piece> timetable(List<Fields> days, List<Piece> pieces) {
        List<Piece> rows = pieces.subList(1, pieces.size());
        if (rows.isEmpty())
            return Optional.empty();
        int first = rows.get(0).only().weekday();
        List<Run> runs = new ArrayList<>();
        List<Piece> used = new ArrayList<>();
        for (Fields day : days) {
            int weekday = (first - 1 + day.day() - days.get(0).day()) % WEEK + 1;
            Optional<Piece> row = rows.stream().filter(each -> each.runs().stream().anyMatch(run -> holds(run, weekday))).findFirst();
            if (row.isEmpty() || !mayBe(day, weekday))
                return Optional.empty();
            used.add(row.get());
            runs.add(Run.of(day.withWeekday(weekday)).with(row.get().first().hours()));
        }
        Piece last = rows.get(rows.size() - 1);
        boolean bracket = script.is(pieces.get(0).to(), "(") && script.is(last.to(), ")");
        return used.containsAll(rows) ? Optional.of(pieces.get(0).with(runs).spanning(pieces.get(0).from(), bracket ? last.to() + 1
                : last.to()).with(pieces.get(0).traits().before(last.traits(), "date-and-hours"))) : Optional.empty();
    }

    private static boolean holds(Run run, int weekday) {
        int first = run.first().weekday();
        int last = run.last().weekday();
        return first <= last ? first <= weekday && weekday <= last : weekday >= first || weekday <= last;
    }

    private static boolean mayBe(Fields day, int weekday) {
        boolean printed = day.weekday() == 0 || day.weekday() == weekday;
        return printed && (day.year() == 0 || Calendar.date(day.year(), day.month(), day.day())
                .map(date -> date.getDayOfWeek().getValue() == weekday).orElse(false));
    }

    /** "Les 5 et 6 mars, respectivement à 18h et 20h", "on 5 and 6 March at 6pm and 8pm respectively". */
    Optional<Piece> respectively(Piece days, Piece hours) {
        List<Hours> all = hours.hours();
        boolean fits = days.runs().size() > 1 && days.runs().size() == all.size() && days.every().isNever()
                && days.runs().stream().allMatch(Run::isSingle);
        int end = fits ? end(days.to(), hours) : -1;
        if (end < 0)
            return Optional.empty();
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < all.size(); i++)
            runs.add(days.runs().get(i).with(List.of(all.get(i))));
        return Optional.of(days.with(runs).spanning(days.from(), end).with(days.traits().before(hours.traits(), "date-and-hours")));
    }

    /** Where the hours end if a word beside or among them says that each is of one day, else -1. */
    private int end(int from, Piece hours) {
        int behind = script.isSign(hours.to(), ",") ? hours.to() + 1 : hours.to();
        if (script.goesOn(behind) && script.phrase(behind, WordClass.AT).value().equals(EACH))
            return behind + script.phrase(behind, WordClass.AT).length();
        for (int at = from; at < hours.to(); at++)
            if (script.phrase(at, WordClass.AT).value().equals(EACH))
                return hours.to();
        return -1;
    }
}
