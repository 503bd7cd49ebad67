package io.communique.assembly;

import io.communique.text.Span;
import java.util.List;

/**
 * Which statements speak of an event: for a part those of its own stretch, for the whole all that are no part's.
 *
 * @param desk the document
 * @param draft the event
 * @param parts the stretches that are about parts of it alone
 */
record EventScope(EventDesk desk, Draft draft, List<Span> parts) {

    boolean isWhole() {
        return draft.scope().isEmpty();
    }

    /** Whether a stretch may say something of the event: its own, and no boilerplate. */
    boolean covers(Span span) {
        return draft.scope().map(s -> s.contains(span)).orElse(parts.stream().noneMatch(p -> p.contains(span)));
    }

    /** The statements that may say something of the event, in order; with labels such as registration and price. */
    List<Statement> statements() {
        Outline outline = desk.desk().outline();
        return desk.statements().all().stream().filter(s -> covers(s.span()))
                .filter(s -> outline.at(s.span().start()).map(x -> !EventDates.isBoilerplate(x)).orElse(true)).toList();
    }

    /** Headline, lead, and what gives the day of the event or calls it "this event". */
    List<Statement> core() {
        return statements().stream().filter(this::isCore).toList();
    }

    private boolean isCore(Statement statement) {
        boolean head = isWhole() && (statement.kind() == Statement.Kind.TITLE || isLead(statement));
        return head || !isWhole() || draft.dates().stream().anyMatch(d -> d.statement().equals(statement))
                || desk.cues().has("event-generic", statement.span());
    }

    private boolean isLead(Statement statement) {
        return desk.frame().lead().map(l -> l.evidence().stream().anyMatch(e -> e.span().overlaps(statement.span())))
                .orElse(false);
    }
}
