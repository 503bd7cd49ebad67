package io.communique.mention.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the year of a date that does not print it: from a weekday, another full date, or the reference date. */
final class Years {

    /** A day up to this long before the reference date is taken for the past one, otherwise for the coming one. */
    private static final int BEHIND = 75;

    /** What one can still do lies ahead of the day of a release, but for a few days of delay. */
    private static final int LATE = 3;
    private static final int REACH = 800;

    private final Optional<LocalDate> reference;
    private final List<LocalDate> anchors;
    private final List<Integer> printed;
    private final int behind;

    Years(Optional<LocalDate> reference, List<LocalDate> anchors, List<Integer> printed) {
        this(reference, anchors, printed, BEHIND);
    }

    private Years(Optional<LocalDate> reference, List<LocalDate> anchors, List<Integer> printed, int behind) {
        this.reference = reference;
        this.anchors = anchors;
        this.printed = printed;
        this.behind = behind;
    }

    /** For the date of something that can still be done. */
    Years ahead() {
        return reference.isPresent() ? new Years(reference, anchors, printed, LATE) : this;
    }

    Optional<LocalDate> reference() {
        return reference;
    }

    /** The date that years are counted from: a full date of the same month nearby, else the reference date. */
    private Optional<LocalDate> base(int month) {
        for (LocalDate anchor : anchors)
            if (anchor.getMonthValue() == month && reference.isEmpty())
                return Optional.of(anchor);
        return reference.isPresent() ? reference : anchors.stream().findFirst();
    }

    /** The year of a month and day. */
    Optional<Integer> of(int month, int day, int weekday, boolean past) {
        Optional<LocalDate> base = base(month);
        if (base.isEmpty())
            return weekday > 0 ? printed(month, day, weekday) : Optional.empty();
        if (weekday > 0) {
            Optional<Integer> settled = byWeekday(base.get(), month, day, weekday);
            if (settled.isPresent())
                return settled;
        }
        return nearest(base.get(), month, Math.max(1, day), past);
    }

    /** "LINUX DAY 2023 … Saturday 28 October": a year that the text prints somewhere, where the weekday agrees with it. */
    private Optional<Integer> printed(int month, int day, int weekday) {
        return printed.stream().filter(year -> Calendar.date(year, month, day)
                .filter(date -> date.getDayOfWeek().getValue() == weekday).isPresent()).findFirst();
    }

    private static Optional<Integer> byWeekday(LocalDate base, int month, int day, int weekday) {
        long best = REACH;
        Optional<Integer> found = Optional.empty();
        for (int year = base.getYear() - 3; year <= base.getYear() + 3; year++) {
            Optional<LocalDate> date = Calendar.date(year, month, day);
            if (date.isEmpty() || date.get().getDayOfWeek().getValue() != weekday)
                continue;
            long distance = Calendar.distance(base, date.get());
            long cost = date.get().isBefore(base) ? distance * 2 : distance;
            if (cost < best) {
                best = cost;
                found = Optional.of(year);
            }
        }
        return found;
    }

    private Optional<Integer> nearest(LocalDate base, int month, int day, boolean past) {
        LocalDate earliest = past ? base.minusYears(1).plusDays(1) : base.minusDays(behind);
        for (int year = earliest.getYear(); year <= earliest.getYear() + 1; year++) {
            Optional<LocalDate> date = Calendar.date(year, month, day);
            if (date.isPresent() && !date.get().isBefore(earliest) && date.get().isBefore(earliest.plusYears(1)))
                return Optional.of(year);
        }
        Optional<LocalDate> leap = Calendar.date(base.getYear() + 1, month, day);
        return month == 2 && day == 29 && leap.isPresent() && leap.get().isBefore(base.plusDays(367))
                ? Optional.of(base.getYear() + 1) : Optional.empty();
    }

    /** The year of something that comes once a year around a month. */
    Optional<Integer> around(int month, boolean past) {
        return of(month, 15, 0, past);
    }
}
