package io.communique.mention.time;

import io.communique.mention.time.Fields.Shape;
import io.communique.mention.time.Match.Capture;
import io.communique.mention.time.Piece.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what the slots that a pattern took mean together: once, for all languages. */
final class Interpreter {

    /** The rule of a piece that says how far from the date behind it. */
    static final String OFFSET = "offset";

    private static final List<String> SHIFTS = List.of("time-ahead", "time-ago", "time-after-date", "time-before-date",
            "time-stretch");

    private Interpreter() {}

    static Optional<Piece> piece(Match match, Script script) {
        if (match.rule().equals("time-every"))
            return Optional.of(every(match));
        if (match.rule().equals("time-alternate"))
            return alternate(match);
        if (match.captures().stream().filter(capture -> capture.slot() == Slot.SEASON).count() == 2)
            return Optional.of(seasons(match));
        if (isTwoYears(match))
            return years(match);
        if (match.captures().stream().filter(capture -> capture.slot() == Slot.DAY).count() == 2)
            return days(match);
        return fields(match).filter(fields -> isSane(match, fields, script)).map(fields -> {
            Traits traits = new Traits(name(match), isWeak(match, fields, script), "", part(match, script),
                    monthFirst(match));
            return Piece.of(match.from(), match.to(), Run.of(fields), traits);
        });
    }

    /** "August 32" has no year, and "2016-11" is more than one. */
    private static boolean isSane(Match match, Fields fields, Script script) {
        if (fields.shape() == Shape.YEAR && script.isSign(match.to(), "./-") && script.touches(match.to())
                && script.touches(match.to() + 1) && script.isNumber(match.to() + 1) && script.digits(match.to() + 1) <= 2)
            return false;
        boolean bare = fields.shape() == Shape.MONTH && fields.year() > 2000 && script.digits(match.to() - 1) == 2;
        return !bare || script.isSign(match.to() - 2, "'");
    }

    private static String name(Match match) {
        return switch (match.rule()) {
            case "time-ahead", "time-ago" -> "shifted-date";
            case "time-after-date", "time-before-date", "time-stretch" -> OFFSET;
            default -> match.has(Slot.HOLIDAY) ? "holiday" : match.has(Slot.RELATIVE) || match.has(Slot.NEXT)
                    ? "relative-date" : "date";
        };
    }

    private static boolean isWeak(Match match, Fields fields, Script script) {
        if (match.rule().equals("time-weak") || name(match).equals(OFFSET))
            return true;
        if (fields.shape() == Shape.MONTH && fields.year() == 0 && match.captures().size() == 1)
            return script.phrase(match.from(), WordClass.WEEKDAY_SHORT).isFound();
        if (fields.shape() == Shape.DAY && fields.month() == 0 && isShort(match, script))
            return true;
        boolean abbreviated = fields.shape() == Shape.WEEKDAY && match.get(Slot.WEEKDAY)
                .map(capture -> !script.phrase(capture.from(), WordClass.WEEKDAY).isFound()
                        && !script.phrase(capture.from(), WordClass.WEEKDAY_PART).isFound()).orElse(false);
        return abbreviated;
    }

    /** Two letters without a full stop may as well be another word: "sa 12e édition". */
    private static boolean isShort(Match match, Script script) {
        return match.get(Slot.WEEKDAY).filter(day -> day.to() == day.from() + 1 && script.get(day.from()).folded().length() < 3).isPresent();
    }

    /** "tonight" says a day and a part of it. */
    private static String part(Match match, Script script) {
        String relative = match.get(Slot.WEEKDAY).map(day -> script.phrase(day.from(), WordClass.WEEKDAY_PART))
                .filter(Lexicon.Phrase::isFound).map(Lexicon.Phrase::value).orElse(match.value(Slot.RELATIVE));
        return relative.contains(" ") ? relative.substring(relative.indexOf(' ') + 1) : match.value(Slot.PART);
    }

    private static boolean monthFirst(Match match) {
        Optional<Capture> month = match.get(Slot.MONTH);
        Optional<Capture> day = match.get(Slot.DAY);
        return month.isPresent() && day.isPresent() && month.get().from() < day.get().from();
    }

    private static Optional<Fields> fields(Match match) {
        if (match.captures().size() == 1 && match.has(Slot.PART))
            return Optional.of(Fields.NONE);
        if (SHIFTS.contains(match.rule()))
            return shifted(match);
        if (match.rule().equals("time-decade"))
            return Optional.of(common(Shape.DECADE, match));
        if (match.has(Slot.ORDINAL) && match.has(Slot.WEEKDAY))
            return nthWeekday(match);
        if (match.has(Slot.DAY))
            return day(match);
        if (match.has(Slot.HOLIDAY))
            return Optional.of(common(Shape.HOLIDAY, match).withName(match.value(Slot.HOLIDAY)).withUnit(match.value(Slot.UNIT)));
        if (match.has(Slot.RELATIVE))
            return Optional.of(Fields.of(Shape.SHIFT).withUnit("D").withNumber(Integer.parseInt(
                    match.value(Slot.RELATIVE).split(" ")[0])));
        return period(match);
    }

    private static Fields common(Shape shape, Match match) {
        return Fields.of(shape).withYear(match.number(Slot.YEAR, match.number(Slot.SHORTYEAR, 0)))
                .withMonth(match.number(Slot.MONTH, 0)).withNext(match.number(Slot.NEXT, Fields.ABSOLUTE))
                .withPortion(match.value(Slot.PORTION));
    }

    private static Optional<Fields> day(Match match) {
        int day = match.number(Slot.DAY, 0);
        Fields fields = common(Shape.DAY, match).withDay(day).withWeekday(match.number(Slot.WEEKDAY, 0));
        if (fields.month() > 0 && day > Calendar.longest(fields.year(), fields.month()))
            return Optional.empty();
        if (fields.month() == 0 && match.has(Slot.NUMBER) && match.has(Slot.YEAR))
            return match.number(Slot.NUMBER, 0) <= 12 ? Optional.of(fields.withMonth(match.number(Slot.NUMBER, 0)))
                    : Optional.empty();
        if (match.has(Slot.UNIT) && !match.value(Slot.UNIT).equals("D"))
            return Optional.of(fields.withShape(Shape.PERIOD_OF_DAY).withUnit(match.value(Slot.UNIT)));
        boolean directed = fields.month() > 0 && fields.year() == 0 && fields.weekday() == 0 && !match.has(Slot.UNIT);
        return Optional.of(directed ? fields : fields.withNext(Fields.ABSOLUTE));
    }

    /** "March, from the 3rd to the 7th". */
    private static Optional<Piece> days(Match match) {
        List<Fields> days = match.captures().stream().filter(capture -> capture.slot() == Slot.DAY)
                .map(capture -> common(Shape.DAY, match).withNext(Fields.ABSOLUTE).withDay(capture.number())).toList();
        Fields first = days.get(0);
        Fields last = days.get(1);
        boolean sane = first.day() < last.day() && last.day() <= Calendar.longest(last.year(), last.month());
        return sane ? Optional.of(Piece.of(match.from(), match.to(), Run.between(first, last), new Traits("date-range", false, "", "", true)))
                : Optional.empty();
    }

    private static Optional<Fields> nthWeekday(Match match) {
        Fields fields = common(Shape.NTH_WEEKDAY, match).withNumber(match.number(Slot.ORDINAL, 1))
                .withWeekday(match.number(Slot.WEEKDAY, 1));
        if (match.has(Slot.HOLIDAY))
            return Optional.of(fields.withShape(Shape.NTH_WEEKDAY_AFTER).withName(match.value(Slot.HOLIDAY)));
        return fields.month() > 0 ? Optional.of(fields.withNext(Fields.ABSOLUTE)) : Optional.empty();
    }

    private static Optional<Fields> shifted(Match match) {
        int sign = match.rule().equals("time-ago") || match.rule().equals("time-before-date") ? -1 : 1;
        Fields fields = Fields.of(Shape.SHIFT).withUnit(match.value(Slot.UNIT))
                .withNumber(sign * match.number(Slot.NUMBER, 1)).withWeekday(match.number(Slot.WEEKDAY, 0)).withPortion(match.rule().equals("time-stretch") ? "eve" : "");
        if (match.has(Slot.MONTH) || match.has(Slot.YEAR))
            return Optional.of(fields.withYear(match.number(Slot.YEAR, 0)).withMonth(match.number(Slot.MONTH, 0))
                    .withDay(match.number(Slot.DAY, 1)));
        return "DWMY".contains(fields.unit()) ? Optional.of(fields) : Optional.empty();
    }

    private static Optional<Fields> period(Match match) {
        if (match.has(Slot.NEXT) && match.has(Slot.PART))
            return Optional.of(Fields.of(Shape.SHIFT).withUnit("D").withNumber(match.number(Slot.NEXT, 0)));
        if (match.has(Slot.SEASON))
            return Optional.of(common(Shape.SEASON, match).withNumber(match.number(Slot.SEASON, 21)));
        if (match.has(Slot.MARK))
            return part(match, match.value(Slot.MARK), match.number(Slot.NUMBER, match.number(Slot.ORDINAL, 0)));
        if (match.has(Slot.UNIT))
            return unit(match);
        if (match.has(Slot.WEEKDAY))
            return Optional.of(Fields.of(match.has(Slot.NEXT) && !match.value(Slot.NEXT).startsWith("+") ? Shape.COMING : Shape.WEEKDAY)
                    .withWeekday(match.number(Slot.WEEKDAY, 1)).withNext(match.number(Slot.NEXT, Fields.ABSOLUTE)));
        if (match.has(Slot.MONTH))
            return Optional.of(common(Shape.MONTH, match));
        if (match.has(Slot.NUMBER) && match.has(Slot.YEAR))
            return match.number(Slot.NUMBER, 0) >= 1 && match.number(Slot.NUMBER, 0) <= 12 ? Optional.of(
                    common(Shape.MONTH, match).withMonth(match.number(Slot.NUMBER, 1))) : Optional.empty();
        return match.has(Slot.YEAR) || match.has(Slot.SHORTYEAR) ? Optional.of(common(Shape.YEAR, match))
                : Optional.empty();
    }

    private static Optional<Fields> unit(Match match) {
        boolean half = match.value(Slot.UNIT).equals("HH");
        if (half && !match.has(Slot.YEAR) && !match.has(Slot.MONTH) && !match.has(Slot.NEXT))
            return Optional.empty();
        String unit = half ? "H" : match.value(Slot.UNIT);
        int number = match.number(Slot.ORDINAL, match.number(Slot.NUMBER, 0));
        if (unit.equals("E") && match.has(Slot.ORDINAL) && match.has(Slot.MONTH))
            return Optional.of(common(Shape.NTH_WEEKDAY, match).withNumber(number).withWeekday(6).withUnit(unit));
        if (unit.equals("F"))
            return match.has(Slot.MONTH) && match.has(Slot.ORDINAL) && number <= 2 ? part(match, "H", number) : Optional.empty();
        if (unit.equals("M") && match.has(Slot.PORTION) && match.has(Slot.MONTH))
            return Optional.of(common(Shape.MONTH, match));
        if (match.has(Slot.WEEKDAY))
            return Optional.of(Fields.of(Shape.PERIOD).withUnit("W").withWeekday(match.number(Slot.WEEKDAY, 1))
                    .withNext(match.number(Slot.NEXT, 0)));
        if (unit.equals("M") && number > 0 && match.has(Slot.YEAR))
            return number <= 12 ? Optional.of(common(Shape.MONTH, match).withMonth(number)) : Optional.empty();
        if (unit.equals("D") && number != 0 && match.has(Slot.MONTH))
            return dayOfMonth(common(Shape.DAY, match), number);
        if ((unit.equals("Q") || unit.equals("H")) && number != 0)
            return part(match, unit, number);
        if (unit.equals("W") && number != 0 && (match.has(Slot.MONTH) || match.has(Slot.YEAR)))
            return Optional.of(common(Shape.NTH_WEEK, match).withNumber(number));
        if (unit.equals("W") && match.has(Slot.ORDINAL) && match.has(Slot.NEXT))
            return Optional.of(common(Shape.NTH_WEEK, match).withNumber(number).withUnit(lastUnit(match)));
        if (unit.equals("T") && match.has(Slot.YEAR))
            return Optional.of(common(Shape.DECADE, match));
        if (unit.equals("Y") && match.has(Slot.MONTH))
            return Optional.of(common(Shape.MONTH, match).withUnit("Y"));
        if (!match.has(Slot.NEXT) && !match.has(Slot.PORTION) || match.has(Slot.PORTION) && unit.equals("D"))
            return Optional.empty();
        return Optional.of(common(Shape.PERIOD, match).withUnit(unit).withNumber(Math.max(1, number)));
    }

    /** "The last day of February" is known where its year is said. */
    private static Optional<Fields> dayOfMonth(Fields fields, int number) {
        boolean settled = number > 0 || fields.month() != 2 || fields.year() > 0;
        return settled ? Optional.of(fields.withDay(number > 0 ? number : Calendar.longest(fields.year(), fields.month())))
                : Optional.empty();
    }

    private static String lastUnit(Match match) {
        return match.captures().stream().filter(capture -> capture.slot() == Slot.UNIT).reduce((one, other) -> other)
                .map(Capture::value).orElse("");
    }

    private static Optional<Fields> part(Match match, String unit, int number) {
        int most = unit.equals("Q") ? 4 : unit.equals("H") ? 2 : 53;
        if (number < -1 || number == 0 || number > most)
            return Optional.empty();
        if (unit.equals("W"))
            return Optional.of(common(Shape.NTH_WEEK, match).withNumber(number));
        if (unit.equals("H") && match.has(Slot.MONTH))
            return Optional.of(common(Shape.MONTH, match).withPortion(number == 1 ? "first" : "second"));
        return Optional.of(common(Shape.PART_OF_YEAR, match).withUnit(unit).withNumber(number == -1 ? most : number));
    }

    private static Piece every(Match match) {
        List<Integer> weekdays = new ArrayList<>();
        List<Integer> ordinals = new ArrayList<>();
        for (Capture capture : match.captures()) {
            if (capture.slot() == Slot.WEEKDAY || capture.slot() == Slot.WEEKDAYS)
                capture.value().chars().mapToObj(digit -> digit - '0').filter(day -> !weekdays.contains(day)).forEach(weekdays::add);
            if (capture.slot() == Slot.ORDINAL)
                ordinals.add(capture.number());
        }
        if (weekdays.isEmpty() && match.value(Slot.UNIT).equals("E"))
            weekdays.addAll(List.of(6, 7));
        String unit = match.value(Slot.UNIT);
        String frequency = !ordinals.isEmpty() ? "MONTHLY" : !weekdays.isEmpty() ? "WEEKLY" : switch (unit) {
            case "W" -> "WEEKLY";
            case "M" -> "MONTHLY";
            case "Y" -> "YEARLY";
            default -> "DAILY";
        };
        Every every = new Every(frequency, List.copyOf(weekdays), List.copyOf(ordinals), 1);
        Fields frame = match.has(Slot.MONTH) ? common(Shape.MONTH, match) : Fields.NONE;
        boolean loose = match.captures().size() == 1 && match.value(Slot.WEEKDAYS).length() > 1
                && match.captures().get(0).from() == match.from();
        Traits traits = loose ? Traits.of("recurrence").asWeak() : Traits.of("recurrence");
        return Piece.of(match.from(), match.to(), Run.of(frame), traits).with(every);
    }

    /** "One Tuesday in two", "every fortnight on Wednesday", "every 14 days": weeks that are left out. */
    private static Optional<Piece> alternate(Match match) {
        Piece piece = every(match);
        String unit = match.value(Slot.UNIT);
        int number = match.number(Slot.NUMBER, 2);
        boolean fortnight = (unit.equals("D") || unit.isEmpty()) && (number == 14 || number == 15);
        boolean weeks = unit.isEmpty() || unit.equals("W") || unit.equals("E");
        if (!fortnight && !weeks || number < 2 || !fortnight && number > 6 || !"WEEKLY DAILY".contains(piece.every().frequency()))
            return Optional.empty();
        return Optional.of(piece.with(new Every("WEEKLY", piece.every().weekdays(), List.of(), fortnight ? 2 : number)));
    }

    /** "Spring/Summer 2026": the winter of a winter and spring began in the year before. */
    private static Piece seasons(Match match) {
        List<Fields> seasons = match.captures().stream().filter(capture -> capture.slot() == Slot.SEASON)
                .map(capture -> common(Shape.SEASON, match).withNumber(capture.number())).toList();
        Fields first = seasons.get(0);
        Fields last = seasons.get(1);
        Fields begun = first.number() > last.number() ? first.withYear(first.year() - 1) : first;
        return Piece.of(match.from(), match.to(), Run.between(begun, last), Traits.of("date-range"));
    }

    private static boolean isTwoYears(Match match) {
        return match.captures().size() == 2 && match.captures().stream().allMatch(capture -> capture.slot() == Slot.YEAR);
    }

    /** "The school year 2025/26": two years in a row. */
    private static Optional<Piece> years(Match match) {
        int first = match.captures().get(0).number();
        int last = match.captures().get(1).number();
        Run run = Run.between(Fields.year(first), Fields.year(last));
        return last == first + 1 ? Optional.of(Piece.of(match.from(), match.to(), run, Traits.of("date-range"))) : Optional.empty();
    }
}
