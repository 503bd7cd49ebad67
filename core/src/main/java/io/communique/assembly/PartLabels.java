package io.communique.assembly;

import io.communique.document.Block;
import io.communique.document.Mark;
import io.communique.text.Span;
import io.communique.text.Token;
import java.util.Optional;
import java.util.Set;

/** Names that stand before their day: "Night of the Earth: Saturday 12 April", "Opening – Friday 3 May, 6 p.m.". */
final class PartLabels {

    private static final int MOST = 12;
    private static final int MOST_LEAD = 2;

    private final EventDesk desk;
    private final EventCandidates candidates;
    private final NameGroup main;

    PartLabels(EventDesk desk, EventCandidates candidates, NameGroup main) {
        this.desk = desk;
        this.candidates = candidates;
        this.main = main;
    }

    /** The part that a day is given for, if a name and a colon or dash are all that stands before it. */
    Optional<Draft> of(Dated dated) {
        Statement statement = dated.statement();
        boolean known = desk.desk().outline().entryAt(dated.span().start()).flatMap(Entry::name).isPresent();
        if (!dated.hasDay() || statement.isHeading() || known || dated.has("sign-up") || dated.has("previous"))
            return Optional.empty();
        return label(statement, dated).map(label -> name(statement, label)).filter(name -> isPart(name, dated))
                .map(name -> new Draft(name, Optional.of(withRest(statement))));
    }

    /** The sentences that follow in the block, up to one with another date. */
    private Span withRest(Statement statement) {
        Span out = statement.span();
        Optional<Block> block = desk.desk().reading().document().blockAt(out.start()).filter(b -> b.kind() == Block.Kind.PARAGRAPH);
        for (int i = statement.index() + 1; i < desk.statements().all().size(); i++) {
            Span next = desk.statements().all().get(i).span();
            if (block.isEmpty() || !block.get().span().contains(next) || hasDay(next))
                return out;
            out = out.union(next);
        }
        return out;
    }

    private boolean hasDay(Span span) {
        return desk.desk().mentions().times().stream().anyMatch(t -> span.contains(t.span()) && t.value().edtf().isPresent());
    }

    /** The words before the sign before the day. */
    private Optional<Span> label(Statement statement, Dated dated) {
        int from = desk.tokens().indexAt(statement.span().start());
        int day = desk.tokens().indexAt(dated.span().start());
        while (from < day && desk.token(from).kind() == Token.Kind.SIGN && !desk.token(from).is("\""))
            from++;
        int to = day;
        while (to > from && day - to < MOST_LEAD && desk.words().is("name-article", desk.token(to - 1)))
            to--;
        int end = to - 1;
        return end > from && end - from <= MOST && isSeparator(end) && isPlain(from, end)
                ? Optional.of(desk.span(from, end)) : Optional.empty();
    }

    private boolean isSeparator(int index) {
        Token token = desk.token(index);
        return token.is(":") || token.is("-") && token.gap() != Token.Gap.NONE;
    }

    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++)
            if (desk.token(i).is(":") || desk.token(i).is(";") || desk.timeAt(desk.token(i)).isPresent())
                return false;
        return desk.isCapital(desk.token(from)) || desk.token(from).is("\"");
    }

    /** The quotation in the label, else all of it. */
    private EventName name(Statement statement, Span label) {
        return candidates.in(statement).stream().filter(n -> n.has("quoted") && label.contains(n.span())).findFirst()
                .orElseGet(() -> new EventNames(desk).name(statement, label, "label", Set.of("heading"),
                        desk.words().nounsIn(label).stream().findFirst().map(EventWords.Noun::type)));
    }

    private boolean isPart(EventName name, Dated dated) {
        if (name.text().isEmpty() || main.says(name))
            return false;
        boolean single = !name.text().contains(" ");
        boolean noun = desk.words().nounsIn(name.span()).stream()
                .anyMatch(n -> !desk.words().is("generic-noun", desk.token(n.from())) && !(single && n.weak()));
        boolean bold = dated.hasHours() && !single && isBold(name.span());
        return (name.has("quoted") || noun || bold) && !(single && isSaidElsewhere(dated));
    }

    private boolean isBold(Span label) {
        return desk.desk().reading().document().marks().stream()
                .anyMatch(m -> m.kind() == Mark.Kind.STRONG && m.span().contains(label));
    }

    /** "Concert: 3 May" says no more than "on 3 May" does elsewhere. */
    private boolean isSaidElsewhere(Dated dated) {
        return candidates.dates().stream().anyMatch(d -> !d.statement().equals(dated.statement()) && d.hasDay()
                && d.first().equals(dated.first()));
    }
}
