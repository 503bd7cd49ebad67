package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.model.Organization;
import io.communique.model.Organizer;
import io.communique.text.Folding;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The bodies behind an event and the part of each, from "organised by X", "X organises", a label, a first person. */
final class Organisers {

    private static final String FAR = "by-organizer-far";
    private static final String JOINT = "by-joint";
    private static final String JOINT_DONE = "by-joint-done";
    private static final Map<String, Organizer.Role> AFTER = roles();
    private static final int REACH = 14;
    private static final int MOST_NAME = 20;
    private static final int MOST_JOINED = 9;

    private final EventDesk desk;
    private final EventDates places;

    Organisers(EventDesk desk) {
        this.desk = desk;
        this.places = new EventDates(desk);
    }

    private static Map<String, Organizer.Role> roles() {
        Map<String, Organizer.Role> out = new LinkedHashMap<>();
        out.put("by-organizer", Organizer.Role.ORGANIZER);
        out.put(FAR, Organizer.Role.ORGANIZER);
        out.put(JOINT, Organizer.Role.PARTNER);
        out.put(JOINT_DONE, Organizer.Role.PARTNER);
        out.put("by-host", Organizer.Role.HOST);
        out.put("by-coordinator", Organizer.Role.COORDINATOR);
        out.put("by-partner", Organizer.Role.PARTNER);
        out.put("by-sponsor", Organizer.Role.SPONSOR);
        out.put("by-patron", Organizer.Role.PATRON);
        return out;
    }

    /**
     * The bodies of an event, organisers first.
     *
     * @param draft the event
     * @param parts the stretches that are about parts of it alone
     * @param main whether it is the event of the whole document
     */
    List<Organizer> of(Draft draft, List<Span> parts, boolean main) {
        Map<String, Organizer> out = new LinkedHashMap<>();
        List<Organization> joint = new ArrayList<>();
        Set<String> event = draft.name().keys().significant();
        for (Statement statement : desk.statements().all())
            if (speaksOf(draft, parts, statement, main)) {
                boolean about = !main || isAbout(draft, statement);
                passive(draft, statement, about, out, joint);
                if (about) {
                    active(draft, statement, out);
                    owner(draft, statement, out);
                }
            }
        if (main) {
            labelled(out);
            listedBelow(out);
            own(out);
        }
        joint.forEach(body -> add(out, body, Organizer.Role.ORGANIZER));
        return out.values().stream()
                .filter(o -> !desk.words().significant(o.organization().name().value()).equals(event)).toList();
    }

    /** "the conference of X “…”": whose event it is. */
    private void owner(Draft draft, Statement statement, Map<String, Organizer> out) {
        if (!draft.name().has("after-noun") || !statement.span().contains(draft.name().span()))
            return;
        desk.words().nounsIn(statement.span()).stream().filter(n -> n.span().end() < draft.name().span().start())
                .reduce((a, b) -> b).map(n -> new Span(n.span().end(), draft.name().span().start()))
                .ifPresent(between -> desk.desk().mentions().organizations().stream()
                        .filter(o -> between.contains(o.span()) && isGenitive(o.span()))
                        .forEach(o -> add(out, o.value(), Organizer.Role.ORGANIZER)));
    }

    private boolean speaksOf(Draft draft, List<Span> parts, Statement statement, boolean main) {
        if (places.isElsewhere(statement.span()) || statement.kind() == Statement.Kind.TERM)
            return false;
        return draft.scope().map(s -> s.contains(statement.span()))
                .orElse(main && parts.stream().noneMatch(p -> p.contains(statement.span())));
    }

    /** Whether a statement names the event, its day, or calls it "this event". */
    private boolean isAbout(Draft draft, Statement statement) {
        return draft.dates().stream().anyMatch(d -> d.statement().equals(statement))
                || desk.cues().has("event-generic", statement.span())
                || desk.cues().has("edition-word", statement.span()) || startsWithPronoun(statement)
                || isTheEvent(draft, statement) || opensWithOrganiser(statement)
                || desk.namesIn(statement).stream().anyMatch(n -> isEvent(draft, n))
                || statement.span().of(desk.tokens().folded()).contains(Folding.fold(draft.name().text()));
    }

    /** "It is organised by": what was spoken of before. */
    private boolean startsWithPronoun(Statement statement) {
        int first = desk.tokens().indexAt(statement.span().start());
        return first < desk.tokens().size() && desk.words().is("pronoun", desk.token(first));
    }

    /** "The organiser is X": of what the release is about. */
    private boolean opensWithOrganiser(Statement statement) {
        return desk.cues().startsAt("by-organizer", desk.tokens().indexAt(statement.span().start()));
    }

    /** "The conference is organised by": the kind of event that the headline or the lead named, with its article. */
    private boolean isTheEvent(Draft draft, Statement statement) {
        int first = desk.tokens().indexAt(statement.span().start());
        return draft.name().type().isPresent() && first < desk.tokens().size()
                && desk.words().is("leading-article", desk.token(first))
                && desk.words().nounsIn(statement.span()).stream().limit(1).anyMatch(noun -> noun.from() == first + 1
                        && draft.name().type().get() == noun.type());
    }

    /** The same name, or another phrase with the same noun that is no other proper name. */
    private boolean isEvent(Draft draft, EventName name) {
        boolean same = NameGroup.same(name.keys(), draft.name().keys());
        Set<String> nouns = new LinkedHashSet<>(name.keys().nouns());
        nouns.retainAll(draft.name().keys().nouns());
        return same || !nouns.isEmpty() && !name.has("proper");
    }

    /** Who organises together with others is kept apart: the one they join may be told by the letterhead alone. */
    private void passive(Draft draft, Statement statement, boolean about, Map<String, Organizer> out,
            List<Organization> joint) {
        AFTER.forEach((cue, role) -> {
            if (about || role != Organizer.Role.ORGANIZER)
                for (Cues.Hit hit : desk.cues().in(cue, statement.span()))
                    if (role != Organizer.Role.ORGANIZER || !isOfOther(draft, statement, hit))
                        bodies(cue.equals(FAR) ? agent(hit.to(), statement) : hit.to(), statement,
                                role == Organizer.Role.ORGANIZER || cue.startsWith(JOINT))
                                .forEach(o -> {
                                    if (about && isJoint(cue, hit, statement))
                                        joint.add(o.value());
                                    else
                                        add(out, o.value(), role);
                                });
        });
    }

    /** "X organises together with Y": both do. */
    private boolean isJoint(String cue, Cues.Hit joint, Statement statement) {
        List<String> verbs = cue.equals(JOINT) ? List.of("organise-verb", "by-organizer", "invite-verb")
                : cue.equals(JOINT_DONE) ? List.of("organise-verb", "by-organizer") : List.of();
        return verbs.stream().flatMap(verb -> desk.cues().in(verb, statement.span()).stream())
                .anyMatch(verb -> !verb.span().overlaps(joint.span()));
    }

    /** Whether the nearest name before "organised by" is that of something else. */
    private boolean isOfOther(Draft draft, Statement statement, Cues.Hit hit) {
        List<EventName> before = desk.namesIn(statement).stream()
                .filter(n -> n.span().end() <= hit.span().start() && !n.has("bare")).toList();
        if (before.isEmpty())
            return false;
        EventName nearest = before.get(before.size() - 1);
        Span between = new Span(nearest.span().end(), hit.span().start());
        return nearest.has("loose-quote") || !isEvent(draft, nearest) && !nearest.has("weak-noun") && !desk.cues().has("event-generic", between);
    }

    /** The recognised bodies; for who does something, else the capitalised words that follow. */
    private List<Mention<Organization>> bodies(int from, Statement statement, boolean doer) {
        List<Mention<Organization>> found = listed(from, statement.span().end());
        if (found.size() == 1)
            return List.of(whole(found.get(0), statement));
        if (!found.isEmpty() || !doer)
            return found;
        int at = from;
        while (at < desk.tokens().size() && statement.span().contains(desk.token(at).span())
                && (desk.token(at).is("'") || desk.words().is("leading-article", desk.token(at))
                        && !desk.isCapital(desk.token(at))))
            at++;
        List<Mention<Organization>> later = listed(at, statement.span().end());
        if (!later.isEmpty())
            return later;
        int to = at < desk.tokens().size() && desk.isCapital(desk.token(at))
                ? new NounPhrase(desk, statement.span()).right(at) : at;
        List<Mention<Organization>> out = new ArrayList<>(to > at ? body(at, to).stream().toList() : List.of());
        if (!out.isEmpty() && to < desk.tokens().size() && desk.words().is("conjunction", desk.token(to)))
            out.addAll(listed(to, statement.span().end()));
        return out;
    }

    /** A body with what its name goes on with: "La Gazette" of "La Gazette des communes". */
    private Mention<Organization> whole(Mention<Organization> body, Statement statement) {
        int from = desk.tokens().indexAt(body.span().start());
        int end = desk.tokens().indexAt(body.span().end());
        boolean goesOn = body.value().acronym().isEmpty() && end < desk.tokens().size()
                && desk.words().is("genitive", desk.token(end)) && desk.token(end).gap() == Token.Gap.SPACE;
        int to = goesOn ? new NounPhrase(desk, statement.span()).right(from) : end;
        return to > end ? phrase(desk.span(from, to)) : body;
    }

    /** Where the body begins: behind the word for "by", a little later; the end of the text if there is none. */
    private int agent(int from, Statement statement) {
        for (int i = from; i < Math.min(from + REACH, desk.tokens().size()); i++) {
            if (!statement.span().contains(desk.token(i).span()) || desk.token(i).is(","))
                return desk.tokens().size();
            if (desk.words().is("by-word", desk.token(i)))
                return i + 1;
        }
        return desk.tokens().size();
    }

    /** The bodies that stand at a token and after it, joined by commas and "and". */
    private List<Mention<Organization>> listed(int from, int limit) {
        List<Mention<Organization>> out = new ArrayList<>();
        int at = from;
        int gap = 0;
        while (at < desk.tokens().size() && desk.token(at).start() < limit && gap <= REACH) {
            Optional<Mention<Organization>> body = bodyAt(desk.token(at));
            if (body.isPresent()) {
                out.add(body.get());
                at = Math.max(at + 1, desk.tokens().indexAt(body.get().span().end()));
                gap = 0;
            } else if (isJoin(desk.token(at), out.isEmpty())) {
                at++;
                gap++;
            } else
                return out;
        }
        return out;
    }

    private boolean isJoin(Token token, boolean first) {
        boolean plain = desk.words().is("name-article", token) || desk.words().is("name-link", token)
                || token.is("'") || desk.words().is("conjunction", token);
        return first ? plain || token.is(":") : plain || desk.words().is("by-word", token) || token.is(",") || token.is(")") || token.is("(") || token.is(";");
    }

    private Optional<Mention<Organization>> bodyAt(Token token) {
        return Mention.at(desk.desk().mentions().organizations(), token.start());
    }

    /** The bodies before "organises", "invites", where an event follows: "X organises the … festival". */
    private void active(Draft draft, Statement statement, Map<String, Organizer> out) {
        for (String cue : List.of("organise-verb", "invite-verb"))
            for (Cues.Hit hit : desk.cues().in(cue, statement.span()))
                if (!agents(statement, hit).isEmpty())
                    agents(statement, hit).forEach(o -> add(out, o.value(), Organizer.Role.ORGANIZER));
                else if (isOfEvent(draft, statement, hit) && !(statement.isHeading() && takesPart()))
                    subjects(statement, hit).stream().filter(o -> !isHall(o, hit))
                            .forEach(o -> add(out, o.value(), Organizer.Role.ORGANIZER));
    }

    /** "The Castle Park hosts": a place that takes something in is where it happens, unless it speaks itself. */
    private boolean isHall(Mention<Organization> body, Cues.Hit verb) {
        boolean speaks = desk.frame().issuer().filter(i -> isSame(i, Folding.fold(body.value().name().value()),
                Optional.empty())).isPresent();
        return !speaks && desk.cues().has("host-verb", verb.span())
                && Mention.at(desk.desk().mentions().venues(), body.span().start()).isPresent();
    }

    /** Whether the lead says that the issuer only takes part. */
    private boolean takesPart() {
        return desk.frame().lead().map(l -> l.evidence().stream()
                .anyMatch(e -> desk.cues().has("participates", e.span()))).orElse(false);
    }

    private boolean isOfEvent(Draft draft, Statement statement, Cues.Hit verb) {
        Span rest = new Span(verb.span().end(), statement.span().end());
        boolean named = desk.namesIn(statement).stream().filter(n -> rest.contains(n.span()))
                .anyMatch(n -> n.has("generic-noun") || isEvent(draft, n));
        return named || desk.cues().has("event-generic", rest)
                || draft.dates().stream().anyMatch(d -> rest.contains(d.span()) && !d.statement().isHeading())
                || Folding.fold(rest.of(desk.text())).contains(Folding.fold(draft.name().text()));
    }

    /** The bodies before the verb; right behind it where the sentence opens with the day. */
    private List<Mention<Organization>> subjects(Statement statement, Cues.Hit verb) {
        List<Mention<Organization>> out = before(statement, verb);
        return out.isEmpty() && !desk.cues().has("participates", statement.span())
                ? listed(verb.to(), statement.span().end()) : out;
    }

    private List<Mention<Organization>> before(Statement statement, Cues.Hit verb) {
        int start = new DatelineReader(desk.desk()).after(statement.span()).start();
        Span stretch = new Span(Math.min(start, verb.span().start()), verb.span().start());
        if (desk.cues().has("participates", statement.span()))
            return List.of();
        List<Mention<Organization>> found = desk.desk().mentions().organizations().stream()
                .filter(b -> stretch.contains(b.span()) && !inRole(stretch, b.span()) && !isOfAnother(b.span())).toList();
        List<Mention<Organization>> subjects = new ArrayList<>(found.stream().filter(b -> !isGenitive(b.span()))
                .filter(b -> !isAside(stretch, b.span())).toList());
        named(stretch, verb).filter(n -> subjects.stream().noneMatch(b -> b.span().overlaps(n.span())))
                .ifPresent(subjects::add);
        if (subjects.isEmpty() && !found.isEmpty())
            return List.of(whole(found.get(found.size() - 1), statement));
        if (!subjects.isEmpty() && !statement.isHeading())
            joined(subjects.get(0), stretch).ifPresent(other -> subjects.add(0, other));
        if (!subjects.isEmpty() && !statement.isHeading())
            joinedBehind(whole(subjects.get(subjects.size() - 1), statement), verb).ifPresent(subjects::add);
        return subjects.stream().map(b -> whole(b, statement)).toList();
    }

    /** "wird von X und Y veranstaltet": the bodies between the two words of the verb. */
    private List<Mention<Organization>> agents(Statement statement, Cues.Hit verb) {
        boolean passive = false;
        for (int i = desk.tokens().indexAt(statement.span().start()); i < verb.from(); i++) {
            passive |= desk.words().is("passive-verb", desk.token(i));
            if (passive && desk.words().is("by-word", desk.token(i)))
                return listed(i + 1, verb.span().start());
        }
        return List.of();
    }

    /** "X and the Y organise": the capitalised words before the conjunction are a body like the one behind it. */
    private Optional<Mention<Organization>> joined(Mention<Organization> second, Span stretch) {
        int start = desk.tokens().indexAt(stretch.start());
        int to = desk.tokens().indexAt(second.span().start());
        while (to > start && (desk.words().is("leading-article", desk.token(to - 1)) || desk.token(to - 1).is("'")))
            to--;
        if (to <= start || !desk.words().is("conjunction", desk.token(to - 1)))
            return Optional.empty();
        int from = --to;
        while (from > start && from > to - MOST_JOINED && (isNamePart(from - 1) || isOfName(from - 1, start)))
            from--;
        while (from < to && (!desk.isCapital(desk.token(from)) || desk.words().is("leading-article", desk.token(from))))
            from++;
        boolean opens = from == start || from > start && (desk.token(from - 1).is("'") || desk.token(from - 1).is(",")
                || desk.token(from - 1).is("-") || desk.words().is("leading-article", desk.token(from - 1)));
        return from < to && opens ? body(from, to) : Optional.empty();
    }

    /** A small word within a name: "Cercle nautique de la Baie". */
    private boolean isOfName(int index, int start) {
        Token token = desk.token(index);
        return index > start && token.kind() == Token.Kind.WORD && !desk.words().is("name-stop", token)
                && desk.timeAt(token).isEmpty() && !desk.words().is("conjunction", token);
    }

    /** "X and the Cercle nautique des Salines organise": what stands between the conjunction and the verb. */
    private Optional<Mention<Organization>> joinedBehind(Mention<Organization> first, Cues.Hit verb) {
        int at = desk.tokens().indexAt(first.span().end());
        int to = verb.from();
        while (to > at && desk.words().is("pronoun", desk.token(to - 1)))
            to--;
        if (at >= to || !desk.words().is("conjunction", desk.token(at)))
            return Optional.empty();
        int from = at + 1;
        while (from < to && (desk.words().is("leading-article", desk.token(from)) || desk.token(from).is("'")))
            from++;
        boolean name = from < to && to - from <= MOST_JOINED && desk.isCapital(desk.token(from));
        for (int i = from; i < to; i++)
            name &= isNamePart(i) || isOfName(i, at);
        return name ? body(from, to) : Optional.empty();
    }

    /** "X, patron of Y, organises": Y stands behind a common noun since the last comma. */
    private boolean isAside(Span stretch, Span body) {
        int start = desk.tokens().indexAt(stretch.start());
        boolean common = false;
        for (int i = desk.tokens().indexAt(body.start()) - 1; i >= start; i--) {
            Token token = desk.token(i);
            if (token.is(","))
                return common;
            common |= token.kind() == Token.Kind.WORD && !desk.isCapital(token) && desk.timeAt(token).isEmpty()
                    && !desk.words().is("name-article", token) && !desk.words().is("name-link", token)
                    && !desk.words().is("conjunction", token);
        }
        return false;
    }

    /** The capitalised words right before the verb, where no body was recognised. */
    private Optional<Mention<Organization>> named(Span stretch, Cues.Hit verb) {
        int start = desk.tokens().indexAt(stretch.start());
        int to = verb.from();
        while (to > start && desk.words().is("pronoun", desk.token(to - 1)) && !desk.isCapital(desk.token(to - 1)))
            to--;
        int from = to;
        while (from > start && from > to - 6 && isNamePart(from - 1))
            from--;
        while (from < to && (!desk.isCapital(desk.token(from)) || desk.words().is("name-article", desk.token(from))
                || desk.words().is("pronoun", desk.token(from))))
            from++;
        boolean heading = desk.statements().at(stretch.start()).map(Statement::isHeading).orElse(false);
        return from < to && !heading && !isGenitive(desk.span(from, to)) ? body(from, to) : Optional.empty();
    }

    private boolean isNamePart(int index) {
        Token token = desk.token(index);
        return desk.timeAt(token).isEmpty() && (desk.isCapital(token) || token.is("'") || token.is("-")
                || token.is(".") && token.gap() == Token.Gap.NONE);
    }

    private Optional<Mention<Organization>> body(int from, int to) {
        Span span = desk.span(from, to);
        boolean other = Mention.overlap(desk.desk().mentions().people(), span)
                || !desk.words().nounsIn(span).isEmpty() || isPlace(span) || isPeriod(span)
                || desk.cues().has("sign-up", span) || desk.cues().startsAt("role-word", from);
        return other ? Optional.empty() : Optional.of(phrase(span));
    }

    /** Where common nouns have capitals, one word behind an ordinal is no body: it is a day or a month. */
    private boolean isPeriod(Span span) {
        return desk.tokens().indexAt(span.end()) - desk.tokens().indexAt(span.start()) == 1
                && !desk.desk().reading().language().words("noun-capitals").isEmpty()
                && desk.tokens().indexAt(span.start()) > 0 && desk.words().is("edition-ordinal",
                        desk.token(desk.tokens().indexAt(span.start()) - 1));
    }

    private Mention<Organization> phrase(Span span) {
        return new Mention<>(span, new Organization(desk.desk().words(span, "organiser-phrase"), Optional.empty()),
                "organiser-phrase");
    }

    private boolean isPlace(Span span) {
        String name = Folding.fold(span.of(desk.text()));
        return desk.desk().mentions().venues().stream().anyMatch(v -> v.span().contains(span)
                || v.value().address().locality().map(l -> Folding.fold(l.value()).equals(name)).orElse(false));
    }

    /** "the team of X": the words before say whose something is. */
    private boolean isGenitive(Span body) {
        int at = desk.tokens().indexAt(body.start()) - 1;
        while (at >= 0 && (desk.token(at).is("'") || desk.words().is("leading-article", desk.token(at))
                && !desk.words().is("genitive", desk.token(at))))
            at--;
        return at >= 0 && desk.words().is("genitive", desk.token(at)) && desk.token(at).gap() != Token.Gap.BLOCK;
    }

    /** "the director of X", "le préfet de X": the body says whose somebody is, not who invites. */
    private boolean isOfAnother(Span body) {
        return desk.desk().mentions().people().stream().anyMatch(p -> p.span().overlaps(body)
                || p.value().organization().map(o -> o.evidence().stream().anyMatch(e -> e.span().overlaps(body)))
                        .orElse(false));
    }

    private boolean inRole(Span stretch, Span body) {
        for (String cue : AFTER.keySet())
            for (Cues.Hit hit : desk.cues().in(cue, stretch))
                if (hit.span().end() <= body.start()
                        && listed(hit.to(), stretch.end()).stream().anyMatch(m -> m.span().equals(body)))
                    return true;
        return false;
    }

    /** "The organisers are:" with one body in each item of the list below. */
    private void listedBelow(Map<String, Organizer> out) {
        List<Statement> all = desk.statements().all();
        for (Cues.Hit hit : desk.cues().in("organiser-list", new Span(0, desk.text().length())))
            desk.statements().at(hit.span().start()).filter(s -> s.span().of(desk.text()).endsWith(":")).ifPresent(lead -> {
                for (int i = lead.index() + 1; i < all.size() && all.get(i).kind() == Statement.Kind.ITEM; i++)
                    member(all.get(i)).ifPresent(body -> add(out, body, Organizer.Role.ORGANIZER));
            });
    }

    /** What an item says before its first comma, if that may be a name. */
    private Optional<Organization> member(Statement item) {
        int from = desk.tokens().indexAt(item.span().start());
        int to = desk.tokens().indexAt(item.span().end());
        while (from < to && desk.token(from).kind() == Token.Kind.SIGN)
            from++;
        int end = from;
        while (end < to && !desk.token(end).is(",") && !desk.token(end).is(";"))
            end++;
        boolean name = end > from && end - from <= MOST_NAME && desk.isCapital(desk.token(from));
        return name ? Optional.of(phrase(desk.span(from, end)).value()) : Optional.empty();
    }

    private void labelled(Map<String, Organizer> out) {
        for (Entry entry : desk.desk().outline().entries("organisation"))
            for (Mention<Organization> body : desk.desk().mentions().organizations())
                if (entry.value().contains(body.span()))
                    add(out, body.value(), Organizer.Role.ORGANIZER);
        for (Entry entry : desk.desk().outline().entries("partners"))
            for (Mention<Organization> body : desk.desk().mentions().organizations())
                if (entry.value().contains(body.span()))
                    add(out, body.value(), Organizer.Role.PARTNER);
    }

    /** Who announces an event as its own organises it, unless somebody else does or it only takes part. */
    private void own(Map<String, Organizer> out) {
        boolean some = out.values().stream().anyMatch(o -> o.role() == Organizer.Role.ORGANIZER);
        Span all = new Span(0, desk.text().length());
        if (!some && !desk.cues().has("participates", all))
            desk.frame().issuer().filter(i -> !isTornOff(i) && !opensWithRole(i)).ifPresent(i -> add(out, i, Organizer.Role.ORGANIZER));
    }

    /** The end of a longer name: it begins with "of", or is a single word behind it. */
    private boolean isTornOff(Organization body) {
        List<Token> words = Tokens.of(body.name().value()).all();
        boolean opens = !words.isEmpty() && desk.words().is("genitive", words.get(0));
        return opens || words.size() == 1 && body.acronym().isEmpty()
                && body.name().evidence().stream().anyMatch(e -> isGenitive(e.span()));
    }

    /** A town is a place: "Paris hosts" says where. */
    private boolean isTown(Organization body) {
        return body.name().evidence().stream().anyMatch(e -> desk.desk().mentions().venues().stream()
                .anyMatch(v -> VenueJoin.isTown(v.value()) && v.span().equals(e.span())));
    }

    /** The short form of the one who speaks is that body: "the CHU" of "CHU de Valmondois". */
    private Organization inFull(Organization body) {
        String brief = Folding.fold(body.name().value());
        return desk.frame().issuer().filter(i -> brief.indexOf(' ') < 0
                && Folding.fold(i.name().value()).startsWith(brief + " ")).orElse(body);
    }

    /** "Minister Ter Horst" opens the day as a person. */
    private boolean isOffice(Organization body) {
        return body.name().evidence().stream().anyMatch(e -> e.rule().equals("organization-subject")) && opensWithRole(body);
    }

    /** "Préfète des Marches du Nord": who travels or speaks, not who organises, where the text does not say so. */
    private boolean opensWithRole(Organization body) {
        return body.name().evidence().stream()
                .anyMatch(e -> desk.words().is("role-whole", desk.token(desk.tokens().indexAt(e.span().start()))));
    }

    private void add(Map<String, Organizer> out, Organization printed, Organizer.Role role) {
        Organization body = inFull(printed);
        String key = Folding.fold(body.name().value());
        Optional<String> acronym = body.acronym().map(a -> Folding.fold(a.value()));
        boolean noun = desk.words().isEventNoun(key);
        boolean known = noun || isTown(body) || isOffice(body) || out.containsKey(key) || out.values().stream().anyMatch(o -> isSame(o.organization(), key, acronym));
        if (!known)
            out.put(key, new Organizer(body, role));
    }

    private static boolean isSame(Organization known, String key, Optional<String> acronym) {
        String name = Folding.fold(known.name().value());
        if ((" " + name + " ").contains(" " + key + " ") || (" " + key + " ").contains(" " + name + " "))
            return true;
        Optional<String> brief = known.acronym().map(a -> Folding.fold(a.value()));
        return name.equals(key) || brief.map(key::equals).orElse(false) || acronym.map(name::equals).orElse(false)
                || brief.isPresent() && brief.equals(acronym);
    }
}
