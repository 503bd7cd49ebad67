package io.communique.mention.person;

import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.model.Organization;
import io.communique.text.Folding;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Functions of people: a head word with its complement, parted from the body that it is a function in. */
final class RoleReader {
    /** So many spaces part two columns. */
    private static final int COLUMN_GAP = 3;
    private static final int MOST_TOKENS = 18;
    private static final int MOST_BEFORE = 4;
    private static final int MOST_BODY = 5;

    /**
     * A function.
     *
     * @param role the bare function
     * @param body the body printed after it
     * @param to the token after both
     */
    record Role(Span role, Optional<Body> body, int to) {}

    /**
     * A body.
     *
     * @param span where it stands
     * @param name what it is called
     */
    record Body(Span span, String name) {}

    private final Reading reading;
    private final Tokens tokens;
    private final Map<Integer, Integer> headEnds = new HashMap<>();
    /** The keys of {@link #headEnds}: every word with a capital is asked for. */
    private final BitSet heads = new BitSet();
    private final TreeMap<Integer, Mention<Organization>> bodies = new TreeMap<>();

    RoleReader(Reading reading, List<Mention<Organization>> organizations) {
        this.reading = reading;
        this.tokens = reading.tokens();
        for (Cues.Hit hit : reading.cueIndex().all("role-word"))
            addHead(hit);
        headEnds.keySet().forEach(heads::set);
        organizations.forEach(mention -> bodies.put(mention.span().start(), mention));
    }

    /** "Public Information Officer": where functions are named last, words for parts of a body before them belong. */
    private void addHead(Cues.Hit hit) {
        headEnds.merge(hit.from(), hit.to(), Math::max);
        boolean last = reading.word(hit.to() - 1).is("role-last");
        for (int i = hit.from() - 1; last && i >= 0 && hit.from() - i <= MOST_BEFORE && isClass("role-unit", i)
                && tokens.get(i + 1).gap() == Token.Gap.SPACE; i--)
            headEnds.merge(i, hit.to(), Math::max);
    }

    /** Whether the head word of a function begins at a token. */
    boolean isHead(int token) {
        return heads.get(token);
    }

    /** The function that begins at a token, also after an article, and ends before another. */
    Optional<Role> at(int token, int limit) {
        int head = token;
        if (head < tokens.size() && !isHead(head) && isClass("role-of", head) && tokens.get(head).folded().length() < 4)
            head += head + 1 < tokens.size() && tokens.get(head + 1).is("'") ? 2 : 1;
        if (headEnds.getOrDefault(head, Integer.MAX_VALUE) > limit)
            return Optional.empty();
        int end = end(head, limit);
        boolean whole = isClass("role-whole", headEnds.get(head) - 1) || isClass("role-whole", head);
        return Optional.of(whole ? new Role(span(head, end), Optional.empty(), end) : split(head, end, limit));
    }

    private int end(int head, int limit) {
        int end = headEnds.get(head);
        while (end < Math.min(tokens.size(), limit) && end - head < MOST_TOKENS && goesOn(end))
            end++;
        while (end > headEnds.get(head) && (isClass("role-of", end - 1) || isSign(end - 1)))
            end--;
        return end;
    }

    private boolean goesOn(int at) {
        Token token = tokens.get(at);
        boolean column = token.start() - tokens.get(at - 1).end() >= COLUMN_GAP;
        if (token.gap().compareTo(Token.Gap.SPACE) > 0 || column || token.kind() == Token.Kind.NUMBER
                || isClass("role-stop", at) && !joinsUnits(at) && !isSuspended(at))
            return false;
        if (token.kind() == Token.Kind.WORD)
            return !(at + 1 < tokens.size() && tokens.get(at + 1).is("@"));
        boolean tight = token.gap() == Token.Gap.NONE;
        return token.is("'") || token.is("&") || token.is("-") && tight || token.is("/") && tight;
    }

    /** "Head of News and Media". */
    private boolean joinsUnits(int at) {
        return isClass("role-of", at) && isClass("role-unit", at - 1) && at + 1 < tokens.size()
                && isClass("role-unit", at + 1) && tokens.get(at + 1).folded().length() > 3;
    }

    /** "Presse- und Öffentlichkeitsarbeit": what is left out behind the hyphen comes after the next word. */
    private boolean isSuspended(int at) {
        return tokens.get(at - 1).is("-") && tokens.get(at - 1).gap() == Token.Gap.NONE && tokens.get(at).gap() == Token.Gap.SPACE;
    }

    private boolean isSign(int at) {
        return tokens.get(at).kind() == Token.Kind.SIGN;
    }

    private boolean isClass(String name, int at) {
        return reading.word(at).is(name);
    }

    private Role split(int head, int end, int limit) {
        for (int i = headEnds.get(head); i < end; i++) {
            Optional<Body> body = bodyAt(i, end);
            if (body.isEmpty())
                continue;
            int roleEnd = i;
            while (roleEnd > headEnds.get(head) && (isClass("role-of", roleEnd - 1) || tokens.get(roleEnd - 1).is("'")))
                roleEnd--;
            int to = Math.min(limit, Math.max(end, tokens.indexAt(body.get().span().end())));
            return new Role(span(head, roleEnd), body, to);
        }
        return new Role(span(head, end), Optional.empty(), end);
    }

    /** A known body, or what is written like one after a word such as "of". */
    private Optional<Body> bodyAt(int at, int end) {
        Token token = tokens.get(at);
        boolean unit = isClass("role-unit", at);
        Mention<Organization> known = bodies.get(token.start());
        if (known != null && !unit)
            return Optional.of(new Body(known.span(), known.value().name().value()));
        char first = reading.text().charAt(token.start());
        boolean after = isClass("role-of", at - 1) || tokens.get(at - 1).is("'");
        boolean nouns = !reading.language().words("noun-capitals").isEmpty();
        boolean acronym = token.end() - token.start() > 1
                && reading.text().substring(token.start(), token.end()).chars().allMatch(Character::isUpperCase);
        if (unit || !after || !Character.isUpperCase(first) || nouns && !acronym)
            return Optional.empty();
        Span span = span(at, end);
        return Optional.of(new Body(span, words(span)));
    }

    /** "Name at Body on number": capitalised words after such a preposition, with a number or mail address close by. */
    Optional<Body> bodyReached(int token) {
        int start = token + 1;
        if (start >= tokens.size() || !isClass("person-at", token))
            return Optional.empty();
        if (isClass("organization-article", start) && !isCapital(start))
            start += start + 1 < tokens.size() && tokens.get(start + 1).is("'") ? 2 : 1;
        else if (tokens.get(start).is("'"))
            start++;
        int end = start;
        while (end < tokens.size() && end - start <= MOST_BODY && (end == start || tokens.get(end).gap() == Token.Gap.SPACE)
                && (isCapital(end) || tokens.get(end).is("&") || end > start && isClass("role-unit", end)))
            end++;
        if (end == start || !isReach(end))
            return Optional.empty();
        String name = words(span(start, end));
        return reading.gazetteer().has(name) ? Optional.empty() : Optional.of(new Body(span(start, end), name));
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(reading.text().charAt(tokens.get(at).start()));
    }

    /** Whether digits of a number to dial or a mail address follow within a few words. */
    private boolean isReach(int from) {
        for (int i = from; i < Math.min(tokens.size(), from + MOST_BEFORE); i++)
            if (tokens.get(i).is("@") || tokens.get(i).is("+")
                    || tokens.get(i).kind() == Token.Kind.NUMBER && tokens.get(i).folded().startsWith("0"))
                return true;
        return false;
    }

    /** The body that begins at a token, after an article. */
    Optional<Body> bodyFrom(int token) {
        for (int i = token; i < Math.min(tokens.size(), token + 4); i++) {
            Mention<Organization> known = bodies.get(tokens.get(i).start());
            if (known != null)
                return Optional.of(new Body(known.span(), known.value().name().value()));
            if (!isClass("role-of", i) && !tokens.get(i).is("'"))
                return Optional.empty();
        }
        return Optional.empty();
    }

    private String words(Span span) {
        return Folding.onOneLine(span.of(reading.text()).strip());
    }

    private Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
