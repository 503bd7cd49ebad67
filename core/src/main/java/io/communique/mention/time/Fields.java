package io.communique.mention.time;

/**
 * A day or a period as it is printed; a number that is not printed is 0.
 *
 * @param shape what the numbers mean
 * @param year a year of the common era
 * @param month 1 to 12
 * @param day of the month
 * @param weekday 1 for Monday to 7 for Sunday
 * @param number of a quarter, a week, an ordinal, or how many units
 * @param next how many periods after the one of the reference date, or {@link #ABSOLUTE}
 * @param unit D, W, M, Y, Q (quarter), H (half year; HH only of a year or month that is said), E (week-end),
 *     F (half a month), T (ten years), or a season's EDTF code
 * @param portion of the period: {@code early}, {@code mid}, {@code late}, {@code opening} (of a year its first quarter), the same as points {@code start}, {@code middle},
 *     {@code end}, the {@code eve} of a shifted day, the {@code first} or {@code second} half, or empty
 * @param name of a holiday
 */
record Fields(Shape shape, int year, int month, int day, int weekday, int number, int next, String unit,
        String portion, String name) {

    /** The period does not depend on the reference date. */
    static final int ABSOLUTE = 99;

    /** No day at all: hours alone. */
    static final Fields NONE = of(Shape.NONE);

    /** What is said. */
    enum Shape {
        NONE, DAY, WEEKDAY, MONTH, YEAR, SEASON, PART_OF_YEAR, HOLIDAY, NTH_WEEKDAY, NTH_WEEK, PERIOD_OF_DAY, PERIOD, SHIFT,
        COMING, DECADE, NTH_WEEKDAY_AFTER
    }

    static Fields of(Shape shape) {
        return new Fields(shape, 0, 0, 0, 0, 0, ABSOLUTE, "", "", "");
    }

    static Fields day(int year, int month, int day) {
        return new Fields(Shape.DAY, year, month, day, 0, 0, ABSOLUTE, "", "", "");
    }

    static Fields month(int year, int month) {
        return new Fields(Shape.MONTH, year, month, 0, 0, 0, ABSOLUTE, "", "", "");
    }

    static Fields year(int year) {
        return new Fields(Shape.YEAR, year, 0, 0, 0, 0, ABSOLUTE, "", "", "");
    }

    boolean isNone() {
        return shape == Shape.NONE;
    }

    /** A day of the month whose month is said elsewhere. */
    boolean lacksMonth() {
        return shape == Shape.DAY && month == 0;
    }

    /** Whether a year could still be added to it. */
    boolean lacksYear() {
        return year == 0 && next == ABSOLUTE && switch (shape) {
            case DAY, MONTH, SEASON, PART_OF_YEAR, HOLIDAY, NTH_WEEKDAY, NTH_WEEK, PERIOD_OF_DAY, NTH_WEEKDAY_AFTER -> true;
            default -> false;
        };
    }

    Fields withYear(int other) {
        return new Fields(shape, other, month, day, weekday, number, next, unit, portion, name);
    }

    Fields withMonth(int other) {
        return new Fields(shape, year, other, day, weekday, number, next, unit, portion, name);
    }

    Fields withWeekday(int other) {
        return new Fields(shape, year, month, day, other, number, next, unit, portion, name);
    }

    Fields withDay(int other) {
        return new Fields(shape, year, month, other, weekday, number, next, unit, portion, name);
    }

    Fields withNumber(int other) {
        return new Fields(shape, year, month, day, weekday, other, next, unit, portion, name);
    }

    Fields withNext(int other) {
        return new Fields(shape, year, month, day, weekday, number, other, unit, portion, name);
    }

    Fields withUnit(String other) {
        return new Fields(shape, year, month, day, weekday, number, next, other, portion, name);
    }

    Fields withPortion(String other) {
        return new Fields(shape, year, month, day, weekday, number, next, unit, other, name);
    }

    Fields withName(String other) {
        return new Fields(shape, year, month, day, weekday, number, next, unit, portion, other);
    }

    Fields withShape(Shape other) {
        return new Fields(other, year, month, day, weekday, number, next, unit, portion, name);
    }

    /** Takes over month and year of what is said after it in the same list or range, where it has none. */
    Fields filledFrom(Fields later) {
        Fields out = lacksMonth() ? withMonth(later.month) : this;
        if (out.lacksYear() && out.month != 0 && later.shape == Shape.DAY && later.next != ABSOLUTE)
            return out.withNext(later.next);
        boolean sameKind = later.year != 0 && out.lacksYear() && (later.shape != Shape.YEAR || shape == Shape.YEAR);
        if (!sameKind)
            return out;
        boolean before = out.month > later.month && later.month != 0;
        return out.withYear(before ? later.year - 1 : later.year);
    }

    /** Takes over the year of what is said before it in the same list or range, where it has none. */
    Fields followedFrom(Fields earlier) {
        Fields out = lacksMonth() && earlier.month != 0 ? withMonth(earlier.month) : this;
        if (earlier.year == 0 || !out.lacksYear() || earlier.shape == Shape.YEAR)
            return out;
        boolean after = out.month != 0 && out.month < earlier.month;
        return out.withYear(after ? earlier.year + 1 : earlier.year);
    }
}
