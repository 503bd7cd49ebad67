package io.communique.mention.person;

import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.person.RoleReader.Body;
import io.communique.mention.person.RoleReader.Role;
import io.communique.model.Evidence;
import io.communique.model.Organization;
import io.communique.model.Person;
import io.communique.model.Sourced;
import io.communique.text.Folding;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One pass over the capitalised words of one document. */
final class PersonSearch {
    private static final int ENOUGH = 3;
    private static final int BACK = 14;
    private static final int SHORTEST_IN_MAIL = 5;
    /** "associazione culturale": words for bodies are seldom more than two. */
    private static final int MOST_FIRST = 3;
    private static final Set<String> NAMED_BY_KIND = Set.of("organization-head", "organization-legal-form");
    private final Reading reading;
    private final Tokens tokens;
    private final GivenNames known;
    private final RoleReader roles;
    private final Set<String> mailNames = new HashSet<>();
    private final Set<String> tails = new HashSet<>();
    private final Map<Integer, Cues.Hit> honorifics = new HashMap<>();
    private final BitSet opened = new BitSet();
    private final Set<Integer> leadEnds = new HashSet<>();
    private final TreeMap<Integer, Mention<Organization>> bodies = new TreeMap<>();
    private final ContactFields fields;

    PersonSearch(Reading reading, List<Mention<Organization>> organizations, List<Mention<String>> emails) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.known = new GivenNames(reading.language());
        this.roles = new RoleReader(reading, organizations);
        organizations.forEach(body -> bodies.put(body.span().start(), body));
        for (Mention<Organization> body : organizations)
            addTails(Folding.fold(body.value().name().value()));
        for (Mention<String> mail : emails)
            addMailNames(Folding.fold(mail.value().substring(0, mail.value().indexOf('@'))));
        for (Cues.Hit hit : reading.cueIndex().all("honorific"))
            honorifics.merge(hit.from(), hit, (x, y) -> x.to() >= y.to() ? x : y);
        honorifics.keySet().forEach(opened::set);
        for (String lead : List.of("person-lead", "contact-lead"))
            reading.cueIndex().all(lead).forEach(hit -> leadEnds.add(hit.to()));
        this.fields = new ContactFields(reading, organizations);
    }

    List<Mention<Person>> all() {
        List<Mention<Person>> out = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int start = afterHonorifics(at);
            Optional<NameShape> shape = shape(start, start > at);
            if (shape.isPresent() && weight(shape.get(), start, start > at) - namedAfter(at) >= ENOUGH) {
                out.add(person(shape.get(), start));
                at = shape.get().to();
            } else
                at = Math.max(at + 1, start > at ? start : at + 1);
        }
        return out;
    }

    /** "Pagine Vive" of "associazione Pagine Vive": what a body is called without its first words. */
    private void addTails(String name) {
        for (int at = name.indexOf(' '), words = 0; at >= 0 && words < MOST_FIRST; at = name.indexOf(' ', at + 1), words++)
            tails.add(name.substring(at + 1));
    }

    /** The parts of a mail address before its sign, and all of it without an initial: "h.brandt", "hbrandt". */
    private void addMailNames(String local) {
        for (String part : local.split("[^\\p{L}]+"))
            mailNames.add(part);
        if (local.length() > SHORTEST_IN_MAIL)
            mailNames.add(local.substring(1));
    }

    private int afterHonorifics(int at) {
        int to = at;
        for (int more = 0; more < 3 && opened.get(to); more++)
            to = honorifics.get(to).to();
        boolean reaches = to < tokens.size() && (to == at || tokens.get(to).gap().compareTo(Token.Gap.SPACE) <= 0);
        return reaches ? to : at;
    }

    private Optional<NameShape> shape(int start, boolean honorific) {
        if (start >= tokens.size() || tokens.get(start).kind() != Token.Kind.WORD || isWithinWord(start)
                || !Character.isUpperCase(reading.text().charAt(tokens.get(start).start())) || roles.isHead(start))
            return Optional.empty();
        return NameShape.at(tokens, start, reading.language(), honorific, at -> roles.isHead(at) && !isFamilyName(start, at))
                .filter(shape -> !shape.familyFirst() || !isBody(start));
    }

    /** "Press contact NATO Jane Doe": the letters before the given name are a body's. */
    private boolean isBody(int at) {
        Mention<Organization> body = bodies.get(tokens.get(at).start());
        return body != null && body.span().end() == tokens.get(at).end();
    }

    /** "Peter Bishop", "Anne Maire": a word for a function right behind a given name is a family name. */
    private boolean isFamilyName(int given, int at) {
        return at == given + 1 && tokens.get(at).gap() == Token.Gap.SPACE && known.isKnown(word(given))
                && Character.isUpperCase(reading.text().charAt(tokens.get(at).start()))
                && Character.isUpperCase(reading.text().charAt(tokens.get(at).end() - 1))
                        == Character.isUpperCase(reading.text().charAt(tokens.get(given).end() - 1));
    }

    private String word(int at) {
        return tokens.get(at).span().of(reading.text());
    }

    private boolean isWithinWord(int at) {
        return at > 0 && tokens.get(at).gap() == Token.Gap.NONE && "-'@._/".contains(tokens.get(at - 1).folded())
                && at > 1 && tokens.get(at - 1).gap() == Token.Gap.NONE;
    }

    private int weight(NameShape shape, int start, boolean honorific) {
        int weight = honorific ? 3 : 0;
        if (known.isKnown(shape.firstGiven()))
            weight += 3;
        else if (known.isAmbiguous(shape.firstGiven()))
            weight += 1;
        weight += shape.hasCapitals() && !shape.name().given().orElse("").isEmpty() ? 1 : 0;
        if (mailNames.contains(Folding.fold(shape.family())) && shape.family().length() > 2)
            weight += 3;
        else if (shape.firstGiven().length() > 3 && mailNames.contains(Folding.fold(shape.firstGiven())))
            weight += 2;
        weight += !honorific && fields.isName(shape, start) ? 2 : 0;
        weight += roleAfter(shape.to()).isPresent() || roleBefore(start).isPresent() ? 2 : 0;
        weight += follows(start) || standsAlone(shape, start) || isListed(shape, start) ? 1 : 0;
        weight += nearReach(shape.to()) ? 1 : 0;
        return weight - (honorific ? 0 : against(shape, start));
    }

    /** Behind a label of contact details or a word such as "says", perhaps with a colon between. */
    private boolean follows(int start) {
        return leadEnds.contains(start) || start > 0 && tokens.get(start - 1).is(":") && leadEnds.contains(start - 1);
    }

    /** Streets and schools are named after people, and bodies after each other. */
    private int against(NameShape shape, int start) {
        Span span = span(start, shape.to());
        var last = bodies.lowerEntry(span.end());
        if (last == null || !last.getValue().span().overlaps(span))
            return isTail(shape, span) ? 3 : 0;
        int longer = last.getValue().span().length() - span.length();
        return longer > 0 || longer == 0 && (NAMED_BY_KIND.contains(last.getValue().rule()) || isTail(shape, span)) ? 3 : 0;
    }

    private boolean isTail(NameShape shape, Span span) {
        return !known.isKnown(shape.firstGiven()) && tails.contains(Folding.fold(span.of(reading.text())));
    }

    private int namedAfter(int start) {
        for (int i = start; i > 0 && start - i < 3; i--) {
            if (tokens.get(i).gap().compareTo(Token.Gap.SPACE) > 0 || tokens.get(i - 1).kind() != Token.Kind.WORD)
                return 0;
            if (reading.word(i - 1).is("named-after"))
                return 4;
        }
        return 0;
    }

    private boolean standsAlone(NameShape shape, int start) {
        boolean opens = start == 0 || tokens.get(start).gap().compareTo(Token.Gap.LINE) >= 0;
        boolean closes = shape.to() >= tokens.size() || tokens.get(shape.to()).gap().compareTo(Token.Gap.LINE) >= 0;
        return opens && closes;
    }

    /** "Name, role" at the start of a line, perhaps behind a bullet: one of those who come. */
    private boolean isListed(NameShape shape, int start) {
        int first = start > 0 && tokens.get(start - 1).kind() == Token.Kind.SIGN ? start - 1 : start;
        boolean opens = first == 0 || tokens.get(first).gap().compareTo(Token.Gap.LINE) >= 0;
        boolean comma = shape.to() < tokens.size() && tokens.get(shape.to()).is(",");
        return opens && comma && roleAfter(shape.to()).isPresent();
    }

    /** Whether digits or a mail address follow within a few signs. */
    private boolean nearReach(int to) {
        for (int i = to; i < Math.min(tokens.size(), to + 6); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.NUMBER && token.end() - token.start() >= 2 || token.is("@") || token.is("+"))
                return true;
        }
        return false;
    }

    private Mention<Person> person(NameShape shape, int start) {
        Span span = span(start, shape.to());
        Optional<Role> role = roleAfter(shape.to()).or(() -> roleBefore(start));
        Optional<Body> body = role.flatMap(Role::body).or(() -> bodyAfter(role.map(Role::to)
                .filter(to -> to > shape.to()).orElse(shape.to())));
        return new Mention<>(span, new Person(sourced(shape.name(), span),
                role.map(r -> sourced(words(r.role()), r.role())), body.map(b -> sourced(b.name(), b.span()))), "person");
    }

    /** ", role", "(role)", "– role", or the role on the next line. */
    private Optional<Role> roleAfter(int to) {
        int at = to;
        while (at < tokens.size() && at - to < 2 && ",(-:/|•·".contains(tokens.get(at).folded())
                && tokens.get(at).gap().compareTo(Token.Gap.SPACE) <= 0)
            at++;
        boolean near = at < tokens.size() && (at > to || tokens.get(at).gap() != Token.Gap.NONE)
                && tokens.get(at).gap().compareTo(Token.Gap.BLOCK) <= 0;
        boolean below = near && tokens.get(at).gap().compareTo(Token.Gap.SPACE) > 0;
        return near ? roles.at(at, tokens.size()).filter(role -> !below || isLabelFree(role)) : Optional.empty();
    }

    /** On the next line, a label before a colon, such as "Press officer: …", belongs to what follows it. */
    private boolean isLabelFree(Role role) {
        return role.to() >= tokens.size() || !tokens.get(role.to()).is(":")
                || tokens.get(role.to()).gap().compareTo(Token.Gap.SPACE) > 0;
    }

    private Optional<Body> bodyAfter(int to) {
        Optional<Body> reached = roles.bodyReached(to);
        if (reached.isPresent())
            return reached;
        if (to >= tokens.size() || !",(-–|".contains(tokens.get(to).folded()) && tokens.get(to).gap() != Token.Gap.LINE)
            return Optional.empty();
        return roles.bodyFrom(tokens.get(to).kind() == Token.Kind.SIGN ? to + 1 : to);
    }

    /** "Le président de l'association, Name", "Director Name", "Role: Name", or the role on the line above. */
    private Optional<Role> roleBefore(int start) {
        int end = start;
        while (end > 0 && start - end < 2 && ",:-(".contains(tokens.get(end - 1).folded()))
            end--;
        end = withoutHonorifics(end);
        for (int i = end - 1; i >= 0 && end - i < BACK; i--) {
            if (i + 1 < end && tokens.get(i + 1).gap().compareTo(Token.Gap.SPACE) > 0)
                return Optional.empty();
            Token token = tokens.get(i);
            if (token.is(".") || token.is(":") || token.is(",") || token.kind() == Token.Kind.NUMBER)
                return Optional.empty();
            if (roles.isHead(i) && (i == 0 || !roles.isHead(i - 1))) {
                int to = end;
                return roles.at(i, to).filter(role -> role.to() >= to);
            }
        }
        return Optional.empty();
    }

    private int withoutHonorifics(int end) {
        for (int back = 1; back <= 4 && end - back >= 0; back++)
            if (honorifics.containsKey(end - back) && honorifics.get(end - back).to() == end)
                return end - back;
        return end;
    }

    private <T> Sourced<T> sourced(T value, Span span) {
        return Sourced.of(value, new Evidence(span, reading.document().pageAt(span.start()), span.of(reading.text()),
                "person"));
    }

    private String words(Span span) {
        return Folding.onOneLine(span.of(reading.text()).strip());
    }

    private Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
