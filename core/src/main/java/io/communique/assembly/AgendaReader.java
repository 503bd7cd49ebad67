package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.model.Evidence;
import io.communique.model.Occurrence;
import io.communique.model.When;
import io.communique.text.Span;
import io.communique.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The unrelated events of an agenda: under each day the lines that open with a clock time, each an event of its own. */
final class AgendaReader {

    private static final int HEADING = 30;
    private static final int NAME = 120;
    private static final int FEWEST = 2;

    private final EventDesk desk;
    private final List<Dated> dates;
    private final EventDates places;

    AgendaReader(EventDesk desk, List<Dated> dates) {
        this.desk = desk;
        this.dates = dates;
        this.places = new EventDates(desk);
    }

    /** The events; none if the document is no agenda. */
    List<Draft> read() {
        if (!EventDates.isAgenda(desk))
            return List.of();
        List<Draft> out = new ArrayList<>();
        Optional<Dated> day = Optional.empty();
        for (Statement statement : desk.statements().all()) {
            Optional<Dated> heading = heading(statement);
            if (heading.isPresent())
                day = heading;
            else
                line(statement, day).ifPresent(out::add);
        }
        return out.size() >= FEWEST ? out : List.of();
    }

    /** A line that gives one day and little else. */
    private Optional<Dated> heading(Statement statement) {
        return dates.stream().filter(d -> d.statement().equals(statement) && d.hasDay() && !d.hasHours()
                && d.first().isPresent() && !desk.cues().has("agenda-head", statement.span())
                && statement.span().length() - d.span().length() <= HEADING
                && !hasName(statement, d)).findFirst();
    }

    private boolean hasName(Statement statement, Dated dated) {
        return statement.span().end() - dated.span().end() > 8;
    }

    private Optional<Draft> line(Statement statement, Optional<Dated> day) {
        Optional<Dated> own = dates.stream().filter(d -> d.statement().equals(statement)
                && d.span().start() - statement.span().start() <= 4).findFirst();
        if (own.isEmpty() || own.get().hasDay() == false && day.isEmpty())
            return Optional.empty();
        Optional<Statement> above = above(statement, own.get());
        Optional<EventName> name = above.map(this::whole).orElseGet(() -> name(statement, own.get()));
        return name.map(n -> {
            Draft draft = new Draft(n, Optional.of(stretch(above.orElse(statement), statement)));
            draft.add(own.get().hasDay() ? own.get() : on(day.orElseThrow(), own.get()));
            return draft;
        });
    }

    /** The line before a line of hour and place: it says what happens. */
    private Optional<Statement> above(Statement statement, Dated time) {
        int at = desk.tokens().indexAt(time.span().end());
        while (at < desk.tokens().size() && desk.token(at).kind() == Token.Kind.SIGN)
            at++;
        int place = at;
        boolean placed = place < desk.tokens().size() && desk.desk().mentions().venues().stream()
                .anyMatch(v -> v.span().contains(desk.token(place).start()) && statement.span().overlaps(v.span()));
        return desk.statements().beside(statement, -1).filter(a -> placed && a.span().length() <= NAME
                && dates.stream().noneMatch(d -> d.statement().equals(a)));
    }

    private Optional<EventName> whole(Statement line) {
        return Optional.of(new EventNames(desk).name(line, line.span(), "agenda-line", Set.of("heading"),
                desk.words().nounsIn(line.span()).stream().findFirst().map(EventWords.Noun::type)))
                .filter(n -> !n.text().isEmpty());
    }

    /** From the line that names an event to the end of its block, or to the next line with an hour. */
    private Span stretch(Statement first, Statement line) {
        Span span = first.span().union(line.span());
        for (int i = 1; desk.statements().beside(line, i).isPresent(); i++) {
            Statement next = desk.statements().beside(line, i).orElseThrow();
            if (next.block() != line.block() || dates.stream().anyMatch(d -> d.statement().equals(next)))
                return span;
            span = span.union(next.span());
        }
        return span;
    }

    /** The words behind the clock time, up to the first comma or dash. */
    private Optional<EventName> name(Statement statement, Dated time) {
        int at = desk.tokens().indexAt(time.span().end());
        int to = desk.tokens().indexAt(statement.span().end());
        while (at < to && desk.token(at).kind() == Token.Kind.SIGN && !desk.token(at).is("\""))
            at++;
        int end = at;
        boolean quoted = false;
        while (end < to && (quoted || !isCut(desk.token(end)))) {
            quoted ^= desk.token(end).is("\"");
            end++;
        }
        if (at >= end)
            return Optional.empty();
        Span span = desk.span(at, end);
        return Optional.of(new EventNames(desk).name(statement, span, "agenda-line", Set.of("heading"),
                desk.words().nounsIn(span).stream().findFirst().map(EventWords.Noun::type)))
                .filter(n -> !n.text().isEmpty() && !places.isElsewhere(statement.span()));
    }

    private static boolean isCut(Token token) {
        return token.is(",") || token.is("(") || token.is(";") || token.is(".") && token.gap() == Token.Gap.NONE
                || token.is("-") && token.gap() != Token.Gap.NONE;
    }

    /** The hours of a line on the day of its heading. */
    private static Dated on(Dated day, Dated hours) {
        List<Occurrence> days = day.when().occurrences().stream()
                .map(o -> new Occurrence(o.from(), o.to(), hours.when().times())).toList();
        List<Evidence> evidence = new ArrayList<>(day.when().evidence());
        evidence.addAll(hours.when().evidence());
        When when = new When(hours.when().text(), When.Role.EVENT, day.when().edtf(), days, Optional.empty(), List.of(),
                day.when().implied(), hours.when().zone(), hours.when().part(), Optional.empty(), evidence);
        return new Dated(new Mention<>(hours.span(), when, "agenda-line"), hours.statement(), Set.of("labelled"));
    }
}
