package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.model.Evidence;
import io.communique.model.Occurrence;
import io.communique.model.TimeRange;
import io.communique.model.When;
import io.communique.text.Span;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When something ends, told apart from when it begins: "Beginn ist um 19 Uhr, Ende gegen 22 Uhr", "it starts at 10am and
 * wraps up at 4pm", also in the next sentence. The hour of the end closes the hours before it and is none of its own.
 */
final class Endings {

    /** "Die Veranstaltung endet nach Angaben der Stadt gegen 22 Uhr": so far may the word stand from its hour. */
    private static final int REACH = 6;

    /** "Um 22 Uhr ist Schluss": behind its hour the word stands nearer. */
    private static final int BEHIND = 3;

    /** The sentence between "it begins at 7" and "it ends at 10" may say something else. */
    private static final int SENTENCES = 2;

    /** "Ende ist gegen 22 Uhr" as a sentence of its own is of the whole, also behind what happens meanwhile. */
    private static final int PARAGRAPH = 5;

    /** Evenings go on after midnight, up to the hour at which mornings begin. */
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final EventDesk desk;

    Endings(EventDesk desk) {
        this.desk = desk;
    }

    /** The same dates in order, open hours closed by the end that is told behind them and before another day. */
    List<Dated> closed(List<Dated> dates) {
        List<Dated> out = new ArrayList<>();
        int next = 0;
        boolean dayBetween = false;
        for (Mention<When> mention : desk.desk().mentions().times()) {
            Optional<Dated> here = next < dates.size() && dates.get(next).mention().equals(mention)
                    ? Optional.of(dates.get(next++)) : Optional.empty();
            boolean closes = !dayBetween && closes(out, mention);
            dayBetween = here.isEmpty() && (dayBetween || mention.value().edtf().isPresent());
            if (!closes)
                here.filter(dated -> !isEnd(dated)).ifPresent(out::add);
        }
        return out;
    }

    private boolean closes(List<Dated> before, Mention<When> mention) {
        Optional<LocalTime> end = end(mention);
        Optional<Statement> statement = desk.statements().at(mention.span().start());
        if (end.isEmpty() || statement.isEmpty())
            return false;
        int host = host(before, statement.get(), mention);
        if (host < 0 || !isOpen(before.get(host), end.get()))
            return false;
        before.set(host, closed(before.get(host), mention, end.get()));
        return true;
    }

    /** "The day ends at 1 p.m." says nothing of when it begins. */
    private boolean isEnd(Dated dated) {
        Span statement = dated.statement().span();
        return end(dated.mention()).isPresent() && !dated.has("item-hour")
                && isEnd(new Span(statement.start(), dated.span().start()), dated.span(), dated.statement());
    }

    /** The hour at which something ends, if a mention gives one and no day. */
    private Optional<LocalTime> end(Mention<When> mention) {
        When when = mention.value();
        boolean role = when.role() == When.Role.EVENT || when.role() == When.Role.OTHER;
        if (!role || when.edtf().isPresent() || when.recurrence().isPresent() || when.times().size() != 1)
            return Optional.empty();
        TimeRange time = when.times().get(0);
        return time.start().isEmpty() ? time.end() : time.end().isEmpty() ? time.start() : Optional.empty();
    }

    /** The index of the hours that an end is of: the last before it, or the last with a day where the end is all of a sentence; -1 if none. */
    private int host(List<Dated> before, Statement statement, Mention<When> ending) {
        int last = before.size() - 1;
        if (last < 0 || !isTold(before.get(last), statement, ending))
            return -1;
        boolean whole = desk.cues().in("hour-end", statement.span()).stream().anyMatch(hit -> hit.span().start() == statement.span().start());
        for (int i = last; whole && i >= 0 && distance(before.get(i), statement) <= PARAGRAPH; i--)
            if (before.get(i).hasDay() && before.get(i).hasHours())
                return i;
        return distance(before.get(last), statement) <= SENTENCES ? last : -1;
    }

    private static int distance(Dated dated, Statement statement) {
        return statement.index() - dated.statement().index();
    }

    private boolean isTold(Dated dated, Statement statement, Mention<When> ending) {
        boolean same = statement.equals(dated.statement());
        Span clause = new Span(same ? dated.span().end() : statement.span().start(), ending.span().start());
        boolean told = same && ending.value().times().get(0).start().isEmpty() || isEnd(clause, ending.span(), statement)
                || ending.value().times().get(0).start().isEmpty() && desk.cues().has("hour-run", clause);
        boolean aside = desk.cues().has("hours-aside", clause) || desk.cues().has("sign-up", clause) || hasWeekday(clause);
        return told && !aside && !dated.has("item-hour");
    }

    /** "Friday ends at 1 p.m.": of another day. */
    private boolean hasWeekday(Span clause) {
        for (int i = desk.tokens().indexAt(clause.start()); i < desk.tokens().indexAt(clause.end()); i++)
            if (desk.words().is("weekday", desk.token(i)))
                return true;
        return false;
    }

    private static boolean isOpen(Dated dated, LocalTime end) {
        return dated.hasHours() && dated.when().times().stream().allMatch(t -> t.end().isEmpty()
                && t.start().filter(start -> end.isAfter(start) || !end.isAfter(MORNING) && start.isAfter(LocalTime.NOON)).isPresent())
                && dated.when().occurrences().stream().allMatch(o -> o.times().size() == 1);
    }

    /** Whether a word for an end stands right before the hour, or right behind it and before no other hour. */
    private boolean isEnd(Span clause, Span hour, Statement statement) {
        int from = desk.tokens().indexAt(hour.start());
        int to = desk.tokens().indexAt(hour.end());
        for (Cues.Hit hit : desk.cues().in("hour-end", statement.span())) {
            boolean before = clause.contains(hit.span()) && hit.to() <= from && from - hit.to() <= REACH;
            boolean behind = hit.from() >= to && hit.from() - to <= BEHIND && isOneClause(to, hit.from()) && !leadsOn(hit, statement);
            if (before || behind)
                return true;
        }
        return false;
    }

    /** "At 7 and ends at |10|": the word is of the hour that follows it. */
    private boolean leadsOn(Cues.Hit hit, Statement statement) {
        List<Mention<When>> times = desk.desk().mentions().times();
        int next = Mention.indexAt(times, hit.span().end());
        return next < times.size() && statement.span().contains(times.get(next).span())
                && desk.tokens().indexAt(times.get(next).span().start()) - hit.to() <= REACH;
    }

    private boolean isOneClause(int from, int to) {
        for (int i = from; i < to; i++)
            if (desk.token(i).is(",") || desk.token(i).is(";") || desk.token(i).is(":"))
                return false;
        return true;
    }

    private static Dated closed(Dated dated, Mention<When> ending, LocalTime end) {
        When when = dated.when();
        List<Occurrence> days = when.occurrences().stream().map(o -> new Occurrence(o.from(), o.to(), o.times().stream()
                .map(t -> new TimeRange(t.start(), Optional.of(end))).toList())).toList();
        List<Evidence> evidence = Stream.concat(when.evidence().stream(), ending.value().evidence().stream()).toList();
        When whole = new When(when.text(), when.role(), when.edtf(), days, when.recurrence(), when.except(), when.implied(),
                when.zone().or(ending.value()::zone), when.part(), when.otherReading(), evidence);
        return new Dated(new Mention<>(dated.span(), whole, dated.mention().rule()), dated.statement(), dated.features());
    }
}
