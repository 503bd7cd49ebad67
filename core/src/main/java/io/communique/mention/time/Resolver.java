package io.communique.mention.time;

import io.communique.mention.time.Fields.Shape;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Turns what is printed into days, with the reference date and the year that other text settles. */
final class Resolver {

    private final Years years;
    private final boolean weekdaysNextWeek;
    private final boolean past;

    Resolver(Years years, boolean weekdaysNextWeek, boolean past) {
        this.years = years;
        this.weekdaysNextWeek = weekdaysNextWeek;
        this.past = past;
    }

    /** The days of a field group; empty where the text does not settle them. */
    Optional<Period> resolve(Fields fields) {
        return switch (fields.shape()) {
            case DAY -> day(fields);
            case WEEKDAY -> reference().map(day -> Period.of(weekday(day, fields.weekday())));
            case COMING -> reference().map(day -> Period.of(coming(day, fields)));
            case MONTH -> month(fields);
            case YEAR -> year(fields);
            case SEASON -> yearOf(fields, seasonMonth(fields.number())).map(year -> season(fields, year));
            case PART_OF_YEAR -> yearOf(fields, 6).map(year -> partOfYear(fields, year));
            case HOLIDAY -> holiday(fields);
            case NTH_WEEKDAY -> yearOf(fields, fields.month()).flatMap(year -> Calendar.nth(year, fields.month(),
                    fields.weekday(), fields.number())).map(day -> fields.unit().equals("E") ? Period.of(day, day.plusDays(1))
                    : Period.of(day));
            case NTH_WEEKDAY_AFTER -> afterHoliday(fields);
            case NTH_WEEK -> nthWeek(fields);
            case PERIOD_OF_DAY -> day(fields).map(day -> around(day.from(), fields.unit()));
            case PERIOD -> reference().map(day -> period(day, fields));
            case SHIFT -> shift(fields);
            case DECADE -> decade(fields);
            case NONE -> Optional.empty();
        };
    }

    private Optional<LocalDate> reference() {
        return years.reference();
    }

    private Optional<Integer> yearOf(Fields fields, int month) {
        if (fields.year() > 0)
            return Optional.of(fields.year());
        if (fields.next() != Fields.ABSOLUTE)
            return fields.unit().equals("Y") ? reference().map(day -> day.getYear() + fields.next())
                    : reference().map(day -> comingYear(day, month, fields.next()));
        return years.around(month, past);
    }

    private static int comingYear(LocalDate reference, int month, int next) {
        if (next == 0)
            return reference.getYear();
        boolean later = month > reference.getMonthValue();
        int first = next > 0 ? (later ? 0 : 1) : month < reference.getMonthValue() ? 0 : -1;
        return reference.getYear() + first + (next > 0 ? next - 1 : next + 1);
    }

    private Optional<Period> day(Fields fields) {
        if (fields.month() == 0)
            return reference().flatMap(day -> dayOfMonth(day, fields)).map(Period::of);
        if (fields.year() == 0 && fields.next() != Fields.ABSOLUTE)
            return reference().flatMap(day -> directed(day, fields)).map(Period::of);
        Optional<Integer> year = fields.year() > 0 ? Optional.of(fields.year())
                : years.of(fields.month(), fields.day(), fields.weekday(), past);
        return year.flatMap(each -> Calendar.date(each, fields.month(), fields.day())).map(Period::of);
    }

    /** "Next 5 December" comes after the reference date, "last 5 December" before it, "this" one in its year. */
    private static Optional<LocalDate> directed(LocalDate reference, Fields fields) {
        int step = Integer.signum(fields.next());
        for (int year = reference.getYear(); step != 0 && Math.abs(year - reference.getYear()) <= 8; year += step) {
            Optional<LocalDate> day = Calendar.date(year, fields.month(), fields.day());
            if (day.isPresent() && (step > 0 ? day.get().isAfter(reference) : day.get().isBefore(reference)))
                return day;
        }
        return Calendar.date(reference.getYear(), fields.month(), fields.day());
    }

    /** A day without month: the next one that fits, in the month of the reference date or the following ones. */
    private static Optional<LocalDate> dayOfMonth(LocalDate reference, Fields fields) {
        for (int i = 0; i < 12; i++) {
            YearMonth month = YearMonth.from(reference).plusMonths(i);
            if (fields.day() > month.lengthOfMonth())
                continue;
            LocalDate day = month.atDay(fields.day());
            boolean fits = fields.weekday() == 0 || day.getDayOfWeek().getValue() == fields.weekday();
            boolean late = i > 0 || fields.weekday() > 0 || !day.isBefore(reference);
            if (fits && late)
                return Optional.of(day);
        }
        return Optional.empty();
    }

    /** A bare weekday: the next one after the reference date, or the last one before it in a story of the past. */
    private LocalDate weekday(LocalDate reference, int weekday) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return past ? reference.with(TemporalAdjusters.previous(day)) : reference.with(TemporalAdjusters.next(day));
    }

    private LocalDate coming(LocalDate reference, Fields fields) {
        DayOfWeek day = DayOfWeek.of(fields.weekday());
        if (fields.next() < 0)
            return reference.with(TemporalAdjusters.previous(day));
        if (fields.next() > 1)
            return reference.with(TemporalAdjusters.next(day)).plusWeeks(fields.next() - 1L);
        if (fields.next() == 0)
            return reference.with(DayOfWeek.MONDAY).with(TemporalAdjusters.nextOrSame(day));
        return weekdaysNextWeek ? reference.with(DayOfWeek.MONDAY).plusWeeks(1).with(TemporalAdjusters.nextOrSame(day))
                : reference.with(TemporalAdjusters.next(day));
    }

    private Optional<Period> month(Fields fields) {
        return yearOf(fields, fields.month()).map(year -> {
            YearMonth month = YearMonth.of(year, fields.month());
            int length = month.lengthOfMonth();
            return switch (third(fields)) {
                case "early", "opening" -> Period.of(month.atDay(1), month.atDay(10), month + "~");
                case "mid" -> Period.of(month.atDay(11), month.atDay(20), month + "~");
                case "late" -> Period.of(month.atDay(21), month.atDay(length), month + "~");
                case "first" -> Period.of(month.atDay(1), month.atDay(15), month + "~");
                case "second" -> Period.of(month.atDay(16), month.atDay(length), month + "~");
                default -> Period.of(month.atDay(1), month.atDay(length), month.toString());
            };
        });
    }

    private Optional<Period> year(Fields fields) {
        Optional<Integer> year = fields.year() > 0 ? Optional.of(fields.year()) : Optional.empty();
        return year.map(each -> portionOfYear(each, third(fields)));
    }

    private static Period portionOfYear(int year, String portion) {
        return switch (portion) {
            case "opening" -> months(year, 1, 3, year + "~");
            case "early" -> months(year, 1, 4, year + "~");
            case "mid" -> months(year, 5, 8, year + "~");
            case "late" -> months(year, 9, 12, year + "~");
            default -> months(year, 1, 12, String.format(java.util.Locale.ROOT, "%04d", year));
        };
    }

    private static Period months(int year, int first, int last, String edtf) {
        return Period.of(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), edtf);
    }

    private static int seasonMonth(int code) {
        return switch (code) {
            case 21 -> 4;
            case 22 -> 7;
            case 23 -> 10;
            default -> 12;
        };
    }

    /** The astronomical season of the northern half of the earth; winter is that of the year in which it begins. */
    private static Period season(Fields fields, int year) {
        int month = (fields.number() - 20) * 3;
        LocalDate from = LocalDate.of(year, month, fields.number() == 23 ? 23 : fields.number() == 21 ? 20 : 21);
        LocalDate to = fields.number() == 24 ? LocalDate.of(year + 1, 3, 19)
                : LocalDate.of(year, month + 3, fields.number() == 22 ? 22 : 20);
        return Period.of(from, to, year + "-" + fields.number());
    }

    private static Period partOfYear(Fields fields, int year) {
        int length = fields.unit().equals("Q") ? 3 : 6;
        int first = (fields.number() - 1) * length + 1;
        YearMonth last = YearMonth.of(year, first + length - 1);
        return months(year, first, first + length - 1, YearMonth.of(year, first) + "/" + last);
    }

    private Optional<Period> holiday(Fields fields) {
        Optional<Integer> year = fields.year() > 0 ? Optional.of(fields.year()) : reference().flatMap(
                day -> holidayYear(day, fields));
        return year.flatMap(each -> Calendar.holiday(fields.name(), each))
                .map(days -> days[0].equals(days[1]) ? Period.of(days[0]) : Period.of(days[0], days[1], days[0] + "/" + days[1]))
                .map(period -> switch (fields.unit()) {
                    case "E" -> weekendOf(period.from());
                    case "W" -> around(period.from(), "W");
                    default -> period;
                });
    }

    /** The weekend that a holiday makes longer. */
    private static Period weekendOf(LocalDate day) {
        int weekday = day.getDayOfWeek().getValue();
        LocalDate saturday = day.with(DayOfWeek.MONDAY).plusDays(weekday <= 2 ? -2 : 5);
        return weekday <= 2 ? Period.of(saturday, day) : Period.of(weekday < 6 ? day : saturday, saturday.plusDays(1));
    }

    private Optional<Integer> holidayYear(LocalDate reference, Fields fields) {
        for (int year = reference.getYear(); year <= reference.getYear() + 1; year++) {
            Optional<LocalDate[]> days = Calendar.holiday(fields.name(), year);
            if (days.isPresent() && !days.get()[1].isBefore(past ? reference.minusYears(1) : reference.minusDays(30)))
                return Optional.of(year);
        }
        return Optional.empty();
    }

    private Optional<Period> afterHoliday(Fields fields) {
        return holiday(fields.withShape(Shape.HOLIDAY)).map(holiday -> Period.of(holiday.to()
                .with(TemporalAdjusters.next(DayOfWeek.of(fields.weekday()))).plusWeeks(Math.max(0, fields.number() - 1L))));
    }

    /** The n-th week by ISO 8601: a week belongs to the month or year that has its Thursday. */
    private Optional<Period> nthWeek(Fields fields) {
        if (fields.next() != Fields.ABSOLUTE)
            return reference().flatMap(day -> {
                LocalDate base = shifted(day, fields.unit(), fields.next());
                return nthWeek(Fields.of(Shape.NTH_WEEK).withYear(base.getYear()).withNumber(fields.number())
                        .withMonth(fields.unit().equals("M") ? base.getMonthValue() : 0));
            });
        int month = fields.month() == 0 ? 1 : fields.month();
        return yearOf(fields, month).map(year -> {
            LocalDate thursday = fields.month() == 0 && fields.number() < 0 ? LocalDate.of(year, 12, 31)
                    : fields.number() < 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, 1);
            thursday = fields.number() < 0 ? thursday.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                    : thursday.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)).plusWeeks(fields.number() - 1L);
            return around(thursday, "W");
        });
    }

    /** The week, week-end, month … that a day is in. */
    private static Period around(LocalDate day, String unit) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        return switch (unit) {
            case "W" -> Period.of(monday, monday.plusDays(6), monday + "/" + monday.plusDays(6));
            case "E" -> weekend(day, monday);
            case "D" -> Period.of(day);
            case "M" -> months(day.getYear(), day.getMonthValue(), day.getMonthValue(), YearMonth.from(day).toString());
            case "Q" -> {
                int first = (day.get(IsoFields.QUARTER_OF_YEAR) - 1) * 3 + 1;
                yield months(day.getYear(), first, first + 2, YearMonth.of(day.getYear(), first) + "/"
                        + YearMonth.of(day.getYear(), first + 2));
            }
            case "H" -> months(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, day.getMonthValue() < 7 ? 6 : 12,
                    String.valueOf(day.getYear()));
            case "T" -> decadeOf(day.getYear());
            default -> months(day.getYear(), 1, 12, String.valueOf(day.getYear()));
        };
    }

    /** The one that the day is in or nearest to: of the last days of the week before for a Monday or Tuesday. */
    private static Period weekend(LocalDate day, LocalDate monday) {
        LocalDate saturday = day.getDayOfWeek().getValue() <= 2 ? monday.minusDays(2) : monday.plusDays(5);
        return Period.of(saturday, saturday.plusDays(1));
    }

    private static Period decadeOf(int year) {
        int first = year / 10 * 10;
        return Period.of(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), year / 10 + "X");
    }

    private Period period(LocalDate reference, Fields fields) {
        int count = Math.max(1, fields.number());
        long first = fields.next() == Fields.ABSOLUTE ? 0 : fields.next() < 0 ? (long) fields.next() - count + 1 : fields.next();
        LocalDate base = fields.unit().equals("E") ? reference.with(DayOfWeek.SATURDAY) : reference;
        Period start = around(shifted(base, fields.unit(), first), fields.unit());
        Period end = around(shifted(base, fields.unit(), first + count - 1), fields.unit());
        if (fields.weekday() > 0)
            return Period.of(start.from().plusDays(fields.weekday() - 1L));
        return count == 1 ? portion(start, fields) : Period.of(start.from(), end.to(), start.from() + "/" + end.to());
    }

    private static Period portion(Period period, Fields fields) {
        String third = third(fields).replace("opening", "early");
        if (fields.unit().equals("Y") && !third.isEmpty())
            return portionOfYear(period.from().getYear(), third);
        if (!fields.unit().equals("W") || third.isEmpty())
            return third.isEmpty() || !fields.unit().equals("M") ? period
                    : Period.of(third.equals("late") ? period.from().plusDays(20) : period.from(),
                            third.equals("early") ? period.from().plusDays(9) : period.to(), period.edtf() + "~");
        return third.equals("early") ? Period.of(period.from(), period.from().plusDays(2), period.edtf())
                : third.equals("late") ? Period.of(period.to().minusDays(3), period.to(), period.edtf()) : period;
    }

    /** "The end of" a period, alone, is its last third as "late" is. */
    private static String third(Fields fields) {
        return switch (fields.portion()) {
            case "start" -> "early";
            case "middle" -> "mid";
            case "end" -> "late";
            default -> fields.portion();
        };
    }

    private static LocalDate shifted(LocalDate day, String unit, long by) {
        return switch (unit) {
            case "D" -> day.plusDays(by);
            case "W", "E" -> day.plusWeeks(by);
            case "M" -> day.withDayOfMonth(1).plusMonths(by);
            case "Q" -> day.withDayOfMonth(1).plusMonths(3 * by);
            case "H" -> day.withDayOfMonth(1).plusMonths(6 * by);
            case "T" -> day.plusYears(10 * by);
            default -> day.plusYears(by);
        };
    }

    private Optional<Period> shift(Fields fields) {
        Optional<LocalDate> base = !fields.name().isEmpty() ? holiday(fields.withUnit("")).map(Period::from)
                : fields.month() == 0 ? reference() : day(fields.withShape(Shape.DAY).withWeekday(0)).map(Period::from);
        return base.map(day -> switch (fields.unit()) {
            case "M" -> day.plus(fields.number(), ChronoUnit.MONTHS);
            case "Y" -> day.plus(fields.number(), ChronoUnit.YEARS);
            case "W" -> onWeekday(day.plusWeeks(fields.number()), fields);
            default -> day.plusDays(fields.number());
        }).map(day -> fields.portion().equals("eve") ? day.minusDays(1) : day).map(Period::of);
    }

    /** "Sunday 3 weeks after 15 January" is the third Sunday after that day. */
    private static LocalDate onWeekday(LocalDate day, Fields fields) {
        if (fields.weekday() == 0)
            return day;
        DayOfWeek weekday = DayOfWeek.of(fields.weekday());
        return day.with(fields.number() > 0 ? TemporalAdjusters.previousOrSame(weekday) : TemporalAdjusters.nextOrSame(weekday));
    }

    private Optional<Period> decade(Fields fields) {
        return Optional.of(decadeOf(fields.year()));
    }
}
