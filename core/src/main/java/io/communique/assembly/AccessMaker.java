package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.model.Access;
import io.communique.model.Sourced;
import io.communique.model.When;
import io.communique.text.Span;
import io.communique.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who may come to an event, and how. */
final class AccessMaker {

    private static final int REACH = 4;
    private static final int OLDEST = 99;

    private static final int LONGEST_BRACKET = 40;

    private final EventDesk desk;

    AccessMaker(EventDesk desk) {
        this.desk = desk;
    }

    Access of(EventScope scope) {
        List<Statement> statements = scope.statements();
        return new Access(free(statements), flag(statements, "access-invitation"), registration(scope),
                deadline(scope, statements), new PriceReader(desk).in(statements), audience(scope),
                capacity(statements), age(statements), sentence(statements, "access-accessibility"),
                directions(scope));
    }

    /** Free for all who come: what is free for some, or stands beside a price, is no free entry. */
    private Optional<Sourced<Boolean>> free(List<Statement> statements) {
        PriceReader prices = new PriceReader(desk);
        return statements.stream().filter(s -> !prices.has(s))
                .flatMap(s -> desk.cues().in("access-free", s.span()).stream()).filter(hit -> !isForSome(hit)).findFirst()
                .map(hit -> desk.desk().sourced(Boolean.TRUE, hit.span(), "access-free"));
    }

    private boolean isForSome(Cues.Hit hit) {
        return hit.to() + 1 < desk.tokens().size() && desk.words().is("access-limit", desk.token(hit.to()))
                && !desk.words().is("access-everyone", desk.token(hit.to() + 1));
    }

    private Optional<Sourced<Boolean>> flag(List<Statement> statements, String cue) {
        return first(statements, cue).map(hit -> desk.desk().sourced(Boolean.TRUE, hit.span(), cue));
    }

    private Optional<Cues.Hit> first(List<Statement> statements, String cue) {
        return statements.stream().flatMap(s -> desk.cues().first(cue, s.span()).stream()).findFirst();
    }

    /** "No registration" first: its words hold those of registration. */
    private Optional<Sourced<Access.Registration>> registration(EventScope scope) {
        return one(scope, "access-registration-none", Access.Registration.NONE)
                .or(() -> one(scope, "access-registration-recommended", Access.Registration.RECOMMENDED))
                .or(() -> one(scope, "access-registration-required", Access.Registration.REQUIRED));
    }

    private Optional<Sourced<Access.Registration>> one(EventScope scope, String cue, Access.Registration value) {
        return scope.statements().stream().flatMap(s -> desk.cues().in(cue, s.span()).stream()).filter(hit -> !isOfAnother(hit, scope))
                .findFirst().map(hit -> desk.desk().sourced(value, hit.span(), cue));
    }

    /** "A workshop for children (Saturday 17 May; to be booked)": what a bracket says with a day of its own. */
    private boolean isOfAnother(Cues.Hit hit, EventScope scope) {
        Optional<Span> bracket = scope.isWhole() ? bracket(hit) : Optional.empty();
        return bracket.isPresent() && scope.draft().dates().stream().noneMatch(d -> isFrame(d, bracket.get(), scope.draft()))
                && desk.desk().mentions().times().stream().anyMatch(t -> bracket.get().contains(t.span()) && t.value().edtf().isPresent()
                && t.value().role() == When.Role.EVENT);
    }

    /** Whether a date in the bracket is the event's, and not one day of several that are told elsewhere. */
    private static boolean isFrame(Dated dated, Span bracket, Draft draft) {
        return bracket.contains(dated.span())
                && draft.dates().stream().noneMatch(d -> !bracket.contains(d.span()) && d.hasDay() && dated.within(d));
    }

    /** The bracket around some words, within one block. */
    private Optional<Span> bracket(Cues.Hit hit) {
        int from = hit.from();
        while (from > 0 && hit.from() - from < LONGEST_BRACKET && !desk.token(from).is("(") && !desk.token(from).is(")")
                && desk.token(from).gap() != Token.Gap.BLOCK)
            from--;
        int to = hit.to();
        while (to < desk.tokens().size() && to - hit.to() < LONGEST_BRACKET && !desk.token(to).is(")") && desk.token(to).gap() != Token.Gap.BLOCK)
            to++;
        return desk.token(from).is("(") && to < desk.tokens().size() && desk.token(to).is(")")
                ? Optional.of(desk.span(from, to)) : Optional.empty();
    }

    /** The last day of a date in the role of a deadline, beside the words for signing up. */
    private Optional<Sourced<LocalDate>> deadline(EventScope scope, List<Statement> statements) {
        for (Mention<When> time : desk.desk().mentions().times()) {
            boolean role = time.value().role() == When.Role.DEADLINE || isWindow(time.value());
            boolean bound = isBound(time.value()) && scope.draft().dates().stream().noneMatch(d -> d.mention().equals(time)
                    && !d.isBeside());
            if ((role || bound) && scope.covers(time.span()) && time.value().end().isPresent() && isSignUp(time.span(), statements))
                return Optional.of(desk.desk().sourced(time.value().end().get(), time.span(), time.rule()));
        }
        return Optional.empty();
    }

    /** "Registration from 3 to 14 March" ends on a day; "tickets on sale 3 March" begins on one. */
    private static boolean isWindow(When when) {
        return when.role() == When.Role.REGISTRATION && !when.start().equals(when.end());
    }

    /** "Until 4 May": a day that something ends on, and none that it begins on. */
    static boolean isBound(When when) {
        return when.role() == When.Role.EVENT && when.start().isEmpty() && when.end().isPresent();
    }

    private boolean isSignUp(Span span, List<Statement> statements) {
        return statements.stream().anyMatch(s -> s.span().contains(span) && desk.cues().has("sign-up", s.span())
                && !desk.cues().has("accreditation-word", s.span()))
                || desk.desk().outline().isUnder(span.start(), "registration");
    }

    /** The cue with the words that follow, up to the next stop; not what a price or a line of the programme is for. */
    private Optional<Sourced<String>> audience(EventScope scope) {
        PriceReader prices = new PriceReader(desk);
        EventDates dates = new EventDates(desk);
        for (Statement statement : scope.statements()) {
            Optional<Cues.Hit> hit = desk.cues().first("access-audience", statement.span());
            if (hit.isPresent() && !isForPress(statement, scope) && !prices.has(statement) && !dates.startsWithHour(statement))
                return Optional.of(desk.desk().words(new Span(hit.get().span().start(),
                        stop(hit.get().to(), statement.span().end())), "access-audience"));
        }
        return Optional.empty();
    }

    /** The press sees before others what is open to all. */
    private boolean isForPress(Statement statement, EventScope scope) {
        return desk.cues().has("press-view", statement.span())
                && scope.draft().dates().stream().noneMatch(d -> d.statement().equals(statement));
    }

    private int stop(int from, int limit) {
        int end = from > 0 ? desk.token(from - 1).end() : 0;
        for (int i = from; i < desk.tokens().size() && desk.token(i).end() <= limit; i++) {
            Token token = desk.token(i);
            if (token.is(",") || token.is(".") || token.is(";") || token.is("(") || token.is("!") || token.is(":")
                    || token.gap() == Token.Gap.LINE || i > from && (desk.timeAt(token).isPresent()
                    || desk.cues().startsAt("announce-verb", i)))
                return end;
            end = token.end();
        }
        return end;
    }

    private Optional<Sourced<Integer>> capacity(List<Statement> statements) {
        return numbered(statements, "access-capacity", "capacity-noun", Integer.MAX_VALUE);
    }

    private Optional<Sourced<Integer>> age(List<Statement> statements) {
        return numbered(statements, "access-age", "age-noun", OLDEST);
    }

    /** A cue, a number, a noun: "limited to 50 people". */
    private Optional<Sourced<Integer>> numbered(List<Statement> statements, String cue, String noun, int most) {
        for (Statement statement : statements)
            for (Cues.Hit hit : desk.cues().in(cue, statement.span())) {
                Optional<Integer> at = number(hit.to(), statement);
                if (at.isPresent() && followed(at.get(), noun, statement)) {
                    int value = Integer.parseInt(desk.token(at.get()).folded());
                    if (value > 0 && value <= most)
                        return Optional.of(desk.desk().sourced(value, desk.token(at.get()).span(), cue));
                }
            }
        return Optional.empty();
    }

    private Optional<Integer> number(int from, Statement statement) {
        for (int i = from; i < desk.tokens().size() && i < from + REACH; i++)
            if (desk.token(i).kind() == Token.Kind.NUMBER && statement.span().contains(desk.token(i).span()))
                return desk.token(i).folded().length() <= 6 ? Optional.of(i) : Optional.empty();
        return Optional.empty();
    }

    private boolean followed(int number, String noun, Statement statement) {
        int end = Math.min(number + REACH, desk.tokens().size()) - 1;
        Span after = desk.span(number, end + 1);
        return desk.cues().all(noun).stream().anyMatch(h -> after.contains(h.span()) && statement.span().contains(h.span()));
    }

    private Optional<Sourced<String>> sentence(List<Statement> statements, String cue) {
        return statements.stream().filter(s -> desk.cues().has(cue, s.span())).findFirst()
                .map(s -> desk.desk().words(clause(s.span(), desk.cues().first(cue, s.span()).orElseThrow().span()), cue));
    }

    /** What stands between two semicolons around some words. */
    private Span clause(Span statement, Span words) {
        int first = desk.tokens().indexAt(words.start());
        int from = first;
        while (from > 0 && desk.token(from - 1).start() >= statement.start() && !desk.token(from - 1).is(";"))
            from--;
        int to = first;
        while (to < desk.tokens().size() && desk.token(to).end() <= statement.end() && !desk.token(to).is(";"))
            to++;
        return desk.span(from, Math.max(to, from + 1));
    }

    private Optional<Sourced<String>> directions(EventScope scope) {
        return desk.desk().outline().entries("access").stream()
                .filter(e -> !e.value().isEmpty() && scope.covers(e.value()) && !isLink(e.value())).findFirst()
                .map(e -> desk.desk().words(withoutAccessibility(e.value()), "access-label"));
    }

    /** "Line 5, stop Market; step-free": behind the way to come stands what is told apart. */
    private Span withoutAccessibility(Span value) {
        Optional<Span> other = desk.cues().first("access-accessibility", value).map(hit -> clause(value, hit.span()));
        int sign = other.map(span -> desk.tokens().indexAt(span.start()) - 1).orElse(-1);
        return sign > 0 && desk.token(sign).is(";") && desk.token(sign).start() > value.start()
                ? new Span(value.start(), desk.token(sign - 1).end()) : value;
    }

    /** "See the map": the way is behind the link. */
    private boolean isLink(Span span) {
        return desk.desk().reading().document().links().stream().anyMatch(l -> l.span().contains(span));
    }
}
