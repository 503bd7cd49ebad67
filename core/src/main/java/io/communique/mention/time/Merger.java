package io.communique.mention.time;

import io.communique.mention.time.Fields.Shape;
import io.communique.mention.time.Piece.Traits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Puts pieces together that belong to one expression, in steps that each walk once over the pieces. */
final class Merger {

    /** Joins two neighbours, if they belong together. */
    @FunctionalInterface
    private interface Joint {
        Optional<Piece> join(Piece one, Piece other);
    }

    /** A longer list goes on in another mention, so that the work stays in proportion to the text. */
    private static final int MOST_RUNS = 40;
    private static final int PAIR_REACH = 4;
    private static final int SHARE_REACH = 6;

    /** On a clock of twelve hours, an evening begins no earlier than four and a night no earlier than six. */
    private static final int EVENING = 4 * 60;
    private static final int NIGHT = 6 * 60;
    private static final int LONGEST_WAIT = 2 * 60;

    private final Script script;
    private final Gap gap;
    private final Bounds bounds;
    private final Exceptions exceptions;
    private final Weekly weekly;
    private final Pairing pairing;

    private Merger(Script script) {
        this.script = script;
        this.gap = new Gap(script);
        this.bounds = new Bounds(script, gap);
        this.exceptions = new Exceptions(script, gap);
        this.weekly = new Weekly(gap);
        this.pairing = new Pairing(script, gap);
    }

    static List<Piece> merge(List<Piece> pieces, Script script) {
        Merger merger = new Merger(script);
        List<Piece> now = merger.step(merger.pairing.named(pieces), merger::weekday);
        now = merger.step(now, merger::year);
        now = merger.step(now, merger::meeting);
        now = new Stretch(script, merger.gap, merger.bounds).join(now);
        now = merger.step(now, merger::range);
        now = merger.step(now, merger::list);
        now = merger.step(now, merger::offset);
        now = merger.bounds.bound(now);
        now = merger.step(now, merger::sinceUntil);
        now = merger.step(now, merger::year);
        now = merger.step(now, merger.weekly::frame);
        now = merger.step(now, merger.exceptions::join);
        now = merger.alternating(now);
        now = merger.step(now, merger::hoursAfterDay);
        now = merger.pairing.timetables(merger.daysAfterHours(now));
        now = merger.weekly.recurring(now);
        now = merger.step(now, merger.weekly::frame);
        now = merger.step(now, merger.exceptions::join);
        now = new Inheritance(script).preceded(new Inheritance(script).followed(now));
        now = merger.step(now, merger::year);
        return merger.strong(now);
    }

    /** Walks once from left to right; what was joined may be joined again with the next. */
    private List<Piece> step(List<Piece> pieces, Joint joint) {
        Deque<Piece> done = new ArrayDeque<>();
        for (Piece piece : pieces) {
            Piece before = done.peekLast();
            Optional<Piece> joined = before == null ? Optional.empty() : joint.join(before, piece);
            if (joined.isPresent())
                done.removeLast();
            done.addLast(joined.orElse(piece));
        }
        return new ArrayList<>(done);
    }

    private List<Piece> strong(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        Timetable timetable = new Timetable(script);
        for (int i = 0; i < pieces.size(); i++)
            if (!pieces.get(i).traits().weak() || isAlone(pieces.get(i)) || timetable.isRow(pieces, i))
                out.add(pieces.get(i));
        return out;
    }

    private boolean isAlone(Piece piece) {
        String rule = piece.traits().rule();
        return script.isAlone(piece.from(), piece.to()) && !rule.equals("hour-of-range") && !rule.equals(Interpreter.OFFSET)
                && !isAbbreviated(piece);
    }

    private boolean isAbbreviated(Piece piece) {
        return piece.isSingle() && piece.only().shape() == Shape.WEEKDAY;
    }

    private static Piece joined(Piece one, Piece other, List<Run> runs, String rule) {
        return new Piece(one.from(), other.to(), List.copyOf(runs), one.every(), one.except(),
                one.traits().before(other.traits(), rule));
    }

    private Optional<Piece> weekday(Piece one, Piece other) {
        if (!one.isSingle() || !other.isSingle() || !gap.adjoins(one.to(), other.from()))
            return Optional.empty();
        Fields first = one.only();
        Fields second = other.only();
        if (isNow(one) && second.shape() == Shape.DAY && second.month() > 0)
            return Optional.of(other.spanning(one.from(), other.to()).with(one.traits().before(other.traits(), other.traits().rule())));
        if (isBareWeekday(first) && second.shape() == Shape.DAY && second.weekday() == 0)
            return Optional.of(joined(one, other, List.of(Run.of(second.withWeekday(first.weekday()))),
                    other.traits().rule()).with(new Traits(other.traits().rule(), false, "", "", other.traits().monthFirst())));
        boolean after = first.shape() == Shape.DAY && first.weekday() == 0 && first.month() > 0 && !endsList(one.from())
                && second.shape() == Shape.WEEKDAY && agrees(first, second.weekday()) && isAside(one.to(), other);
        return after ? Optional.of(joined(one, other, List.of(Run.of(first.withWeekday(second.weekday()))),
                one.traits().rule())) : Optional.empty();
    }

    /** "12 mars, mercredi" and "12 mars (mercredi)", but neither "12 mars, du mardi" nor "12 mars (mardi fermé)". */
    private boolean isAside(int from, Piece weekday) {
        boolean bracket = script.isSign(from, "(") && from + 1 == weekday.from();
        boolean plain = from == weekday.from() || script.isSign(from, ",") && from + 1 == weekday.from();
        boolean range = script.goesOn(weekday.to()) && script.phrase(weekday.to(), WordClass.TO).isFound();
        return bracket ? script.isSign(weekday.to(), ")") : plain && !range;
    }

    /** "Today, Thursday 6 November", said on a day that is not told. */
    private static boolean isNow(Piece piece) {
        Fields fields = piece.only();
        return fields.shape() == Shape.SHIFT && fields.unit().equals("D") && fields.month() == 0 && fields.name().isEmpty()
                && fields.number() >= 0 && fields.number() <= 2 && piece.traits().rule().equals("relative-date");
    }

    /** "14 and 15 March, Sat 10–18, Sun 11–17": the day of the week is that of the first, with hours of its own. */
    private boolean endsList(int from) {
        int joined = Math.max(bounds.before(from, WordClass.AND), bounds.before(from, WordClass.TO));
        return joined > 0 && (script.isNumber(joined - 1) || script.isSign(joined - 1, "."));
    }

    private static boolean isBareWeekday(Fields fields) {
        return fields.shape() == Shape.WEEKDAY || fields.shape() == Shape.COMING;
    }

    private static boolean agrees(Fields day, int weekday) {
        return day.year() == 0 || Calendar.date(day.year(), day.month(), day.day())
                .map(date -> date.getDayOfWeek().getValue() == weekday).orElse(false);
    }

    /** A year that stands after a list, a range or hours: "les 3 et 4 mars, 2015". */
    private Optional<Piece> year(Piece one, Piece other) {
        boolean year = other.isSingle() && other.only().shape() == Shape.YEAR && other.traits().weak()
                && other.only().portion().isEmpty() && other.only().next() == Fields.ABSOLUTE;
        Fields last = one.last().last();
        boolean open = last.lacksYear() && last.shape() != Shape.YEAR && one.every().isNever();
        if (!year || !open || !gap.adjoins(one.to(), other.from()))
            return Optional.empty();
        List<Run> runs = one.runs().stream().map(run -> run.map(fields -> fields.filledFrom(
                last.withYear(other.only().year())))).toList();
        return Optional.of(joined(one, other, runs, one.traits().rule()));
    }

    private Optional<Piece> range(Piece one, Piece other) {
        if (!one.isSingle() || !other.isSingle() || one.isHours() != other.isHours()
                || one.isHours() && !(isFromHour(one) && isFromHour(other)))
            return Optional.empty();
        int between = bounds.before(one.from(), WordClass.BETWEEN);
        boolean joins = gap.joins(one.to(), other.from(), WordClass.TO) || isFramed(one, other)
                || between >= 0 && gap.joins(one.to(), other.from(), WordClass.AND)
                || one.isHours() && other.from() == one.to() + 1 && script.is(one.to(), "/");
        if (!joins || isNewSentence(one, other))
            return Optional.empty();
        int from = between >= 0 ? between : Math.max(bounds.before(one.from(), WordClass.FROM), -1);
        int start = from >= 0 ? from : one.from();
        boolean upTo = gap.joins(one.to(), other.from(), WordClass.SHORT_TO);
        return one.isHours() ? Optional.of(hours(one, other, start)) : days(one, other, start, upTo);
    }

    /**
     * "Lyon, 4 mai 2026 – Samedi 16 mai": the year of a stretch stands behind its last day, so a dash between a day with
     * a year and one without parts a dateline from what is told. So does one between two full dates where only the second
     * has its day of the week: the ends of a stretch are written alike.
     */
    private boolean isNewSentence(Piece one, Piece other) {
        boolean dated = script.is(one.to(), "-") && !one.isHours() && !one.only().lacksYear() && one.only().shape() == Shape.DAY
                && one.only().year() != 0;
        return dated && (other.only().lacksYear() || one.only().weekday() == 0 && other.only().weekday() != 0);
    }

    /** "Freitag, 3., bis Sonntag, 5. Oktober": a comma behind a day whose month is still to come. */
    private boolean isFramed(Piece one, Piece other) {
        return !one.isHours() && one.only().lacksMonth() && script.is(one.to(), ",") && gap.joins(one.to() + 1, other.from(), WordClass.TO);
    }

    private Piece hours(Piece one, Piece other, int start) {
        Hours printed = Hours.between(one.hours().get(0).start(), other.hours().get(0).start());
        boolean padded = script.text().charAt(script.get(other.from()).start()) == '0';
        Hours hours = padded ? printed : printed.endingLater();
        boolean weak = one.traits().weak() && other.traits().weak();
        Piece out = joined(one, other, List.of(Run.of(hours)), "hours").spanning(start, other.to());
        return weak && (start == one.from() || one.traits().rule().equals("hour-of-range")) ? out.with(out.traits().asWeak()) : out;
    }

    private static Optional<Piece> days(Piece one, Piece other, int start, boolean upTo) {
        Fields first = one.only().filledFrom(other.only());
        Fields last = other.only().followedFrom(first);
        boolean order = first.shape() != Shape.DAY || last.shape() != Shape.DAY || first.month() != last.month()
                || first.year() != last.year() || first.day() < last.day() || first.month() == 0;
        boolean years = first.shape() != Shape.YEAR || last.shape() != Shape.YEAR || first.year() < last.year();
        Run run = Run.between(first, last).with(upTo ? Run.Bound.UP_TO : Run.Bound.CLOSED);
        return order && years ? Optional.of(joined(one, other, List.of(run), "date-range").spanning(start, other.to()))
                : Optional.empty();
    }

    /** "6.30 for 7pm": what begins is the second, soon after people may come. */
    private Optional<Piece> meeting(Piece one, Piece other) {
        boolean hours = isFromHour(one) && isFromHour(other) && gap.joins(one.to(), other.from(), WordClass.FOR_HOUR);
        if (!hours)
            return Optional.empty();
        Hours both = Hours.between(one.hours().get(0).start(), other.hours().get(0).start());
        int wait = both.end().map(Clock::onDay).orElse(0) - both.start().onDay();
        return wait > 0 && wait <= LONGEST_WAIT ? Optional.of(joined(one, other, List.of(Run.of(Hours.at(
                both.end().orElse(both.start())))), "hours").with(other.traits())) : Optional.empty();
    }

    private Optional<Piece> list(Piece one, Piece other) {
        if (one.runs().size() >= MOST_RUNS || one.isHours() && one.hours().size() >= MOST_RUNS)
            return Optional.empty();
        if (one.isHours() && !(one.hasHours() && other.hasHours()) || one.isHours() != other.isHours() || !one.every().isNever() || !other.every().isNever()
                || !lists(one, other) || isComma(one, other) && !sharesWith(one, other))
            return one.every().isNever() ? Optional.empty() : everyList(one, other);
        List<Run> runs = new ArrayList<>(one.runs());
        if (one.isHours()) {
            List<Hours> all = new ArrayList<>(one.hours());
            all.addAll(other.hours());
            boolean weak = one.traits().weak() && other.traits().weak();
            Piece out = joined(one, other, List.of(one.first().with(all)), "hours");
            return Optional.of(weak ? out.with(out.traits().asWeak()) : out);
        }
        runs.addAll(other.runs());
        Piece out = joined(one, other, waits(one, other) ? runs : shared(runs), "date-list");
        return Optional.of(gap.alternates(one.to(), other.from()) ? out.with(out.traits().alternative()) : out);
    }

    /** "9 et 23 novembre, |7| et 21 décembre": the month stands behind, unless it stood before the first. */
    private static boolean waits(Piece one, Piece other) {
        Fields last = other.last().last();
        return last.lacksMonth() && last.weekday() == 0 && !one.traits().monthFirst() && !one.isHours();
    }

    private boolean lists(Piece one, Piece other) {
        return one.isHours() ? gap.listsHours(one.to(), other.from()) : gap.lists(one.to(), other.from()) || isDashed(one, other);
    }

    /** "14-15-16 marzo": a dash behind a span of days in a row goes on counting them. */
    private boolean isDashed(Piece one, Piece other) {
        Fields last = one.last().last();
        Fields next = other.first().first();
        return !one.last().isSingle() && last.lacksMonth() && next.shape() == Shape.DAY && next.day() == last.day() + 1
                && other.from() == one.to() + 1 && script.is(one.to(), "-");
    }

    private Optional<Piece> everyList(Piece one, Piece other) {
        boolean weekdays = one.every().weekdays().size() == 1 && other.every().weekdays().size() == 1
                && one.every().ordinals().isEmpty() && !one.hasHours();
        if (weekdays && gap.joins(one.to(), other.from(), WordClass.TO))
            return Optional.of(joined(one, other, other.runs(), "recurrence").with(one.every().through(other.every())));
        boolean months = other.every().isNever() && one.first().first().shape() == Shape.MONTH
                && other.first().first().shape() == Shape.MONTH && gap.lists(one.to(), other.from());
        if (months) {
            List<Run> runs = new ArrayList<>(one.runs());
            runs.addAll(other.runs());
            return Optional.of(joined(one, other, shared(runs), "recurrence"));
        }
        boolean same = one.every().frequency().equals(other.every().frequency()) && gap.lists(one.to(), other.from());
        return same ? Optional.of(joined(one, other, other.runs(), "recurrence").with(one.every().and(other.every())))
                : Optional.empty();
    }

    private boolean isComma(Piece one, Piece other) {
        return gap.comma(one.to(), other.from());
    }

    /** Whether the first of two parted by a comma needs the second: "les 4, 5 et 7 mars". */
    private static boolean sharesWith(Piece one, Piece other) {
        Fields fields = one.last().last();
        Fields next = other.first().first();
        return one.isHours() || fields.lacksMonth() && next.shape() == Shape.DAY
                || fields.shape() == Shape.WEEKDAY && next.shape() == Shape.WEEKDAY
                || fields.lacksYear() && fields.shape() == next.shape() && fields.month() != 0;
    }

    private static List<Run> shared(List<Run> runs) {
        List<Run> out = new ArrayList<>(runs);
        for (int i = out.size() - 2; i >= 0; i--) {
            Fields later = out.get(i + 1).first();
            out.set(i, out.get(i).map(fields -> fields.filledFrom(later)));
        }
        for (int i = 1; i < out.size(); i++) {
            Fields earlier = out.get(i - 1).last();
            out.set(i, out.get(i).map(fields -> fields.followedFrom(earlier)));
        }
        return out;
    }

    /** "16 days after 1 March" is a day; "for 16 days from 1 March" begins on that day. */
    private Optional<Piece> offset(Piece one, Piece other) {
        boolean fits = one.traits().rule().equals(Interpreter.OFFSET) && other.isSingle() && gap.adjoins(one.to(), other.from());
        Fields base = other.only();
        boolean day = fits && (base.shape() == Shape.DAY && base.month() > 0 || base.shape() == Shape.HOLIDAY);
        if (!day)
            return Optional.empty();
        Fields shifted = one.only().withYear(base.year()).withMonth(base.month()).withDay(base.day()).withName(base.name())
                .withNext(base.next());
        int lead = script.startOf(one.from(), WordClass.DURATION);
        boolean lasts = one.only().portion().equals("eve") || lead >= 0 && shifted.number() > 0
                && script.phrase(lead, WordClass.DURATION).value().equals("from");
        Run run = lasts ? Run.between(base, shifted.withPortion("eve")) : Run.of(shifted);
        return Optional.of(joined(one, other, List.of(run), lasts ? "date-range" : "shifted-date"));
    }

    /** "à partir du 3 mars et jusqu'au 5 avril". */
    private Optional<Piece> sinceUntil(Piece one, Piece other) {
        if (isFromHour(one) && isUntilHour(other) && (one.to() == other.from() || gap.lists(one.to(), other.from())))
            return Optional.of(joined(one, other, List.of(Run.of(Hours.between(one.hours().get(0).start(),
                    other.hours().get(0).start()))), "hours"));
        boolean bounded = one.runs().size() == 1 && other.runs().size() == 1
                && one.first().bound() == Run.Bound.SINCE && (other.first().bound() == Run.Bound.UNTIL
                || other.first().bound() == Run.Bound.THROUGH);
        boolean near = one.to() == other.from() && script.goesOn(other.from()) || gap.lists(one.to(), other.from());
        if (!bounded || !near)
            return Optional.empty();
        Fields first = one.only().filledFrom(other.only());
        return Optional.of(joined(one, other, List.of(Run.between(first, other.only().followedFrom(first))), "date-range"));
    }

    private static boolean isFromHour(Piece piece) {
        return piece.isHours() && piece.hours().size() == 1 && piece.hours().get(0).end().isEmpty()
                && !piece.hours().get(0).isEnd();
    }

    private static boolean isUntilHour(Piece piece) {
        return piece.isHours() && piece.hours().size() == 1 && piece.hours().get(0).isEnd();
    }

    private Optional<Piece> hoursAfterDay(Piece one, Piece other) {
        boolean fits = !one.isHours() && !one.hasHours() && (one.traits().part().isEmpty() || other.hasHours()) && other.isHours() && takesHours(one);
        if (!fits || !gap.leadsToHours(one.to(), other.from()))
            return Optional.empty();
        return pairing.respectively(one, other).or(() -> Optional.of(joined(one, other, timed(one, other), "date-and-hours")));
    }

    private static boolean takesHours(Piece piece) {
        if (!piece.every().isNever())
            return true;
        Fields last = piece.last().last();
        return switch (last.shape()) {
            case PERIOD -> last.weekday() > 0;
            case MONTH, YEAR, SEASON, PART_OF_YEAR, DECADE, NTH_WEEK -> false;
            default -> true;
        };
    }

    private static List<Run> timed(Piece days, Piece hours) {
        List<Hours> list = days.traits().part().isEmpty() ? hours.hours()
                : hours.hours().stream().map(each -> halved(each, days.traits().part())).toList();
        return days.runs().stream().map(run -> run.with(list)).toList();
    }

    private static Hours halved(Hours hours, String part) {
        int start = hours.start().minutes();
        boolean late = part.startsWith("afternoon") || part.startsWith("evening") && start >= EVENING || part.startsWith("night") && start >= NIGHT;
        return late ? hours.in("pm") : hours;
    }

    /** "9 to 6 on Thursday and 9 to 4 on Friday": in a run that begins with hours each stands before its day. */
    private List<Piece> alternating(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean led = !out.isEmpty() && hoursAfterDay(out.get(out.size() - 1), pieces.get(i)).isPresent();
            int pairs = led ? 0 : pairs(pieces, i);
            if (pairs < 2) {
                out.add(pieces.get(i));
                continue;
            }
            for (int k = 0; k < pairs; k++)
                dayAfterHours(pieces.get(i + 2 * k), pieces.get(i + 2 * k + 1)).ifPresent(out::add);
            i += 2 * pairs - 1;
        }
        return out;
    }

    /** How many pairs of hours and their day follow one another from an index on. */
    private int pairs(List<Piece> pieces, int from) {
        int at = from;
        while (at + 1 < pieces.size() && (at == from || pieces.get(at).from() - pieces.get(at - 1).to() <= PAIR_REACH)
                && dayAfterHours(pieces.get(at), pieces.get(at + 1)).isPresent())
            at += 2;
        return (at - from) / 2;
    }

    /** Hours before their day, and hours before such hours: "rendez-vous à 13 h, départ à 14 h, samedi 7 février". */
    private List<Piece> daysAfterHours(List<Piece> pieces) {
        ArrayDeque<Piece> done = new ArrayDeque<>();
        Piece led = null;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            Piece next = done.peekFirst();
            Optional<Piece> joined = next == null ? Optional.empty() : dayAfterHours(piece, next)
                    .or(() -> dayAfterBracket(piece, next));
            boolean shares = joined.isEmpty() && next != null && next == led && sharesDay(piece, next)
                    && (i == 0 || !leads(pieces.get(i - 1), piece));
            if (joined.isPresent())
                done.removeFirst();
            Piece now = shares ? new Piece(piece.from(), piece.to(), timed(next, piece), next.every(), next.except(), piece.traits())
                    : joined.orElse(piece);
            led = shares || joined.isPresent() ? now : null;
            done.addFirst(now);
        }
        return new ArrayList<>(done);
    }

    /** "7.30pm (doors |7pm), Friday 6 February|". */
    private Optional<Piece> dayAfterBracket(Piece one, Piece other) {
        boolean bracket = one.isHours() && one.hasHours() && script.is(one.to(), ")") && script.goesOn(one.to())
                && opensBehindHours(one.from());
        return bracket && script.goesOn(one.to() + 1) ? dayAfterHours(one.spanning(one.from(), one.to() + 1), other) : Optional.empty();
    }

    private boolean opensBehindHours(int from) {
        for (int at = from - 1; at > 0 && at >= from - SHARE_REACH; at--)
            if (script.is(at, "("))
                return script.isNumber(at - 1) || script.startOf(at, WordClass.PM) >= 0 || script.startOf(at, WordClass.AM) >= 0
                        || script.startOf(at, WordClass.HOUR) >= 0;
        return false;
    }

    private boolean sharesDay(Piece hours, Piece dated) {
        if (!hours.isHours() || !hours.hasHours() || hours.traits().weak() || dated.from() - hours.to() > SHARE_REACH)
            return false;
        boolean plain = script.isSign(hours.to(), ",(/");
        for (int at = hours.to(); plain && at <= dated.from(); at++)
            plain = script.goesOn(at) && script.gap(at) != io.communique.text.Token.Gap.LINE && !script.isSign(at, ".;!?:") || at < dated.from()
                    && script.isSign(at, ":") && script.goesOn(at);
        return plain;
    }

    /** Whether what stands before hours may be their day. */
    private boolean leads(Piece before, Piece hours) {
        boolean near = !before.isHours() && hours.from() - before.to() <= 2 * SHARE_REACH;
        for (int at = before.to(); near && at <= hours.from(); at++)
            near = script.goesOn(at) && script.gap(at) != io.communique.text.Token.Gap.LINE && !script.isSign(at, ".");
        return near;
    }

    private Optional<Piece> dayAfterHours(Piece one, Piece other) {
        boolean fits = one.isHours() && !other.isHours() && !other.hasHours() && takesHours(other);
        if (!fits || !gap.leadsToDay(one.to(), other.from()))
            return Optional.empty();
        return Optional.of(new Piece(one.from(), other.to(), timed(other, one), other.every(), other.except(),
                one.traits().before(other.traits(), "date-and-hours")));
    }
}
