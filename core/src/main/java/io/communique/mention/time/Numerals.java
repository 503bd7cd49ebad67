package io.communique.mention.time;

import io.communique.language.Language;
import io.communique.mention.time.Piece.Traits;
import io.communique.text.Token;
import java.util.List;
import java.util.Optional;

/** Dates in digits: "12/06/2025", "05.11.2014", "2014-11-05", "11/2016", "3/04". */
final class Numerals {

    static final String RULE = "date-in-digits";

    private final Script script;
    private final boolean monthBeforeDay;
    private final boolean dottedDays;

    Numerals(Script script, Language language) {
        this.script = script;
        this.monthBeforeDay = language.value("time-setting", "order").orElse("dmy").equals("mdy") && !printsDayFirst(script);
        this.dottedDays = language.value("time-setting", "dotted").orElse("no").equals("yes");
    }

    /** Whether a date like "29/5/2026" shows that the text puts the day first, though its language usually does not. */
    private static boolean printsDayFirst(Script script) {
        for (int at = 0; at + 4 < script.size(); at++)
            if (script.digits(at + 4) == 4 && script.digits(at) == 2 && script.number(at) > 12 && script.number(at) <= 31
                    && script.isSign(at + 1, "/-") && script.isSign(at + 3, "/-") && script.touches(at + 2)
                    && script.touches(at + 4) && script.number(at + 2) >= 1 && script.number(at + 2) <= 12)
                return true;
        return false;
    }

    Optional<Piece> at(int at) {
        if (!script.isNumber(at) || script.digits(at) > 4 || script.digits(at) == 3 || runsOnBefore(at))
            return Optional.empty();
        Optional<Piece> three = three(at);
        if (three.isPresent())
            return three;
        return two(at);
    }

    /** Whether a sign joins the number to digits before it, as in a telephone number. */
    private boolean runsOnBefore(int at) {
        return script.isSign(at - 1, "/.,") && script.touches(at) && script.touches(at - 1) && script.isNumber(at - 2);
    }

    private boolean runsOnAfter(int end, String sign) {
        return script.isSign(end, sign) && script.touches(end) && script.isNumber(end + 1) && script.touches(end + 1);
    }

    private String sign(int at) {
        return script.isSign(at, "/.-") && onOneLine(at) && onOneLine(at + 1) && script.isNumber(at + 1)
                ? script.get(at).folded() : "";
    }

    private boolean onOneLine(int at) {
        return script.gap(at) == Token.Gap.NONE || script.gap(at) == Token.Gap.SPACE;
    }

    private boolean tight(int from, int to) {
        for (int i = from + 1; i < to; i++)
            if (!script.touches(i))
                return false;
        return true;
    }

    private Optional<Piece> three(int at) {
        String sign = sign(at + 1);
        int end = at + 5;
        if (sign.isEmpty() || !sign.equals(sign(at + 3)))
            return Optional.empty();
        boolean yearFirst = script.digits(at) == 4;
        boolean yearLast = script.digits(at + 4) == 4;
        boolean runsOn = runsOnAfter(end, sign) && !(sign.equals("-") && (yearLast || yearFirst));
        if (runsOn || !tight(at, end) && !yearFirst && !yearLast || script.digits(at + 2) > 2)
            return Optional.empty();
        if (yearFirst && script.digits(at + 4) <= 2)
            return day(at, end, script.number(at), script.number(at + 2), script.number(at + 4), false);
        if (yearFirst || script.digits(at + 4) == 3 || script.digits(at + 4) > 4 || script.digits(at + 4) == 1)
            return Optional.empty();
        if (script.digits(at + 4) == 2 && script.goesOn(end) && script.phrase(end, WordClass.MONTH).isFound())
            return Optional.empty();
        int year = fullYear(script.number(at + 4), script.digits(at + 4));
        return ordered(at, end, year, script.number(at), script.number(at + 2), false);
    }

    static int fullYear(int year, int digits) {
        return digits > 2 ? year : year > 50 ? 1900 + year : 2000 + year;
    }

    private Optional<Piece> ordered(int at, int end, int year, int first, int second, boolean weak) {
        boolean swapped = monthBeforeDay && !script.is(at + 1, ".");
        int month = swapped ? first : second;
        int day = swapped ? second : first;
        return day(at, end, year, month, day, weak);
    }

    /** A month over 12 means that the two numbers are the other way round. */
    private Optional<Piece> day(int at, int end, int year, int month, int day, boolean weak) {
        boolean swapped = month > 12 && day <= 12;
        if (swapped && year == 0 && script.is(at + 1, "."))
            return Optional.empty();
        int realMonth = swapped ? day : month;
        int realDay = swapped ? month : day;
        boolean yearIsOne = year == 0 || year >= 1000 && year <= 2199;
        if (!yearIsOne || realMonth < 1 || realMonth > 12 || realDay < 1 || realDay > Calendar.longest(year, realMonth))
            return Optional.empty();
        Traits traits = Traits.of(RULE);
        return Optional.of(Piece.of(at, end, Run.of(Fields.day(year, realMonth, realDay)),
                weak || swapped && year == 0 ? traits.asWeak() : traits));
    }

    private Optional<Piece> two(int at) {
        String sign = sign(at + 1);
        int end = at + 3;
        if (sign.isEmpty())
            return Optional.empty();
        if (script.digits(at) == 4 || script.digits(at + 2) == 4)
            return month(at, end, sign);
        boolean pair = script.digits(at) <= 2 && script.digits(at + 2) <= 2 && tight(at, end);
        if (!pair || runsOnAfter(end, sign.equals("-") ? "/" : ":") || runsOnAfter(end, sign))
            return Optional.empty();
        Optional<Piece> dated = withYearBehind(at, end);
        return dated.isPresent() ? dated : dayAndMonth(at, end, sign);
    }

    private Optional<Piece> month(int at, int end, String sign) {
        boolean yearFirst = script.digits(at) == 4;
        int year = script.number(yearFirst ? at : at + 2);
        int month = script.number(yearFirst ? at + 2 : at);
        boolean sane = year >= 1400 && year <= 2199 && month >= 1 && month <= 12
                && script.digits(yearFirst ? at + 2 : at) <= 2;
        boolean onward = script.isSign(end, "/") && script.touches(end) && script.isWord(end + 1);
        if (!sane || onward || runsOnAfter(end, sign) || runsOnAfter(end, "."))
            return Optional.empty();
        return Optional.of(Piece.of(at, end, Run.of(Fields.month(year, month)), Traits.of(RULE)));
    }

    /** "12/08, 2015" and "08/12,15". */
    private Optional<Piece> withYearBehind(int at, int end) {
        boolean comma = script.isSign(end, ",") && script.touches(end) && !script.is(at + 1, "-");
        int digits = script.digits(end + 1);
        if (!comma || digits != 4 && !(digits == 2 && script.touches(end + 1)) || script.is(at + 1, "."))
            return Optional.empty();
        int year = fullYear(script.number(end + 1), digits);
        return ordered(at, end + 2, year, script.number(at), script.number(at + 2), false);
    }

    private Optional<Piece> dayAndMonth(int at, int end, String sign) {
        if (!sign.equals("/") && isBeforeMonth(end) || sign.equals("-") && script.goesOn(end)
                && (script.phrase(end, WordClass.HOUR).isFound() || script.phrase(end, WordClass.AM).isFound()
                || script.phrase(end, WordClass.PM).isFound()))
            return Optional.empty();
        if (new SlotReader(script).isClock(at))
            return Optional.empty();
        boolean trailing = dottedDays && sign.equals(".") && script.isSign(end, ".") && script.touches(end);
        boolean likely = sign.equals("/") && script.digits(at + 2) == 2 && !runsOnAfter(end, ".");
        boolean said = !sign.equals("-") && isAnnounced(at, sign.equals("/") || dottedDays);
        if (sign.equals(".") && !dottedDays && !said && isFrom(at) && !isBeforeDottedDate(end))
            return Optional.empty();
        int to = trailing && script.goesOn(end + 1) && !endsSentence(end) ? end + 1 : end;
        return ordered(at, to, 0, script.number(at), script.number(at + 2), !trailing && !likely && !said && !isBeforeDottedDate(end))
                .map(piece -> said ? piece.with(piece.traits().strong()) : piece).map(this::directed);
    }

    /** "next 5/12". */
    private Piece directed(Piece piece) {
        int from = script.startOf(piece.from(), WordClass.NEXT);
        if (from < 0 || !script.goesOn(piece.from()))
            return piece;
        int next = script.phrase(from, WordClass.NEXT).number();
        return piece.spanning(from, piece.to()).with(List.of(Run.of(piece.only().withNext(next))));
    }

    /** "15.03 au 20.04.2025": what is joined to a date in digits and stops is one itself. */
    private boolean isBeforeDottedDate(int end) {
        int to = script.goesOn(end) ? end + script.phrase(end, WordClass.TO).length() : end;
        boolean date = to > end && script.is(to + 1, ".") && script.is(to + 3, ".") && script.digits(to) <= 2
                && script.digits(to + 2) <= 2 && script.digits(to + 4) % 2 == 0;
        return date && script.isNumber(to) && script.isNumber(to + 2) && script.isNumber(to + 4);
    }

    /** "1-8 september": two days and no month. */
    private boolean isBeforeMonth(int end) {
        return script.goesOn(end) && (script.phrase(end, WordClass.MONTH).isFound()
                || script.goesOn(end + 1) && script.phrase(end + 1, WordClass.MONTH).isFound());
    }

    private boolean endsSentence(int dot) {
        char next = script.text().charAt(script.get(dot + 1).start());
        return script.gap(dot + 1) != Token.Gap.NONE && Character.isUpperCase(next) && !script.phrase(dot + 1, WordClass.TO)
                .isFound();
    }

    private boolean isFrom(int at) {
        return script.startOf(at, WordClass.FROM) >= 0 || script.startOf(at, WordClass.BETWEEN) >= 0
                || script.startOf(at, WordClass.HOUR_AT) >= 0 || script.startOf(at, WordClass.TO) >= 0;
    }

    /** Whether the word before it says that a day follows. */
    private boolean isAnnounced(int at, boolean range) {
        return script.startOf(at, WordClass.ON) >= 0 && !(!range && isFrom(at)) || range && isFrom(at)
                || script.startOf(at, WordClass.NEXT) >= 0 || script.startOf(at, WordClass.SINCE) >= 0 || script.startOf(at, WordClass.UNTIL) >= 0
                || script.startOf(at, WordClass.BEFORE) >= 0 || script.startOf(at, WordClass.WEEKDAY) >= 0
                || script.startOf(at, WordClass.WEEKDAY_SHORT) >= 0;
    }
}
