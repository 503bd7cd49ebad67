package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.model.When;
import io.communique.text.Folding;
import io.communique.text.Span;
import io.communique.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Names that a headline gives as a whole or on one side of a colon or dash, without the date that may follow. */
final class HeadlineNames {

    /** "Concert postponed": what has become of an event is no part of its name. */
    private static final List<String> STATUS = List.of("status-postponed", "status-cancelled");

    private final EventDesk desk;
    private final EventNames names;
    private final String body;

    HeadlineNames(EventDesk desk) {
        this.desk = desk;
        this.names = new EventNames(desk);
        this.body = desk.tokens().folded().substring(Math.min(desk.frame().head().end(), desk.text().length()));
    }

    /** The parts of a headline or heading, and the whole of it. */
    List<EventName> in(Statement statement, Span headline) {
        List<EventName> out = new ArrayList<>();
        List<Span> parts = parts(headline);
        boolean visit = parts.size() > 1 && isPerson(parts.get(0)) && isRole(parts.get(1));
        for (int i = 0; i < parts.size(); i++) {
            Span part = withoutDate(parts.get(i));
            Set<String> features = features("headline-part", part, parts.get(i));
            if (i == 0)
                features.add("headline-first");
            if (parts.size() > 1 && !part.isEmpty() && !isPerson(part) && !visit)
                out.add(names.name(statement, part, "headline-part", features, type(part)));
        }
        Span whole = withoutDate(headline);
        if (!whole.isEmpty())
            out.add(names.name(statement, whole, "headline", features("headline", whole, headline), type(whole)));
        return out.stream().filter(n -> !n.text().isEmpty()).toList();
    }

    /** "Clara Duvernois, ministre de la Mer, se rendra à …": who comes is not what happens. */
    private boolean isPerson(Span part) {
        return Mention.at(desk.desk().mentions().people(), part.start()).filter(p -> p.span().end() >= part.end()).isPresent();
    }

    private boolean isRole(Span part) {
        return desk.cues().startsAt("role-word", desk.tokens().indexAt(part.start()));
    }

    /** What speaks for a name and against it; {@code whole} is what it was cut from. */
    private Set<String> features(String rule, Span name, Span whole) {
        Set<String> out = new LinkedHashSet<>(Set.of(rule));
        if (isEchoed(name))
            out.add("echoed");
        if (isSentence(name))
            out.add("sentence");
        if (name.end() < whole.end() && isNounAlone(name))
            out.add("bare");
        return out;
    }

    /** A finite verb behind its first word: the headline tells something, it names nothing. */
    private boolean isSentence(Span part) {
        int to = desk.tokens().indexAt(part.end());
        for (int i = desk.tokens().indexAt(part.start()) + 1; i < to; i++)
            if (desk.words().isVerb(desk, desk.token(i)))
                return true;
        return false;
    }

    /** "Concert" of "Concert postponed" says what happens, not which one. */
    private boolean isNounAlone(Span part) {
        return desk.words().nounsIn(part).stream().anyMatch(noun -> noun.span().equals(part));
    }

    private Optional<io.communique.model.EventType> type(Span span) {
        return desk.words().nounsIn(span).stream().findFirst().map(EventWords.Noun::type);
    }

    /** Cut at ": ", " - ", " | ", and at a comma after which a sentence goes on. */
    private List<Span> parts(Span headline) {
        List<Span> out = new ArrayList<>();
        int to = desk.tokens().indexAt(headline.end());
        int from = desk.tokens().indexAt(headline.start());
        boolean quoted = false;
        for (int i = from; i < to; i++) {
            Token token = desk.token(i);
            if (token.is("\""))
                quoted = !quoted;
            if (!quoted && i > from && isCut(token, i + 1 < to ? Optional.of(desk.token(i + 1)) : Optional.empty())) {
                out.add(desk.span(from, i));
                from = i + 1;
            }
        }
        if (from < to)
            out.add(desk.span(from, to));
        return out;
    }

    private static boolean isCut(Token token, Optional<Token> next) {
        boolean spaced = next.map(n -> n.gap() != Token.Gap.NONE).orElse(false);
        return (token.is(":") || token.is(",")) && spaced
                || (token.is("-") || token.is("|") || token.is("\u2022")) && token.gap() != Token.Gap.NONE && spaced;
    }

    /** What stands before the first date, without the words that lead to it; what follows a date that comes first. */
    Span withoutDate(Span span) {
        int from = desk.tokens().indexAt(span.start());
        int to = desk.tokens().indexAt(span.end());
        while (from < to && (isDate(desk.token(from)) || desk.token(from).kind() == Token.Kind.SIGN
                && !desk.token(from).is("#") && !desk.token(from).is("\"")))
            from++;
        int end = from;
        while (end < to && !isDate(desk.token(end)))
            end++;
        while (end < to && end > from && (isLeadToDate(desk.token(end - 1))))
            end--;
        while (end > from && STATUS.stream().anyMatch(isCoveredAt(end - 1)))
            end--;
        return from < end ? desk.span(from, end) : new Span(span.start(), span.start());
    }

    private Predicate<String> isCoveredAt(int token) {
        return cue -> desk.cues().covers(cue, token);
    }

    private boolean isDate(Token token) {
        Optional<Mention<When>> time = desk.timeAt(token);
        return time.isPresent() && time.get().span().length() > 4;
    }

    private boolean isLeadToDate(Token token) {
        return desk.words().is("name-stop", token) || desk.words().is("name-link", token)
                || desk.words().is("name-article", token) || token.kind() == Token.Kind.SIGN && !token.is(")");
    }

    private boolean isEchoed(Span part) {
        String folded = Folding.fold(part.of(desk.text())).replaceAll("\\s+(19|20)\\d\\d$", "").strip();
        return folded.length() > 3 && body.contains(folded);
    }
}
