package io.communique.mention.time;

import io.communique.document.Document;
import io.communique.mention.Mention;
import io.communique.model.Evidence;
import io.communique.model.Occurrence;
import io.communique.model.When;
import io.communique.model.When.Component;
import io.communique.model.When.DayPart;
import io.communique.model.When.Role;
import io.communique.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Turns a merged piece into the value that the text says. */
final class Writer {

    /** A full date this many days before the reference date is of the past, whatever the words. */
    private static final int LONG_AGO = 400;

    private final Script script;
    private final Document document;
    private final Years years;
    private final boolean weekdaysNextWeek;

    Writer(Script script, Document document, Years years, boolean weekdaysNextWeek) {
        this.script = script;
        this.document = document;
        this.years = years;
        this.weekdaysNextWeek = weekdaysNextWeek;
    }

    Optional<Mention<When>> mention(Piece piece, Optional<Role> cue, boolean past) {
        boolean ahead = !past && cue.filter(role -> role == Role.DEADLINE || role == Role.REGISTRATION).isPresent();
        Resolver resolver = new Resolver(ahead ? years.ahead() : years, weekdaysNextWeek, past);
        List<Answer> answers = piece.runs().stream().map(run -> Answer.of(closed(deadline(run, cue), piece), resolver)).toList();
        Optional<String> edtf = Answer.edtf(answers, piece.traits().either());
        if (edtf.isEmpty() && !piece.hasHours() && piece.every().isNever())
            return Optional.empty();
        List<Occurrence> occurrences = Answer.occurrences(answers, piece.traits().either());
        boolean impossible = years.reference().isPresent() && piece.every().isNever() && !piece.hasHours()
                && occurrences.stream().allMatch(each -> each.from().isEmpty() && each.to().isEmpty());
        if (impossible)
            return Optional.empty();
        Span span = new Span(script.get(piece.from()).start(), script.get(piece.to() - 1).end());
        String text = span.of(script.text());
        Evidence evidence = new Evidence(span, document.pageAt(span.start()), text, piece.traits().rule());
        When when = new When(text, role(cue, occurrences, piece), edtf, occurrences, recurrence(piece, occurrences),
                except(piece, resolver), implied(piece), zone(piece), part(piece), otherReading(piece), List.of(evidence));
        return Optional.of(new Mention<>(span, when, piece.traits().rule()));
    }

    /** "Avant le 10" as a deadline lets the tenth itself pass. */
    private static Run deadline(Run run, Optional<Role> cue) {
        boolean deadline = run.bound() == Run.Bound.BEFORE && run.first().shape() == Fields.Shape.DAY
                && cue.filter(role -> role == Role.DEADLINE).isPresent();
        return deadline ? run.with(Run.Bound.CLOSED) : run.bound() == Run.Bound.BEFORE && isHour(run) ? untilHour(run) : run;
    }

    private static boolean isHour(Run run) {
        return run.first().shape() == Fields.Shape.DAY && run.hours().size() == 1 && run.hours().get(0).end().isEmpty();
    }

    /** "Avant le 10 à midi" reaches into the tenth. */
    private static Run untilHour(Run run) {
        return run.with(Run.Bound.UNTIL).with(List.of(Hours.until(run.hours().get(0).start())));
    }

    /** "From 2014" said years later tells what year something is of, not when it begins. */
    private Run closed(Run run, Piece piece) {
        Fields fields = run.first();
        boolean origin = run.bound() == Run.Bound.SINCE && fields.shape() == Fields.Shape.YEAR && fields.portion().isEmpty()
                && script.phrase(piece.from(), WordClass.SINCE).value().equals("origin")
                && years.reference().filter(day -> fields.year() < day.getYear()).isPresent();
        return origin ? run.with(Run.Bound.CLOSED) : run;
    }

    private Role role(Optional<Role> cue, List<Occurrence> occurrences, Piece piece) {
        if (cue.isPresent())
            return cue.get();
        Optional<LocalDate> last = occurrences.stream().flatMap(each -> each.to().stream()).max(LocalDate::compareTo);
        boolean old = last.isPresent() && years.reference().map(day -> last.get().isBefore(day.minusDays(LONG_AGO))).orElse(false);
        return old ? Role.HISTORY : Role.EVENT;
    }

    private static Optional<String> recurrence(Piece piece, List<Occurrence> occurrences) {
        if (piece.every().isNever())
            return Optional.empty();
        Optional<LocalDate> until = occurrences.stream().flatMap(each -> each.to().stream()).max(LocalDate::compareTo);
        return Optional.of(piece.every().rule() + until.map(day -> ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(day))
                .orElse(""));
    }

    private static List<LocalDate> except(Piece piece, Resolver resolver) {
        List<LocalDate> out = new ArrayList<>();
        for (Run run : piece.except()) {
            if (run.first().shape() == Fields.Shape.WEEKDAY)
                weekdays(piece, run.first().weekday(), resolver, out);
            else
                resolver.resolve(run.first()).ifPresent(from -> resolver.resolve(run.last()).ifPresent(to ->
                        from.from().datesUntil(to.to().isBefore(from.from()) ? from.from() : to.to().plusDays(1)).limit(800)
                                .forEach(out::add)));
        }
        return out.stream().distinct().sorted().toList();
    }

    private static void weekdays(Piece piece, int weekday, Resolver resolver, List<LocalDate> out) {
        for (Run run : piece.runs()) {
            Optional<Period> first = resolver.resolve(run.first());
            Optional<Period> last = resolver.resolve(run.last());
            if (first.isEmpty() || last.isEmpty() || last.get().to().isBefore(first.get().from()))
                continue;
            first.get().from().datesUntil(last.get().to().plusDays(1)).limit(800)
                    .filter(day -> day.getDayOfWeek().getValue() == weekday).forEach(out::add);
        }
    }

    private static Set<Component> implied(Piece piece) {
        Set<Component> out = EnumSet.noneOf(Component.class);
        for (Run run : piece.runs())
            for (Fields fields : List.of(run.first(), run.last()))
                implied(fields, out);
        return out;
    }

    private static void implied(Fields fields, Set<Component> out) {
        if (fields.isNone() || fields.year() > 0)
            return;
        out.add(Component.YEAR);
        boolean relative = fields.month() == 0 && fields.shape() != Fields.Shape.HOLIDAY;
        if (relative)
            out.add(Component.MONTH);
        if (relative && fields.day() == 0)
            out.add(Component.DAY);
    }

    private static Optional<String> zone(Piece piece) {
        return piece.traits().zone().isEmpty() || piece.traits().zone().equals("local") ? Optional.empty()
                : Optional.of(piece.traits().zone());
    }

    private static Optional<DayPart> part(Piece piece) {
        String part = piece.traits().part();
        if (part.isEmpty())
            return Optional.empty();
        return Optional.of(DayPart.valueOf(part.split(" ")[0].toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static Optional<LocalDate> otherReading(Piece piece) {
        Fields fields = piece.only();
        if (fields.shape() != Fields.Shape.DAY || fields.year() == 0 || fields.weekday() == 0)
            return Optional.empty();
        DayOfWeek printed = DayOfWeek.of(fields.weekday());
        return Calendar.date(fields.year(), fields.month(), fields.day()).filter(day -> day.getDayOfWeek() != printed)
                .map(day -> day.minusDays(4).with(TemporalAdjusters.next(printed)));
    }
}
