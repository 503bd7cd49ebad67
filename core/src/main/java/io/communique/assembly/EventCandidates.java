package io.communique.assembly;

import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All names of a document, sorted into groups of the same name, each with the places that speak for it. */
final class EventCandidates {

    private static final int OPENING = 3;

    private final EventDesk desk;
    private final List<Dated> dates;
    private final Set<Integer> dated = new HashSet<>();
    private final int opening;
    private final List<NameGroup> groups;
    private final Map<Integer, List<EventName>> byStatement = new HashMap<>();

    EventCandidates(EventDesk desk, List<Dated> dates) {
        this.desk = desk;
        this.dates = dates;
        dates.stream().filter(Dated::hasDay).forEach(d -> dated.add(d.statement().index()));
        this.opening = opening();
        this.groups = NameGroup.of(desk, all());
        Optional<Set<String>> issuer = desk.frame().issuer().map(i -> desk.words().words(i.name().value()));
        groups.forEach(group -> place(group, issuer));
    }

    /** All groups, the strongest first. */
    List<NameGroup> strongest() {
        Map<NameGroup, Double> scores = new HashMap<>();
        groups.forEach(group -> scores.put(group, group.score()));
        return groups.stream().sorted(Comparator.<NameGroup>comparingDouble(scores::get).reversed()).toList();
    }

    List<Dated> dates() {
        return dates;
    }

    List<EventName> in(Statement statement) {
        return byStatement.getOrDefault(statement.index(), List.of());
    }

    Optional<NameGroup> groupOf(EventName name) {
        return groups.stream().filter(g -> g.members().contains(name)).findFirst();
    }

    private List<EventName> all() {
        EventDates places = new EventDates(desk);
        List<EventName> out = new ArrayList<>();
        for (Statement statement : desk.statements().all()) {
            if (places.isElsewhere(statement.span()) || places.startsWithHour(statement) || isBesideHour(statement))
                continue;
            List<EventName> found = new ArrayList<>(desk.namesIn(statement));
            if (isHeadline(statement))
                found.addAll(new HeadlineNames(desk).in(statement, desk.title().orElseThrow()));
            byStatement.put(statement.index(), found);
            out.addAll(found);
        }
        return out;
    }

    /** A cell behind one that gives a clock time alone: the row is a line of the programme. */
    private boolean isBesideHour(Statement statement) {
        return statement.kind() == Statement.Kind.CELL && desk.statements().beside(statement, -1)
                .filter(s -> s.kind() == Statement.Kind.CELL).filter(this::isHour).isPresent();
    }

    private boolean isHour(Statement cell) {
        return dates.stream().anyMatch(d -> !d.hasDay() && d.hasHours() && cell.span().equals(d.statement().span())
                && cell.span().length() - d.span().length() <= 2);
    }

    private boolean isHeadline(Statement statement) {
        return desk.title().map(t -> statement.span().contains(t.start())).orElse(false);
    }

    private void place(NameGroup group, Optional<Set<String>> issuer) {
        if (issuer.isPresent() && group.members().stream().anyMatch(m -> m.type().isEmpty() && m.keys().words().equals(issuer.get())))
            group.place("is-issuer");
        if (group.members().stream().allMatch(m -> isListed(desk.statements().all().get(m.statement()))))
            group.place("listed");
        if (group.members().stream().allMatch(m -> m.has("apposed")))
            group.place("apposed");
        for (EventName name : group.members()) {
            Statement statement = desk.statements().all().get(name.statement());
            placeOf(group, name, statement);
            boolean dated = this.dated.contains(statement.index());
            if (dated && !name.has("indefinite"))
                group.place("dated");
            if (dated && desk.cues().has("announce-verb", statement.span()))
                group.place("announced");
        }
    }

    private static boolean isListed(Statement statement) {
        return statement.kind() == Statement.Kind.ITEM;
    }

    private void placeOf(NameGroup group, EventName name, Statement statement) {
        Optional<Span> title = desk.title();
        if (title.isPresent() && title.get().contains(name.span())) {
            group.place("in-title");
            if (name.has("within"))
                group.place("hosting");
            if (startsTitle(name)) {
                group.place("title-start");
                if (name.has("weak-noun") && name.has("proper"))
                    group.place("title-noun");
            }
        } else if (statement.kind() == Statement.Kind.TITLE)
            group.place("in-head");
        else if (statement.isHeading())
            group.place("in-heading");
        if (isOpening(statement))
            group.place("in-lead");
        if (desk.desk().outline().entryAt(name.span().start()).map(e -> e.is("what")).orElse(false))
            group.place("in-what");
    }

    private boolean startsTitle(EventName name) {
        Span before = new Span(desk.title().orElseThrow().start(), name.span().start());
        int words = desk.tokens().indexAt(before.end()) - desk.tokens().indexAt(before.start());
        return words <= 3 && before.length() <= 8;
    }

    private boolean isOpening(Statement statement) {
        return statement.index() >= opening && statement.index() < opening + OPENING && !statement.isHeading();
    }

    /** Index of the first statement behind the head. */
    private int opening() {
        int first = 0;
        while (first < desk.statements().all().size()
                && desk.statements().all().get(first).span().end() <= desk.frame().head().end())
            first++;
        return first;
    }
}
