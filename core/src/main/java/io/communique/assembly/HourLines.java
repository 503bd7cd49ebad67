package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.model.When;
import io.communique.text.Span;
import io.communique.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines that open with a clock time, and programmes told in one line: "10am welcome; 11am talk; 1pm lunch". */
final class HourLines {

    /** What happens at an hour: its time and the stretch that says what. */
    record Item(Mention<When> time, Span words) {}

    /** "A partire dalle ore": words that lead to an hour. */
    private static final int LEAD = 4;
    private static final String CUTS = ";,|/";
    private static final String OPENERS = ":-|/>)\u2013\u2014\u2022\u2192";

    private final EventDesk desk;

    HourLines(EventDesk desk) {
        this.desk = desk;
    }

    /** The clock time that a statement opens with, perhaps behind words that lead to hours: "ore 9.30 - …", "ab 18 Uhr: …". */
    Optional<Mention<When>> hour(Statement statement) {
        int first = desk.tokens().indexAt(statement.span().start());
        if (first >= desk.tokens().size() || statement.isHeading() || isSpanInProse(statement, first))
            return Optional.empty();
        Optional<Mention<When>> itself = hourAt(first);
        return itself.isPresent() ? itself : led(statement, first);
    }

    /** Behind a preposition only where a sign follows the hour, or in a list of a programme: "um 16 Uhr hält …" is prose. */
    private Optional<Mention<When>> led(Statement statement, int first) {
        int at = afterLead(first);
        Optional<Mention<When>> hour = at == first || at >= desk.tokens().size() ? Optional.empty() : hourAt(at);
        return hour.filter(m -> statement.span().contains(m.span())).filter(m -> {
            int behind = desk.tokens().indexAt(m.span().end());
            boolean sign = behind < desk.tokens().size() && OPENERS.contains(desk.token(behind).folded());
            boolean listed = statement.kind() == Statement.Kind.ITEM || statement.kind() == Statement.Kind.CELL;
            return sign || listed && isInProgramme(statement.span());
        });
    }

    private int afterLead(int first) {
        int out = first;
        for (Cues.Hit hit : desk.cues().startingAt(first))
            if (hit.name().equals("hour-lead"))
                out = Math.max(out, hit.to());
        return out;
    }

    private Optional<Mention<When>> hourAt(int token) {
        return desk.timeAt(desk.token(token)).filter(m -> m.value().edtf().isEmpty() && !m.value().times().isEmpty());
    }

    /** Whether a stretch stands under a heading of a programme or beside a label of one. */
    boolean isInProgramme(Span span) {
        return desk.desk().outline().isUnder(span.start(), "programme") || EventDates.isEntry(desk, span.start(), "programme");
    }

    /** "… in Talheim. From 10 to 16 there are talks.": a sentence behind another in a paragraph is no line of a programme. */
    private boolean isSpanInProse(Statement statement, int first) {
        boolean behind = statement.kind() == Statement.Kind.SENTENCE && statement.span().start() > 1
                && desk.text().charAt(statement.span().start() - 1) == ' '
                && ".!?".indexOf(desk.text().charAt(statement.span().start() - 2)) >= 0
                && desk.text().charAt(statement.span().end() - 1) == '.';
        return behind && desk.timeAt(desk.token(first)).filter(m -> !m.value().times().isEmpty()
                && m.value().times().stream().allMatch(t -> t.start().isPresent() && t.end().isPresent())).isPresent();
    }

    /** Whether a statement opens with a clock time and says more: a line of a programme. */
    boolean opens(Statement statement) {
        return hour(statement).filter(m -> statement.span().end() - m.span().end() > 3
                && statement.kind() != Statement.Kind.DEFINITION && !EventDates.isEntry(desk, statement.span().start(), "hours")
                && !EventDates.isEntry(desk, statement.span().start(), "date")).isPresent();
    }

    /** The items of a programme that one statement tells, each opened by its hour; none if there are fewer than two. */
    List<Item> inOne(Statement statement) {
        List<Mention<When>> hours = new ArrayList<>();
        List<Mention<When>> all = desk.desk().mentions().times();
        boolean told = !statement.isHeading() && isInProgramme(new Span(statement.span().end() - 1, statement.span().end()));
        for (int i = Mention.indexAt(all, statement.span().start()); told && i < all.size()
                && all.get(i).span().end() <= statement.span().end(); i++)
            if (all.get(i).value().edtf().isEmpty() && !all.get(i).value().times().isEmpty() && start(statement, all.get(i)) >= 0)
                hours.add(all.get(i));
        List<Item> out = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            Mention<When> hour = hours.get(i);
            int to = i + 1 < hours.size() ? start(statement, hours.get(i + 1)) : desk.tokens().indexAt(statement.span().end());
            words(hour, to).ifPresent(words -> out.add(new Item(hour, words)));
        }
        return out.size() > 1 ? out : List.of();
    }

    /** The token at which an item begins: its hour or what leads to it, behind a sign; -1 if the hour stands in the words of another. */
    private int start(Statement statement, Mention<When> time) {
        int from = desk.tokens().indexAt(statement.span().start());
        int hour = desk.tokens().indexAt(time.span().start());
        int at = hour;
        for (int lead = Math.max(from, hour - LEAD); lead < at; lead++)
            if (afterLead(lead) == hour)
                at = lead;
        return at == from || (CUTS + ":").contains(desk.token(at - 1).folded()) ? at : -1;
    }

    private Optional<Span> words(Mention<When> time, int to) {
        int at = desk.tokens().indexAt(time.span().end());
        int end = to;
        while (at < end && OPENERS.contains(desk.token(at).folded()))
            at++;
        while (end > at && (CUTS + ".").contains(desk.token(end - 1).folded()))
            end--;
        return at < end ? Optional.of(desk.span(at, end)) : Optional.empty();
    }
}
