package io.communique.mention.time;

import io.communique.mention.time.Fields.Shape;
import io.communique.mention.time.Run.Bound;
import io.communique.model.Occurrence;
import io.communique.model.TimeRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The days of one run, and how EDTF writes them. */
record Answer(List<Occurrence> occurrences, String edtf, boolean coarse) {

    static Answer of(Run run, Resolver resolver) {
        List<TimeRange> times = run.hours().stream().map(Hours::range).toList();
        if (run.isHours())
            return new Answer(List.of(new Occurrence(Optional.empty(), Optional.empty(), times)), "", true);
        Optional<Period> last = resolver.resolve(run.last());
        Optional<Period> first = run.isSingle() ? last : resolver.resolve(last.map(end -> anchored(run, end)).orElse(run.first()));
        if (first.isEmpty() || last.isEmpty())
            return unknown(run, times);
        if (run.isSingle() || run.bound().isOpen())
            return bounded(run, first.get(), times);
        return closed(run, first.get(), last.get(), times);
    }

    private static Answer closed(Run run, Period first, Period last, List<TimeRange> times) {
        Period end = last;
        if (first.from().isAfter(last.to()))
            end = later(run, last);
        if (first.from().isAfter(end.to()))
            return unknown(run, times);
        LocalDate from = beginning(run.first(), first);
        LocalDate to = ending(run, end);
        boolean empty = to.isBefore(from);
        if (run.bound() == Bound.WHOLE && from.isBefore(to))
            return new Answer(whole(from, to, run.hours().get(0)), first.edtf() + "/" + end.edtf(), true);
        return days(from, empty ? end.to() : to, times, first.edtf().split("/")[0] + "/" + lastOf(end.edtf()),
                first.coarse());
    }

    /** Where neither end has a year, the year of the end settles that of the beginning: what runs now may have begun long ago. */
    private static Fields anchored(Run run, Period end) {
        Fields first = run.first();
        boolean open = first.lacksYear() && run.last().lacksYear() && first.month() > 0 && run.last().month() > 0
                && first.weekday() == 0;
        return open ? first.withYear(end.to().getYear() - (first.month() > run.last().month() ? 1 : 0)) : first;
    }

    /** "From the end of 2007": the end of a year is a point, where a span begins or ends there. */
    private static LocalDate beginning(Fields fields, Period period) {
        int year = period.from().getYear();
        return fields.shape() != Shape.YEAR ? period.from() : switch (fields.portion()) {
            case "middle" -> LocalDate.of(year, 7, 2);
            case "end" -> LocalDate.of(year + 1, 1, 1);
            default -> period.from();
        };
    }

    /** A span reaches up to a bare year, as recognisers of dates agree, but of two in a row both are meant; a month is included unless the words say otherwise. */
    private static LocalDate ending(Run run, Period end) {
        boolean inRow = run.first().shape() == Shape.YEAR && run.last().year() == run.first().year() + 1;
        boolean upTo = run.bound() == Bound.UP_TO && end.coarse() && run.last().portion().isEmpty() || isBareYear(run.last()) && !inRow;
        boolean start = run.last().shape() == Shape.YEAR && (run.last().portion().equals("start") || run.last().portion().equals("opening"));
        return upTo || start ? end.from().minusDays(1) : end.to();
    }

    private static boolean isBareYear(Fields fields) {
        return fields.shape() == Shape.YEAR && fields.portion().isEmpty();
    }

    private static Period later(Run run, Period last) {
        if (run.last().year() > 0)
            return last;
        boolean weekdays = run.last().shape() == Shape.WEEKDAY || run.last().shape() == Shape.COMING;
        if (weekdays)
            return Period.of(last.from().plusWeeks(1), last.to().plusWeeks(1));
        LocalDate from = last.from().plusYears(1);
        return last.coarse() ? Period.of(from, last.to().plusYears(1), from.toString().substring(0, 7))
                : Period.of(from, last.to().plusYears(1));
    }

    private static String lastOf(String edtf) {
        return edtf.substring(edtf.indexOf('/') + 1);
    }

    private static Answer bounded(Run run, Period period, List<TimeRange> times) {
        return switch (run.bound()) {
            case CLOSED, WHOLE, UP_TO -> days(period.from(), period.to(), times, period.edtf(), period.coarse());
            case SINCE -> open(Optional.of(period.from()), Optional.empty(), times, period.edtf().split("/")[0] + "/..");
            case AFTER -> {
                LocalDate from = period.coarse() ? period.to().plusDays(1) : period.from();
                yield open(Optional.of(from), Optional.empty(), times, from + "/..");
            }
            case UNTIL -> {
                LocalDate to = isBareYear(run.first()) ? period.from().minusDays(1) : period.to();
                yield open(Optional.empty(), Optional.of(to), times, "../" + lastOf(period.edtf()));
            }
            case THROUGH -> open(Optional.empty(), Optional.of(period.to()), times, "../" + lastOf(period.edtf()));
            case BEFORE -> open(Optional.empty(), Optional.of(period.from().minusDays(1)), times,
                    "../" + period.from().minusDays(1));
        };
    }

    /** The first day from its hour on, the days between, and the last day up to its hour. */
    private static List<Occurrence> whole(LocalDate from, LocalDate to, Hours hours) {
        List<Occurrence> out = new ArrayList<>();
        out.add(on(from, from, List.of(TimeRange.from(hours.start().time()))));
        LocalDate last = hours.end().isPresent() ? to.minusDays(1) : to;
        if (from.isBefore(last))
            out.add(on(from.plusDays(1), last, List.of()));
        hours.end().ifPresent(end -> out.add(on(to, to, List.of(TimeRange.until(end.time())))));
        return out;
    }

    private static Occurrence on(LocalDate from, LocalDate to, List<TimeRange> times) {
        return new Occurrence(Optional.of(from), Optional.of(to), times);
    }

    private static Answer days(LocalDate from, LocalDate to, List<TimeRange> times, String edtf, boolean coarse) {
        return new Answer(List.of(new Occurrence(Optional.of(from), Optional.of(to), times)), edtf, coarse);
    }

    private static Answer open(Optional<LocalDate> from, Optional<LocalDate> to, List<TimeRange> times, String edtf) {
        return new Answer(List.of(new Occurrence(from, to, times)), edtf, true);
    }

    /** Without a year there is no day, but EDTF says what is known. */
    private static Answer unknown(Run run, List<TimeRange> times) {
        String first = unspecified(run.first());
        String last = run.isSingle() ? "" : unspecified(run.last());
        String edtf = first.isEmpty() ? "" : switch (run.bound()) {
            case CLOSED, WHOLE, UP_TO -> last.isEmpty() ? first : first + "/" + last;
            case SINCE, AFTER -> first + "/..";
            case UNTIL, THROUGH, BEFORE -> "../" + first;
        };
        return new Answer(List.of(new Occurrence(Optional.empty(), Optional.empty(), times)), edtf, true);
    }

    private static String unspecified(Fields fields) {
        String year = fields.year() == 0 ? "XXXX" : String.valueOf(fields.year());
        return switch (fields.shape()) {
            case DAY -> String.format(java.util.Locale.ROOT, fields.month() == 0 ? "%s-XX-%3$02d" : "%s-%02d-%02d", year,
                    fields.month(), fields.day());
            case MONTH -> String.format(java.util.Locale.ROOT, "%s-%02d", year, fields.month());
            case SEASON -> year + "-" + fields.number();
            default -> "";
        };
    }

    /** Their occurrences in order; days in a row without hours become one run, unless only one of them is meant. */
    static List<Occurrence> occurrences(List<Answer> answers, boolean either) {
        List<Occurrence> out = new ArrayList<>();
        for (Answer answer : answers)
            for (Occurrence each : answer.occurrences()) {
                boolean row = !either && !out.isEmpty() && isNext(out.get(out.size() - 1), each) && !answer.coarse();
                if (row)
                    out.set(out.size() - 1, new Occurrence(out.get(out.size() - 1).from(), each.to(), List.of()));
                else
                    out.add(each);
            }
        return out;
    }

    private static boolean isNext(Occurrence one, Occurrence other) {
        return one.times().isEmpty() && other.times().isEmpty() && one.to().isPresent() && one.from().isPresent()
                && other.to().isPresent() && other.from().equals(one.to().map(day -> day.plusDays(1)));
    }

    /** The expression of several runs: an interval without gaps, all members of a set, or one member of it. */
    static Optional<String> edtf(List<Answer> answers, boolean either) {
        List<String> each = new ArrayList<>();
        answers.stream().map(Answer::edtf).filter(edtf -> !edtf.isEmpty()).forEach(each::add);
        if (each.isEmpty())
            return Optional.empty();
        if (each.size() == 1)
            return Optional.of(each.get(0));
        List<Occurrence> runs = occurrences(answers, either);
        Occurrence whole = runs.get(0);
        if (runs.size() == 1 && whole.from().isPresent() && whole.to().isPresent())
            return Optional.of(whole.from().get() + "/" + whole.to().get());
        String members = String.join(",", each.stream().map(edtf -> edtf.replace("../", "..").replace("/..", "..")
                .replace("/", "..")).toList());
        return Optional.of(either ? "[" + members + "]" : "{" + members + "}");
    }
}
