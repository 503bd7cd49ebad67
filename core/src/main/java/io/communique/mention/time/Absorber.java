package io.communique.mention.time;

import io.communique.mention.time.Piece.Traits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the bare numbers that a piece beside them makes into days or hours: "du |12| au 16 novembre", "|13|-15h". */
final class Absorber {

    private static final Traits DAY = Traits.of("day-of-list").asWeak();
    private static final Traits HOUR = Traits.of("hour-of-range").asWeak();
    private static final int REACH = 5;

    private final Script script;
    private final Gap gap;
    private final List<Piece> out = new ArrayList<>();
    private @Nullable Piece dated;

    private Absorber(Script script) {
        this.script = script;
        this.gap = new Gap(script);
    }

    static List<Piece> absorb(List<Piece> pieces, Script script) {
        Absorber absorber = new Absorber(script);
        for (int i = 0; i < pieces.size(); i++) {
            int next = i + 1 < pieces.size() ? pieces.get(i + 1).from() : script.size();
            if (!absorber.isPairBehind(pieces.get(i)) && !absorber.goesOn(pieces.get(i)))
                absorber.add(pieces.get(i), next);
        }
        return absorber.out;
    }

    private void add(Piece piece, int next) {
        int limit = out.isEmpty() ? 0 : out.get(out.size() - 1).to();
        if (isDay(piece))
            days(piece, limit);
        else if (piece.traits().monthFirst() && piece.isSingle())
            daysBefore(piece, limit).stream().filter(day -> isRange(day.from())).forEach(out::add);
        else if (piece.hasHours() && piece.isSingle())
            hourBefore(piece, limit);
        out.add(piece);
        if (!piece.isHours() || out.size() > 1)
            dayLeftOut(piece, next);
        if (piece.traits().monthFirst())
            daysAfter(piece, next);
        else if (piece.hasHours() && piece.isSingle() && piece.hours().get(0).end().isEmpty())
            hourAfter(piece, next);
        if (!piece.every().isNever() && !piece.hasHours())
            pairBehind(piece, next);
        if (isDay(piece) || piece.traits().monthFirst() && piece.isSingle())
            dated = piece;
        else if (piece.isHours() && piece.hasHours())
            dayAgain(piece, next);
        Piece last = out.get(out.size() - 1);
        if (last.isHours() && last.hasHours() && (last != piece || piece.hours().get(0).end().isPresent()))
            hoursAfter(last, next);
    }

    /** "December 5-7 and |12-14|, 2025": behind days of a named month, two numbers with a dash are days too. */
    private boolean goesOn(Piece piece) {
        boolean pair = !out.isEmpty() && piece.traits().weak() && piece.to() == piece.from() + 3 && script.is(piece.from() + 1, "-");
        Piece before = pair ? out.get(out.size() - 1) : piece;
        Fields end = before.last().last();
        boolean day = pair && end.shape() == Fields.Shape.DAY && end.year() == 0
                && (before.traits().monthFirst() || before.traits().equals(DAY) && out.stream().skip(Math.max(0, out.size() - REACH))
                        .anyMatch(each -> each.traits().monthFirst()));
        int first = value(piece.from());
        int last = pair ? value(piece.to() - 1) : 0;
        if (!day || first <= end.day() || last <= first
                || !gap.joins(before.to(), piece.from(), WordClass.AND) && !gap.comma(before.to(), piece.from()))
            return false;
        out.add(Piece.of(piece.from(), piece.from() + 1, Run.of(Fields.day(0, 0, first)), DAY));
        out.add(Piece.of(piece.to() - 1, piece.to(), Run.of(Fields.day(0, 0, last)), DAY));
        return true;
    }

    /** "Open daily |10-5|", "tutti i giorni |10-18|": two numbers behind days that come back, and nothing more in the clause. */
    private void pairBehind(Piece piece, int next) {
        int at = script.isSign(piece.to(), ",:") ? piece.to() + 1 : piece.to();
        boolean pair = at + 3 <= next && script.goesOn(at) && isHour(at) && script.is(at + 1, "-") && script.goesOn(at + 1)
                && isHour(at + 2) && script.goesOn(at + 2) && !isMore(at + 3) && !script.isSign(at + 3, "-");
        Hours hours = pair ? Hours.between(new Clock(script.number(at) * 60, ""), new Clock(script.number(at + 2) * 60, "")).endingLater()
                : Hours.at(new Clock(0, ""));
        if (pair && hours.end().map(Clock::onDay).orElse(0) > hours.start().onDay())
            out.add(Piece.of(at, at + 3, Run.of(hours), HOUR.strong()));
    }

    /** What looked like a date: "daily |10-5|". */
    private boolean isPairBehind(Piece piece) {
        if (out.isEmpty())
            return false;
        Piece last = out.get(out.size() - 1);
        boolean weak = !last.every().isNever() && !last.hasHours() && piece.traits().weak() && piece.to() == piece.from() + 3;
        if (weak)
            pairBehind(last, piece.to());
        return weak && out.get(out.size() - 1) != last;
    }

    /** "Le 7 novembre de 18h à 20h et |le 8| de 10h à 12h": a later day of the month of which hours were told. */
    private void dayAgain(Piece hours, int next) {
        boolean near = dated != null && hours.from() - dated.to() <= 2 * REACH && next < script.size();
        int end = hours.to() + REACH;
        for (int from = hours.to() + 1; near && from < Math.min(next, end) && script.goesOn(from); from++) {
            int suffix = new SlotReader(script).afterSuffix(from + 1);
            int to = suffix == from + 1 ? suffix + script.phrase(suffix, WordClass.DAY_SUFFIX).length() : suffix;
            boolean led = script.isNumber(from) && gap.joins(hours.to(), from, WordClass.AND) && (script.startOf(from, WordClass.ARTICLE) >= 0
                    || script.startOf(from, WordClass.ON) >= 0);
            Fields day = dated.only();
            boolean later = led && value(from) > day.day() && value(from) <= Calendar.longest(day.year(), day.month());
            if (later && to < next && gap.leadsToHours(to, next) && (script.isNumber(next) || script.startOf(next, WordClass.FROM) >= 0))
                out.add(Piece.of(from, to, Run.of(day.withDay(value(from)).withWeekday(0)), Traits.of("date")));
            if (script.isNumber(from))
                return;
        }
    }

    private static boolean isDay(Piece piece) {
        Fields fields = piece.only();
        return piece.isSingle() && fields.shape() == Fields.Shape.DAY && fields.month() > 0 && !piece.traits().monthFirst();
    }

    /** "del 1 al 5 y del 9 al 12 de mayo": what looked like hours is days if a month follows. */
    private void days(Piece piece, int limit) {
        int index = out.size();
        while (index > 0 && out.size() - index < REACH && (isWeekday(out.get(index - 1)) || isLoose(out.get(index - 1), piece)))
            index--;
        List<Piece> days = daysBefore(piece, index == out.size() ? limit : index == 0 ? 0 : out.get(index - 1).to());
        int start = days.isEmpty() ? piece.from() : days.get(0).from();
        for (int i = out.size() - 1; i >= index; i--)
            if (isLoose(out.get(i), piece) && out.get(i).to() > start)
                out.remove(i);
        days.forEach(this::insert);
    }

    private boolean isLoose(Piece piece, Piece dated) {
        boolean pair = piece.to() == piece.from() + 3 && script.is(piece.from() + 1, "-") && !dated.traits().rule().equals(Numerals.RULE);
        return piece.traits().weak() && (piece.isHours() && piece.hasHours() || pair);
    }

    private static boolean isWeekday(Piece piece) {
        return piece.isSingle() && piece.only().shape() == Fields.Shape.WEEKDAY;
    }

    private void insert(Piece day) {
        int at = out.size();
        while (at > 0 && out.get(at - 1).from() > day.from())
            at--;
        out.add(at, day);
    }

    /** Numbers parted by nothing but commas are days if there are several, or if a word says that days follow. */
    private List<Piece> daysBefore(Piece piece, int limit) {
        List<Piece> joined = daysBefore(piece, limit, false);
        List<Piece> found = joined.isEmpty() ? daysBefore(piece, limit, true) : joined;
        boolean sure = !joined.isEmpty() || found.size() > 1 || !found.isEmpty() && isLed(found.get(0).from());
        return sure ? found : List.of();
    }

    private boolean isLed(int from) {
        return script.goesOn(from) && script.gap(from) != io.communique.text.Token.Gap.LINE
                && script.startOf(from, WordClass.ARTICLE) >= 0;
    }

    private List<Piece> daysBefore(Piece piece, int limit, boolean listed) {
        List<Piece> found = new ArrayList<>();
        int start = piece.from();
        int day = piece.only().day();
        boolean chained = listed;
        while (true) {
            int end = connector(start, limit, chained);
            int from = end < 0 ? -1 : numberStart(end, limit);
            int number = from < 0 ? 0 : value(from);
            boolean chain = from >= 0 && script.is(from - 1, "/") && script.number(from - 2) == number - 1;
            if (number < 1 || number >= day || isBarred(from) && !chain)
                return found;
            found.add(0, Piece.of(from, end, Run.of(Fields.day(0, 0, number)), DAY));
            start = weekdayBefore(from, limit);
            day = number;
            chained = true;
        }
    }

    private int weekdayBefore(int day, int limit) {
        int end = script.isSign(day - 1, ",") ? day - 1 : day;
        int full = script.startOf(end, WordClass.WEEKDAY);
        int from = full >= 0 ? full : script.startOf(end, WordClass.WEEKDAY_SHORT);
        return from >= limit && from >= 0 && script.goesOn(day) ? from : day;
    }

    /** Where the connector before a position begins: "au", "et", "-", and "," once another has been met. */
    private int connector(int start, int limit, boolean chained) {
        for (int from = start - 1; from >= Math.max(limit, start - REACH); from--)
            if (numberStart(from, limit) >= 0 && (gap.joins(from, start, WordClass.TO) || gap.joins(from, start, WordClass.AND)
                    || script.is(from, ",") && (gap.joins(from + 1, start, WordClass.AND) || gap.joins(from + 1, start, WordClass.OR))
                    || gap.joins(from, start, WordClass.OR) || script.is(from, "/") && from == start - 1
                    || chained && gap.comma(from, start)))
                return from;
        return -1;
    }

    /** Where the number begins that ends before a position, with its suffix, or -1. */
    private int numberStart(int end, int limit) {
        if (!script.goesOn(end))
            return -1;
        for (int from = end - 1; from >= Math.max(limit, end - 3); from--)
            if (script.isNumber(from) && (from == end - 1 || new SlotReader(script).afterSuffix(from + 1) == end))
                return from;
        int word = script.startOf(end, WordClass.DAY);
        return word >= limit ? word : -1;
    }

    private int value(int from) {
        if (script.isNumber(from))
            return script.digits(from) <= 2 && script.number(from) <= 31 ? script.number(from) : 0;
        Lexicon.Phrase word = script.phrase(from, WordClass.DAY);
        return word.isFound() ? word.number() : 0;
    }

    /** Whether the number is something else: a hall, a decimal, a part of a longer number. */
    private boolean isBarred(int from) {
        boolean joined = script.isSign(from - 1, "/.,:") && script.touches(from) && script.isNumber(from - 2);
        return joined || script.startOf(from, WordClass.NOT_BEFORE) >= 0;
    }

    private void daysAfter(Piece piece, int next) {
        int at = piece.to();
        int day = piece.last().last().day();
        boolean dated = piece.only().year() > 0;
        while (!dated) {
            int from = followed(at, next);
            if (from < 0 || value(from) <= day)
                return;
            int end = new SlotReader(script).afterSuffix(from + 1);
            if (!script.isNumber(from))
                end = from + script.phrase(from, WordClass.DAY).length();
            if (end > next || isMore(end))
                return;
            out.add(Piece.of(from, end, Run.of(Fields.day(0, 0, value(from))), DAY));
            day = value(from);
            at = end;
        }
    }

    /** "sauf le 8". */
    private void dayLeftOut(Piece piece, int next) {
        int at = script.isSign(piece.to(), ",(") ? piece.to() + 1 : piece.to();
        if (!script.goesOn(at) || !script.phrase(at, WordClass.EXCEPT).isFound())
            return;
        for (int from = at + 1; from <= Math.min(next - 1, at + REACH) && script.goesOn(from); from++)
            if (script.isNumber(from) && value(from) > 0 && !isMore(from + 1) && gap.joins(at, from, WordClass.EXCEPT)) {
                out.add(Piece.of(from, from + 1, Run.of(Fields.day(0, 0, value(from))), DAY));
                return;
            }
    }

    private boolean isMore(int end) {
        if (!script.goesOn(end))
            return false;
        return script.isSign(end, ":/%") || script.isSign(end, ".") && script.touches(end) && script.isNumber(end + 1)
                || script.phrase(end, WordClass.MONTH).isFound() || script.phrase(end, WordClass.HOUR).isFound()
                || script.phrase(end, WordClass.PM).isFound() || script.phrase(end, WordClass.AM).isFound()
                || script.phrase(end, WordClass.NOT_AFTER).isFound();
    }

    /** The number that a connector leads to, or a comma in a list that ends in "and": "Oct. 3, |4| and 5". */
    private int followed(int at, int next) {
        int joined = joined(at, next);
        if (joined >= 0 || !script.is(at, ",") || !script.goesOn(at + 1) || value(at + 1) <= 0)
            return joined;
        int end = at + 1;
        while (script.is(end + 1, ",") && end + 2 < next && value(end + 2) > value(end) && end - at < 2 * REACH)
            end += 2;
        int last = joined(end + 1, next);
        return last >= 0 && value(last) > value(end) && !isMore(last + 1) ? at + 1 : -1;
    }

    private int joined(int at, int next) {
        for (int from = at + 1; from <= Math.min(next - 1, at + REACH) && script.goesOn(from); from++)
            if (value(from) > 0 && (gap.joins(at, from, WordClass.TO) || gap.joins(at, from, WordClass.AND)))
                return from;
        return -1;
    }

    private void hourBefore(Piece piece, int limit) {
        int end = -1;
        for (int from = piece.from() - 1; from >= Math.max(limit, piece.from() - REACH) && end < 0; from--)
            if (gap.joins(from, piece.from(), WordClass.TO) || gap.joins(from, piece.from(), WordClass.AND)
                    && (isBetween(from - 1) || script.startOf(from - 1, WordClass.HOUR_AT) >= 0 || script.is(from - 2, "(")))
                end = from;
        int from = end < 0 ? -1 : numberStart(end, limit);
        if (from < 0 || from != end - 1 || !script.isNumber(from) || script.digits(from) > 2 || script.number(from) > 31
                || isBarred(from))
            return;
        if (script.startOf(from, WordClass.ON) >= 0 && script.startOf(from, WordClass.FROM) < 0 && script.number(from) > 0)
            out.add(Piece.of(from, end, Run.of(Fields.day(0, 0, script.number(from))), Traits.of("day-alone")));
        else if (script.number(from) <= 24) {
            pairBefore(from, limit);
            out.add(hour(from));
        }
    }

    /** "|9-12| und 14-17 Uhr". */
    private void pairBefore(int hour, int limit) {
        int start = limit;
        Piece before = out.isEmpty() ? null : out.get(out.size() - 1);
        boolean mistaken = before != null && before.traits().weak() && before.to() == before.from() + 3 && isPair(before.from())
                && before.to() < hour && gap.lists(before.to(), hour);
        if (mistaken) {
            out.remove(out.size() - 1);
            start = before.from();
        }
        for (int at = hour - 1; at >= Math.max(start + 3, hour - 3); at--)
            if ((gap.joins(at, hour, WordClass.AND) || gap.comma(at, hour)) && isPair(at - 3) && script.number(at - 1) <= script.number(hour)
                    && !isBarred(at - 3)) {
                out.add(Piece.of(at - 3, at, Run.of(Hours.between(new Clock(script.number(at - 3) * 60, ""),
                        new Clock(script.number(at - 1) * 60, ""))), HOUR));
                return;
            }
    }

    private boolean isPair(int from) {
        return script.is(from + 1, "-") && script.goesOn(from + 1) && isHour(from) && isHour(from + 2)
                && script.number(from) < script.number(from + 2);
    }

    private boolean isBetween(int number) {
        return script.startOf(number, WordClass.BETWEEN) >= 0;
    }

    private Piece hour(int from) {
        return Piece.of(from, from + 1, Run.of(Hours.at(new Clock(script.number(from) * 60, ""))), HOUR);
    }

    private void hourAfter(Piece piece, int next) {
        for (int from = piece.to() + 1; from <= Math.min(next - 1, piece.to() + REACH); from++) {
            if (!script.goesOn(from) || !script.isNumber(from))
                continue;
            boolean listed = script.startOf(piece.from(), WordClass.HOUR_AT) >= 0 && gap.joins(piece.to(), from, WordClass.AND)
                    && endsClause(from + 1) && script.number(from) * 60 > piece.hours().get(0).start().onDay();
            boolean hour = script.digits(from) <= 2 && script.number(from) <= 24 && !isMore(from + 1)
                    && (listed || gap.joins(piece.to(), from, WordClass.TO) || isBetween(piece.from())
                            && gap.joins(piece.to(), from, WordClass.AND)) && (isRange(piece.from()) || endsClause(from + 1));
            if (hour)
                out.add(hour(from));
            return;
        }
    }

    /** "ore 10-13 e 15-19". */
    private void hoursAfter(Piece piece, int next) {
        for (int from = piece.to() + 1; from <= Math.min(next - 3, piece.to() + REACH) && script.goesOn(from); from++) {
            if (!script.isNumber(from))
                continue;
            boolean pair = isPair(from) && !isMore(from + 3);
            if (pair && (gap.joins(piece.to(), from, WordClass.AND) || gap.comma(piece.to(), from)))
                out.add(Piece.of(from, from + 3, Run.of(Hours.between(new Clock(script.number(from) * 60, ""),
                        new Clock(script.number(from + 2) * 60, ""))), HOUR));
            return;
        }
    }

    private boolean isHour(int at) {
        return script.isNumber(at) && script.digits(at) <= 2 && script.number(at) <= 24;
    }

    private boolean isRange(int from) {
        return script.startOf(from, WordClass.FROM) >= 0 || script.startOf(from, WordClass.BETWEEN) >= 0
                || script.startOf(from, WordClass.HOUR_AT) >= 0;
    }

    private boolean endsClause(int at) {
        return !script.goesOn(at) || script.isSign(at, ".,;)!?");
    }
}
