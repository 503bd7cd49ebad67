package io.communique.assembly;

import io.communique.model.Sourced;
import io.communique.text.Span;
import java.util.List;
import java.util.Optional;

/** The sentences that describe an event, as they stand: its lead, or the run of sentences that gives its day. */
final class Descriptions {

    private static final int MOST = 700;

    private final EventDesk desk;

    Descriptions(EventDesk desk) {
        this.desk = desk;
    }

    Optional<Sourced<String>> of(EventScope scope) {
        Optional<Sourced<String>> lead = desk.frame().lead().filter(l -> scope.isWhole());
        if (lead.isPresent())
            return lead;
        List<Statement> prose = scope.statements().stream().filter(s -> s.kind() == Statement.Kind.SENTENCE
                && s.span().of(desk.text()).strip().endsWith(".")).toList();
        Optional<Statement> first = prose.stream().filter(s -> isAbout(scope, s)).findFirst()
                .or(() -> scope.isWhole() ? Optional.empty() : prose.stream().findFirst());
        return first.map(s -> desk.desk().words(run(prose, s), "description"));
    }

    private boolean isAbout(EventScope scope, Statement statement) {
        return scope.draft().dates().stream().anyMatch(d -> d.statement().equals(statement))
                || statement.span().contains(scope.draft().name().span());
    }

    /** The sentence with those that follow it in its block. */
    private static Span run(List<Statement> prose, Statement first) {
        Span span = first.span();
        for (Statement statement : prose)
            if (statement.block() == first.block() && statement.index() > first.index()
                    && statement.span().end() - first.span().start() <= MOST)
                span = span.union(statement.span());
        return span;
    }
}
