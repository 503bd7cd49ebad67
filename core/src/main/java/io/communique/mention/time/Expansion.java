package io.communique.mention.time;

import io.communique.model.Occurrence;
import io.communique.model.TimeRange;
import io.communique.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes out the single days of a list, of a run of days with exceptions, or of a recurrence with two ends. */
public final class Expansion {

    /** No expansion has more days than this. */
    public static final int MOST = 800;

    private Expansion() {}

    /**
     * The occurrences of a stretch. A plain list or run of days stays as it is stated; days are written out one by one
     * where some are left out or where a rule chooses them.
     *
     * @param when the stretch
     * @return in order, at most {@link #MOST}; as stated, if the recurrence has no end
     */
    public static List<Occurrence> of(When when) {
        boolean plain = when.recurrence().isEmpty() && when.except().isEmpty();
        boolean open = when.start().isEmpty() || when.end().isEmpty();
        if (plain || open)
            return when.occurrences();
        List<Occurrence> out = new ArrayList<>();
        for (Occurrence frame : when.occurrences())
            if (frame.from().isPresent() && frame.to().isPresent() && !frame.to().get().isBefore(frame.from().get()))
                days(frame.from().get(), frame.to().get(), when).filter(day -> !when.except().contains(day))
                        .forEach(day -> add(day, frame.times(), out));
        return List.copyOf(out);
    }

    private static void add(LocalDate day, List<TimeRange> times, List<Occurrence> out) {
        if (out.size() < MOST)
            out.add(new Occurrence(Optional.of(day), Optional.of(day), times));
    }

    private static Stream<LocalDate> days(LocalDate from, LocalDate to, When when) {
        Stream<LocalDate> all = from.datesUntil(to.plusDays(1)).limit(MOST * 7L);
        if (when.recurrence().isEmpty())
            return all;
        String rule = when.recurrence().get();
        List<LocalDate> fitting = all.filter(day -> fits(day, from, rule)).toList();
        return fitting.stream().filter(day -> isInTurn(day, fitting.get(0), rule));
    }

    /** Weeks are left out where the rule says so, counted from that of the first day. */
    private static boolean isInTurn(LocalDate day, LocalDate first, String rule) {
        Optional<String> interval = Stream.of(rule.split(";")).filter(part -> part.startsWith("INTERVAL=")).findFirst();
        return interval.isEmpty() || ChronoUnit.WEEKS.between(first.with(DayOfWeek.MONDAY), day.with(DayOfWeek.MONDAY))
                % Integer.parseInt(interval.get().substring(9)) == 0;
    }

    private static boolean fits(LocalDate day, LocalDate from, String rule) {
        List<String> parts = List.of(rule.split(";"));
        Optional<String> byDay = parts.stream().filter(part -> part.startsWith("BYDAY=")).findFirst();
        if (byDay.isPresent())
            return Stream.of(byDay.get().substring(6).split(",")).anyMatch(each -> is(day, each));
        return switch (parts.get(0)) {
            case "FREQ=WEEKLY" -> day.getDayOfWeek() == from.getDayOfWeek();
            case "FREQ=MONTHLY" -> day.getDayOfMonth() == from.getDayOfMonth();
            case "FREQ=YEARLY" -> day.getDayOfYear() == from.getDayOfYear();
            default -> true;
        };
    }

    private static boolean is(LocalDate day, String byDay) {
        String name = byDay.substring(byDay.length() - 2);
        DayOfWeek weekday = DayOfWeek.of(Every.WEEKDAYS.indexOf(name) + 1);
        if (day.getDayOfWeek() != weekday)
            return false;
        String ordinal = byDay.substring(0, byDay.length() - 2);
        return ordinal.isEmpty() || day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(ordinal), weekday)));
    }
}
