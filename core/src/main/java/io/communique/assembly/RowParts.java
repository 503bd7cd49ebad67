package io.communique.assembly;

import io.communique.document.Block;
import io.communique.model.EventType;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tables that give a day and what happens on it in each row: "Saturday 4 October | Film night | 3 p.m.". Each row is a
 * part. Rows of places (a tour), of hours (a week) or of deadlines are none, and neither is a table with one such row.
 */
final class RowParts {

    static final String RULE = "row";

    /** A cell of a day holds little else. */
    private static final int BESIDE = 4;

    private final EventDesk desk;
    private final EventCandidates candidates;
    private final Map<Dated, Draft> drafts = new LinkedHashMap<>();

    RowParts(EventDesk desk, EventCandidates candidates, NameGroup main) {
        this.desk = desk;
        this.candidates = candidates;
        tables().forEach(rows -> read(rows, main));
    }

    /** The part whose row gives the day. */
    Optional<Draft> of(Dated dated) {
        return Optional.ofNullable(drafts.get(dated));
    }

    /** The cells of each table by row, tables and rows in order. */
    private List<Map<Integer, List<Block>>> tables() {
        Map<Integer, Map<Integer, List<Block>>> out = new TreeMap<>();
        for (Block block : desk.desk().reading().document().blocks())
            block.cell().ifPresent(cell -> out.computeIfAbsent(cell.table(), t -> new TreeMap<>())
                    .computeIfAbsent(cell.row(), r -> new ArrayList<>()).add(block));
        return List.copyOf(out.values());
    }

    private void read(Map<Integer, List<Block>> rows, NameGroup main) {
        Map<Dated, Draft> found = new LinkedHashMap<>();
        for (List<Block> row : rows.values()) {
            Optional<Dated> day = row.stream().flatMap(cell -> day(cell).stream()).findFirst();
            Optional<EventName> name = row.stream().filter(cell -> hasNoTime(cell.span())).flatMap(cell -> name(cell).stream()).findFirst();
            if (day.isPresent() && name.isPresent() && !main.says(name.get()))
                found.put(day.get(), new Draft(name.get(), Optional.of(row.get(0).span().union(row.get(row.size() - 1).span()))));
        }
        long days = found.keySet().stream().map(Dated::first).distinct().count();
        if (days > 1 && days == found.size())
            drafts.putAll(found);
    }

    /** The day that a cell gives, alone or with its hours. */
    private Optional<Dated> day(Block cell) {
        return candidates.dates().stream().filter(d -> d.hasDay() && cell.span().contains(d.span())
                && cell.span().length() - d.span().length() <= BESIDE).findFirst();
    }

    private boolean hasNoTime(Span cell) {
        return desk.desk().mentions().times().stream().noneMatch(t -> cell.contains(t.span()) && t.span().length() + BESIDE >= cell.length());
    }

    /** What is quoted in the cell, else all of it up to a bracket, if a word for an event stands there. */
    private Optional<EventName> name(Block cell) {
        Optional<Statement> statement = desk.statements().at(cell.span().start());
        if (statement.isEmpty())
            return Optional.empty();
        boolean noun = desk.words().nounsIn(cell.span()).stream().anyMatch(n -> !desk.words().is("generic-noun", desk.token(n.from())));
        Optional<EventName> quoted = candidates.in(statement.get()).stream()
                .filter(n -> n.has("quoted") && !n.has("work") && cell.span().contains(n.span())).findFirst();
        return quoted.or(() -> noun ? Optional.of(whole(statement.get(), cell.span())) : Optional.empty())
                .map(n -> new EventName(n.span(), n.text(), RULE, n.features(), n.type().or(() -> type(cell.span())), n.statement(), n.keys()));
    }

    private EventName whole(Statement statement, Span cell) {
        int from = desk.tokens().indexAt(cell.start());
        int to = desk.tokens().indexAt(cell.end());
        int end = from;
        while (end < to && !desk.token(end).is("("))
            end++;
        return new EventNames(desk).name(statement, desk.span(from, end), RULE, Set.of("noun"), type(cell));
    }

    private Optional<EventType> type(Span cell) {
        return desk.words().nounsIn(cell).stream().findFirst().map(EventWords.Noun::type);
    }
}
