package io.communique.assembly;

import io.communique.model.Access;
import io.communique.model.Sourced;
import io.communique.text.Folding;
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
    private static final int LABEL = 8;
    private static final int MOST_BOOKED = 8;

    private final EventDesk desk;

    PriceReader(EventDesk desk) {
        this.desk = desk;
    }

    private record Amount(int from, int to, BigDecimal value, String currency) {}

    /** The prices of the statements that speak of entry; the same one said again in more words is left out. */
    List<Sourced<Access.Price>> in(List<Statement> statements) {
        List<Sourced<Access.Price>> out = new ArrayList<>();
        for (Statement statement : statements)
            if (isAbout(statement))
                for (Amount amount : amounts(statement))
                    add(out, price(statement, amount));
        return out.size() > MOST ? List.copyOf(out.subList(0, MOST)) : out;
    }

    /** Whether a statement gives an amount of money. */
    boolean has(Statement statement) {
        return !amounts(statement).isEmpty();
    }

    private static void add(List<Sourced<Access.Price>> prices, Sourced<Access.Price> price) {
        for (int i = 0; i < prices.size(); i++)
            if (isSame(prices.get(i).value(), price.value())) {
                if (label(price).length() < label(prices.get(i)).length())
                    prices.set(i, price);
                return;
            }
        prices.add(price);
    }

    private static boolean isSame(Access.Price one, Access.Price other) {
        String first = one.label().map(Folding::fold).orElse("");
        String second = other.label().map(Folding::fold).orElse("");
        return one.amount().compareTo(other.amount()) == 0 && one.currency().equals(other.currency())
                && (first.contains(second) || second.contains(first));
    }

    private static String label(Sourced<Access.Price> price) {
        return price.value().label().orElse("");
    }

    private boolean isAbout(Statement statement) {
        return !desk.cues().has("money-word", statement.span()) && (desk.cues().has("price-word", statement.span()) || isBooked(statement)
                || desk.desk().outline().isUnder(statement.span().start(), "price")
                || EventDates.isEntry(desk, statement.span().start(), "price"));
    }

    /** "To be booked, 6 €": a few words on booking and an amount. */
    private boolean isBooked(Statement statement) {
        int words = desk.tokens().indexAt(statement.span().end()) - desk.tokens().indexAt(statement.span().start());
        return words <= MOST_BOOKED && desk.cues().has("sign-up", statement.span());
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
            if (amount.isPresent()) {
                least(amount.get(), statement).ifPresent(out::add);
                out.add(amount.get());
            }
            i = amount.isPresent() ? amount.get().to() : i + 1;
        }
        return out;
    }

    /** "12 à 34 €": the amount that a span of prices begins with has no currency of its own. */
    private Optional<Amount> least(Amount most, Statement statement) {
        int number = most.from() - 2;
        boolean joined = number >= desk.tokens().indexAt(statement.span().start())
                && desk.words().is("price-span", desk.token(most.from() - 1))
                && desk.token(number).kind() == Token.Kind.NUMBER && desk.token(number).folded().length() <= DIGITS;
        return joined ? Optional.of(new Amount(number, most.to(), new BigDecimal(desk.token(number).folded()),
                most.currency())).filter(a -> a.value().compareTo(most.value()) < 0) : Optional.empty();
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
        return desk.desk().reading().word(index).value("currency").orElse("");
    }

    /** The words after the amount up to the next stop or amount; else those before it. */
    private Optional<String> label(Statement statement, Amount amount) {
        int first = desk.tokens().indexAt(statement.span().start());
        int last = desk.tokens().indexAt(statement.span().end());
        return after(amount.to(), last).filter(s -> isLabel(s)).or(() -> before(amount.from() - 1, first))
                .map(s -> s.of(desk.text()).replaceAll("\\s+", " "));
    }

    /** What is free is no label of a price. */
    private boolean isLabel(Span span) {
        return desk.cues().in("access-free", span).isEmpty();
    }

    private Optional<Span> after(int from, int limit) {
        boolean bracket = from < limit && desk.token(from).is("(");
        boolean slash = from < limit && desk.token(from).is("/");
        int start = bracket || slash ? from + 1 : from;
        if (slash && start < limit && desk.token(start).kind() == Token.Kind.NUMBER)
            return Optional.empty();
        int at = start;
        while (at < limit && !isStop(at) && desk.token(at).gap() != Token.Gap.BLOCK && at - start < LABEL)
            at++;
        return at == start || bracket && (at == limit || !desk.token(at).is(")")) ? Optional.empty()
                : Optional.of(desk.span(start, at));
    }

    private Optional<Span> before(int from, int first) {
        int end = from;
        while (end >= first && (desk.token(end).is(":") || desk.token(end).kind() == Token.Kind.NUMBER
                || desk.words().is("price-span", desk.token(end))))
            end--;
        int at = end;
        while (at >= first && !isStop(at) && end - at < LABEL && (at == end || desk.token(at + 1).gap() != Token.Gap.BLOCK))
            at--;
        return at == end ? Optional.empty() : Optional.of(desk.span(at + 1, end + 1));
    }

    private boolean isStop(int index) {
        Token token = desk.token(index);
        boolean plain = token.is("'") || token.is("-") || token.is("/");
        return token.kind() == Token.Kind.SIGN && !plain || desk.words().is("conjunction", token)
                || !currency(index).isEmpty();
    }
}
