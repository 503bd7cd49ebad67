package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.model.Organization;
import io.communique.model.Organizer;
import io.communique.text.Folding;
import io.communique.text.Span;
import io.communique.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies behind an event and the part of each, from "organised by X", "X organises", a label, a first person. */
final class Organisers {

    private static final Map<String, Organizer.Role> AFTER = roles();
    private static final int REACH = 14;

    private final EventDesk desk;
    private final EventDates places;

    Organisers(EventDesk desk) {
        this.desk = desk;
        this.places = new EventDates(desk);
    }

    private static Map<String, Organizer.Role> roles() {
        Map<String, Organizer.Role> out = new LinkedHashMap<>();
        out.put("by-organizer", Organizer.Role.ORGANIZER);
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
        for (Statement statement : desk.statements().all())
            if (speaksOf(draft, parts, statement, main)) {
                boolean about = !main || isAbout(draft, statement);
                passive(statement, about, out);
                if (about)
                    active(draft, statement, out);
            }
        if (main) {
            labelled(out);
            own(out);
        }
        return List.copyOf(out.values());
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
                || new EventNames(desk).in(statement).stream().filter(n -> !n.has("indefinite") || n.has("proper"))
                        .anyMatch(n -> NameGroup.same(desk.words(), n.text(), draft.name().text()))
                || Folding.fold(statement.span().of(desk.text())).contains(Folding.fold(draft.name().text()));
    }

    private void passive(Statement statement, boolean about, Map<String, Organizer> out) {
        AFTER.forEach((cue, role) -> {
            if (about || role != Organizer.Role.ORGANIZER)
                for (Cues.Hit hit : desk.cues().in(cue, statement.span()))
                    listed(hit.to(), statement.span().end()).forEach(o -> add(out, o.value(), role));
        });
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
        return first ? plain || token.is(":") : plain || token.is(",") || token.is(")") || token.is("(") || token.is(";");
    }

    private Optional<Mention<Organization>> bodyAt(Token token) {
        return desk.desk().mentions().organizations().stream().filter(m -> m.span().contains(token.start())).findFirst();
    }

    /** The bodies before "organises", "invites", where an event follows: "X organises the … festival". */
    private void active(Draft draft, Statement statement, Map<String, Organizer> out) {
        for (String cue : List.of("organise-verb", "invite-verb"))
            for (Cues.Hit hit : desk.cues().in(cue, statement.span()))
                if (isOfEvent(draft, statement, hit))
                    before(statement, hit).forEach(o -> add(out, o.value(), Organizer.Role.ORGANIZER));
    }

    private boolean isOfEvent(Draft draft, Statement statement, Cues.Hit verb) {
        Span rest = new Span(verb.span().end(), statement.span().end());
        boolean named = new EventNames(desk).in(statement).stream().filter(n -> rest.contains(n.span()))
                .anyMatch(n -> NameGroup.same(desk.words(), n.text(), draft.name().text()));
        return named || desk.cues().has("event-generic", rest)
                || draft.dates().stream().anyMatch(d -> rest.contains(d.span()) && !d.statement().isHeading())
                || Folding.fold(rest.of(desk.text())).contains(Folding.fold(draft.name().text()));
    }

    private List<Mention<Organization>> before(Statement statement, Cues.Hit verb) {
        Span stretch = new Span(statement.span().start(), verb.span().start());
        if (desk.cues().has("participates", statement.span()))
            return List.of();
        List<Mention<Organization>> found = desk.desk().mentions().organizations().stream()
                .filter(b -> stretch.contains(b.span()) && !inRole(stretch, b.span()) && !isOfAnother(b.span())).toList();
        List<Mention<Organization>> subjects = found.stream().filter(b -> !isGenitive(b.span())).toList();
        if (subjects.isEmpty() && !found.isEmpty())
            return List.of(found.get(found.size() - 1));
        return subjects;
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
        if (!some && desk.cues().has("self-announce", all) && !desk.cues().has("participates", all))
            desk.frame().issuer().ifPresent(i -> add(out, i, Organizer.Role.ORGANIZER));
    }

    private void add(Map<String, Organizer> out, Organization body, Organizer.Role role) {
        String key = Folding.fold(body.name().value());
        Optional<String> acronym = body.acronym().map(a -> Folding.fold(a.value()));
        boolean noun = desk.words().isEventNoun(key);
        boolean known = noun || out.containsKey(key) || out.values().stream().anyMatch(o -> isSame(o.organization(), key, acronym));
        if (!known)
            out.put(key, new Organizer(body, role));
    }

    private static boolean isSame(Organization known, String key, Optional<String> acronym) {
        String name = Folding.fold(known.name().value());
        Optional<String> brief = known.acronym().map(a -> Folding.fold(a.value()));
        return name.equals(key) || brief.map(key::equals).orElse(false) || acronym.map(name::equals).orElse(false)
                || brief.isPresent() && brief.equals(acronym);
    }
}
