package io.communique.assembly;

import io.communique.model.Evidence;
import io.communique.text.Span;
import java.util.List;
import java.util.Optional;

/** Which statements speak of an event: for a part those of its own stretch, for the whole all that are no part's. */
final class EventScope {

    private final EventDesk desk;
    private final Draft draft;
    private final List<Span> parts;
    private final List<Statement> statements;
    private final List<Span> lead;
    private Optional<List<Statement>> core = Optional.empty();

    /** Of an event, and the stretches that are about parts of it alone. */
    EventScope(EventDesk desk, Draft draft, List<Span> parts) {
        this.desk = desk;
        this.draft = draft;
        this.parts = List.copyOf(parts);
        this.lead = desk.frame().lead().map(l -> l.evidence().stream().map(Evidence::span).toList()).orElse(List.of());
        Outline outline = desk.desk().outline();
        this.statements = desk.statements().all().stream().filter(s -> covers(s.span()))
                .filter(s -> outline.at(s.span().start()).map(x -> !EventDates.isBoilerplate(x)).orElse(true)).toList();
    }

    Draft draft() {
        return draft;
    }

    boolean isWhole() {
        return draft.scope().isEmpty();
    }

    /** Whether a stretch may say something of the event: its own, and no boilerplate. */
    boolean covers(Span span) {
        return draft.scope().map(s -> s.contains(span)).orElse(parts.stream().noneMatch(p -> p.contains(span)));
    }

    /** The statements that may say something of the event, in order; with labels such as registration and price. */
    List<Statement> statements() {
        return statements;
    }

    /** Headline, lead, and what gives the day of the event or calls it "this event". */
    List<Statement> core() {
        if (core.isEmpty())
            core = Optional.of(statements.stream().filter(this::isCore).toList());
        return core.get();
    }

    private boolean isCore(Statement statement) {
        boolean head = isWhole() && (statement.kind() == Statement.Kind.TITLE || isLead(statement));
        return head || !isWhole() || draft.dates().stream().anyMatch(d -> d.statement().equals(statement))
                || desk.cues().has("event-generic", statement.span());
    }

    private boolean isLead(Statement statement) {
        for (Span span : lead)
            if (span.overlaps(statement.span()))
                return true;
        return false;
    }
}
