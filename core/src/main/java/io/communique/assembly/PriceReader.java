package io.communique.assembly;

import io.communique.model.Access;
import io.communique.model.Sourced;
import io.communique.text.Span;
import io.communique.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one pays to enter: amounts with a currency, where the words around speak of entry. */
final class PriceReader {

    private static final int MOST = 20;
    private static final int DIGITS = 9;

    private final EventDesk desk;

    PriceReader(EventDesk desk) {
        this.desk = desk;
    }

    private record Amount(int from, int to, BigDecimal value, String currency) {}

    /** The prices of the statements that speak of entry. */
    List<Sourced<Access.Price>> in(List<Statement> statements) {
        List<Sourced<Access.Price>> out = new ArrayList<>();
        for (Statement statement : statements)
            if (isAbout(statement))
                amounts(statement).forEach(a -> out.add(price(statement, a)));
        return out.size() > MOST ? List.copyOf(out.subList(0, MOST)) : out;
    }

    private boolean isAbout(Statement statement) {
        return desk.cues().has("price-word", statement.span())
                || desk.desk().outline().isUnder(statement.span().start(), "price")
                || EventDates.isEntry(desk, statement.span().start(), "price");
    }

    private Sourced<Access.Price> price(Statement statement, Amount amount) {
        Span span = desk.span(amount.from(), amount.to());
        return desk.desk().sourced(new Access.Price(amount.value(), amount.currency(), label(statement, amount)), span,
                "price");
    }

    private List<Amount> amounts(Statement statement) {
        List<Amount> out = new ArrayList<>();
        int to = desk.tokens().indexAt(statement.span().end());
        int i = desk.tokens().indexAt(statement.span().start());
        while (i < to) {
            Optional<Amount> amount = at(i, to);
            amount.ifPresent(out::add);
            i = amount.map(Amount::to).orElse(i + 1);
        }
        return out;
    }

    /** "15,90 €", "CHF 1'000", "£5": the currency stands before or after. */
    private Optional<Amount> at(int i, int to) {
        boolean before = isCurrency(i, to);
        int number = before ? i + 1 : i;
        if (number >= to || desk.token(number).kind() != Token.Kind.NUMBER)
            return Optional.empty();
        int end = number + 1;
        StringBuilder digits = new StringBuilder(desk.token(number).folded());
        while (end + 1 < to && continues(end)) {
            boolean cents = isCents(end);
            digits.append(cents ? "." : "").append(desk.token(end + 1).folded());
            end += 2;
            if (cents)
                break;
        }
        boolean after = !before && isCurrency(end, to);
        if (!before && !after || digits.length() > DIGITS)
            return Optional.empty();
        String currency = currency(before ? i : end);
        return Optional.of(new Amount(i, after ? end + 1 : end, new BigDecimal(digits.toString()), currency));
    }

    private boolean continues(int sign) {
        Token token = desk.token(sign);
        Token next = desk.token(sign + 1);
        boolean joined = token.gap() == Token.Gap.NONE && next.gap() == Token.Gap.NONE
                && next.kind() == Token.Kind.NUMBER;
        return joined && (token.is(",") || token.is(".") || token.is("'"));
    }

    private boolean isCents(int sign) {
        return desk.token(sign + 1).folded().length() == 2;
    }

    private boolean isCurrency(int index, int to) {
        return index < to && !currency(index).isEmpty()
                && (index + 1 >= to || !desk.words().is("million-word", desk.token(index + 1)));
    }

    private String currency(int index) {
        return desk.desk().reading().language().value("currency", desk.token(index).folded()).orElse("");
    }

    /** The words after the amount up to the next stop or amount; else those before it. */
    private Optional<String> label(Statement statement, Amount amount) {
        Optional<String> after = words(amount.to(), desk.tokens().indexAt(statement.span().end()), 1);
        return after.or(() -> words(amount.from() - 1, desk.tokens().indexAt(statement.span().start()) - 1, -1));
    }

    private Optional<String> words(int from, int limit, int step) {
        int at = from;
        while (at != limit && step < 0 && desk.token(at).is(":"))
            at += step;
        int start = at;
        while (at != limit && !isStop(at) && Math.abs(at - start) < 8)
            at += step;
        if (at == start)
            return Optional.empty();
        Span span = step > 0 ? desk.span(start, at) : desk.span(at + 1, start + 1);
        return Optional.of(span.of(desk.text()).replaceAll("\\s+", " "));
    }

    private boolean isStop(int index) {
        Token token = desk.token(index);
        boolean plain = token.is("'") || token.is("-") || token.is("(") || token.is(")") || token.is("/");
        return token.kind() == Token.Kind.SIGN && !plain || desk.words().is("conjunction", token)
                || !currency(index).isEmpty() || token.gap() == Token.Gap.BLOCK;
    }
}
