package io.communique.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** What the calendar itself says: lengths of months, movable feasts, the n-th weekday of a month. */
final class Calendar {

    private Calendar() {}

    /** How many days the month can have; in an unknown year (0) the most. */
    static int longest(int year, int month) {
        return year == 0 ? YearMonth.of(2000, month).lengthOfMonth() : YearMonth.of(year, month).lengthOfMonth();
    }

    /** The day, if the year has it. */
    static Optional<LocalDate> date(int year, int month, int day) {
        return day >= 1 && day <= longest(year, month) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** The n-th weekday of a month from its beginning, or from its end for a negative n. */
    static Optional<LocalDate> nth(int year, int month, int weekday, int nth) {
        LocalDate found = LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
        return found.getMonthValue() == month ? Optional.of(found) : Optional.empty();
    }

    /** Easter Sunday of the western churches, by the anonymous Gregorian computus. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Easter Sunday of the eastern churches, in the Gregorian calendar (years 1900 to 2099). */
    static LocalDate orthodoxEaster(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(13);
    }

    /** The first day of a year that is the given day of the Umm al-Qura calendar, with {@code length} days from it on. */
    static Optional<LocalDate[]> hijri(int year, int month, int day) {
        try {
            int start = HijrahDate.from(LocalDate.of(year, 1, 1)).get(java.time.temporal.ChronoField.YEAR_OF_ERA);
            for (int each = start; each <= start + 1; each++) {
                LocalDate first = LocalDate.from(HijrahDate.of(each, month, Math.max(1, day)));
                if (first.getYear() == year)
                    return Optional.of(new LocalDate[] {first, day > 0 ? first
                            : first.plusDays(HijrahDate.of(each, month, 1).lengthOfMonth() - 1L)});
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The holiday of a rule in a year: {@code 12-25}, {@code easter+1}, {@code nth:11:4:4}, {@code hijri:9:0}, {@code A..B} … */
    static Optional<LocalDate[]> holiday(String rule, int year) {
        int span = rule.indexOf("..");
        if (span > 0)
            return holiday(rule.substring(0, span), year).flatMap(first -> holiday(rule.substring(span + 2), year)
                    .map(last -> new LocalDate[] {first[0], last[1]}));
        Optional<LocalDate[]> tabled = Feasts.in(rule, year);
        if (tabled.isPresent() || Feasts.has(rule) && !rule.startsWith("hijri"))
            return tabled;
        if (rule.startsWith("easter"))
            return day(easter(year).plusDays(offset(rule, "easter")));
        if (rule.startsWith("orthodox"))
            return day(orthodoxEaster(year).plusDays(offset(rule, "orthodox")));
        String[] parts = rule.split(":");
        return switch (parts[0]) {
            case "nth" -> nth(year, number(parts[1]), number(parts[2]), number(parts[3])).flatMap(found -> day(
                    found.plusDays(parts.length > 4 ? number(parts[4]) : 0)));
            case "before" -> day(LocalDate.of(year, number(parts[1]), number(parts[2]))
                    .with(TemporalAdjusters.previous(DayOfWeek.of(number(parts[3])))).minusWeeks(number(parts[4])));
            case "workday" -> date(year, number(parts[1]), number(parts[2])).flatMap(found -> day(
                    found.getDayOfWeek() == DayOfWeek.SUNDAY ? found.minusDays(1) : found));
            case "hijri" -> hijri(year, number(parts[1]), number(parts[2]));
            default -> fixed(rule, year);
        };
    }

    private static Optional<LocalDate[]> fixed(String rule, int year) {
        String[] parts = rule.split("-");
        return date(year, number(parts[0]), number(parts[1])).flatMap(Calendar::day);
    }

    private static Optional<LocalDate[]> day(LocalDate day) {
        return Optional.of(new LocalDate[] {day, day});
    }

    private static long offset(String rule, String prefix) {
        String rest = rule.substring(prefix.length());
        return rest.isEmpty() ? 0 : Long.parseLong(rest);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits.strip());
    }

    /** How far two days are from each other. */
    static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
