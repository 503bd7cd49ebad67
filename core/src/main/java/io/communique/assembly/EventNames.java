package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.model.EventType;
import io.communique.text.Folding;
import io.communique.text.Span;
import io.communique.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every name that the statements of a document may give to an event, each with what speaks for it. */
final class EventNames {

    private static final List<String> PRESENTING = List.of("organise-verb", "host-verb", "announce-verb",
            "invite-verb");
    private static final int LONGEST_QUOTE = 24;
    private static final int QUOTE_REACH = 10;
    private static final int OBJECT_REACH = 26;
    private static final int MOST_APPOSED = 14;

    /** "Her novel, out last spring, “…”" is too far: an adjective or the author's name may stand between. */
    private static final int WORK_REACH = 4;

    private final EventDesk desk;

    EventNames(EventDesk desk) {
        this.desk = desk;
    }

    /** The names of one statement, by where they stand. */
    List<EventName> in(Statement statement) {
        List<EventName> out = new ArrayList<>();
        quoted(statement, out);
        marked(statement, out);
        nouns(statement, out);
        editions(statement, out);
        objects(statement, out);
        subjects(statement, out);
        return out.stream().filter(n -> !n.text().isEmpty() && !isAddress(n.span())).sorted(Comparator.comparing(EventName::span)).toList();
    }

    /** A noun within a mail or web address names nothing. */
    private boolean isAddress(Span name) {
        return starts(desk.desk().mentions().emails(), name) || starts(desk.desk().mentions().webAddresses(), name);
    }

    private static <T> boolean starts(List<Mention<T>> sorted, Span name) {
        int found = Mention.indexAt(sorted, name.start());
        return found < sorted.size() && sorted.get(found).span().contains(name.start());
    }

    private void quoted(Statement statement, List<EventName> out) {
        int to = desk.tokens().indexAt(statement.span().end());
        int open = -1;
        int single = -1;
        for (int i = desk.tokens().indexAt(statement.span().start()); i < to; i++) {
            if (desk.token(i).is("\"")) {
                if (open >= 0)
                    addQuote(statement, open, i, out);
                open = open >= 0 ? -1 : i;
            } else if (desk.token(i).is("'") && open < 0) {
                boolean closes = single >= 0 && closesSingle(i, to);
                if (closes)
                    addQuote(statement, single, i, out);
                single = closes ? -1 : opensSingle(i, to) ? i : single;
            }
        }
    }

    /** A single quotation mark with a space before it and none behind is no apostrophe. */
    private boolean opensSingle(int index, int to) {
        return desk.token(index).gap() != Token.Gap.NONE && index + 1 < to && desk.token(index + 1).gap() == Token.Gap.NONE
                && desk.isCapital(desk.token(index + 1));
    }

    private boolean closesSingle(int index, int to) {
        return desk.token(index).gap() == Token.Gap.NONE
                && (index + 1 == to || desk.token(index + 1).gap() != Token.Gap.NONE
                || desk.token(index + 1).kind() == Token.Kind.SIGN);
    }

    /** Words set in italics within a sentence stand like quoted ones. */
    private void marked(Statement statement, List<EventName> out) {
        List<Span> spans = statement.isHeading() ? List.of() : desk.marked().italicIn(statement.span());
        for (Span span : spans) {
            int from = desk.tokens().indexAt(span.start());
            int to = desk.tokens().indexAt(span.end());
            boolean quoted = from < to && (desk.token(from).is("\"") || from > 0 && desk.token(from - 1).is("\""));
            if (from > 0 && !quoted && !isOther(span))
                addQuote(statement, from - 1, to, out);
        }
    }

    private void addQuote(Statement statement, int open, int close, List<EventName> out) {
        int words = close - open - 1;
        if (words < 1 || words > LONGEST_QUOTE)
            return;
        Span span = desk.span(open + 1, close);
        Optional<EventWords.Noun> noun = nounBefore(statement, before(open));
        Set<String> features = new LinkedHashSet<>(Set.of("quoted"));
        noun.ifPresent(n -> features.add("after-noun"));
        if (noun.isEmpty() && isTheme(statement, open))
            features.add("theme");
        if (isWork(statement, open))
            features.add("work");
        boolean inside = desk.words().nounsIn(span).stream().anyMatch(n -> !n.weak());
        if (noun.isEmpty() && inside)
            features.add("noun");
        if (noun.isEmpty() && !inside && !features.contains("theme") && isPresented(statement, before(open)))
            features.add("object");
        else if (noun.isEmpty() && !inside && isSubject(statement, close))
            features.add("apposed");
        else if (noun.isEmpty() && !inside && !statement.isHeading() && statement.kind() != Statement.Kind.ITEM)
            features.add("loose-quote");
        Optional<EventType> type = noun.map(EventWords.Noun::type);
        out.add(name(statement, span, "quoted", features, type));
    }

    /** The index behind the last word before a quotation, which is open at a mark, or begins behind a word. */
    private int before(int open) {
        return desk.token(open).kind() == Token.Kind.WORD ? open + 1 : open;
    }

    /** "The theatre hosts “The Night of the Beams”": a verb of organising or hosting right before. */
    private boolean isPresented(Statement statement, int open) {
        for (String cue : PRESENTING)
            for (Cues.Hit hit : desk.cues().in(cue, statement.span()))
                if (hit.to() <= open && open - hit.to() <= OBJECT_REACH && leadsTo(hit.to(), open))
                    return true;
        return false;
    }

    /** Whether nothing but a day, articles and ordinals stand between: "organises on 3 May the first “…”". */
    private boolean leadsTo(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = desk.token(i);
            if (!token.is(",") && !isLead(token) && !desk.words().is("name-link", token) && desk.timeAt(token).isEmpty())
                return false;
        }
        return true;
    }

    /** "A second session, “The Frame”, will take place": a verb of happening behind the mark and a comma. */
    private boolean isSubject(Statement statement, int close) {
        int next = close + 1 < desk.tokens().size() && desk.token(close + 1).is(",") ? close + 2 : close + 1;
        return desk.cues().in("announce-verb", statement.span()).stream().anyMatch(verb -> verb.from() == next);
    }

    /** The noun that a quotation names: "la conférence de l'agence « … »". */
    private Optional<EventWords.Noun> nounBefore(Statement statement, int open) {
        List<EventWords.Noun> nouns = desk.words().nounsIn(statement.span());
        for (int i = nouns.size() - 1; i >= 0; i--) {
            EventWords.Noun noun = nouns.get(i);
            if (noun.to() <= open)
                return open - noun.to() <= QUOTE_REACH && isPlain(noun.to(), open) ? Optional.of(noun) : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = desk.token(i);
            boolean breaks = token.kind() == Token.Kind.SIGN && !token.is("'") && !(token.is(",") && i >= to - 1) && !token.is("-") && !token.is(":")
                    && !token.is("#") && !token.is("&");
            if (breaks || desk.words().is("name-stop", token) )
                return false;
        }
        return true;
    }

    /** "Her novel “The Quiet Shore”", "reads from “The Quiet Shore”": what is read or shown at the event. */
    private boolean isWork(Statement statement, int open) {
        return desk.cues().in("work-lead", statement.span()).stream()
                .anyMatch(lead -> lead.to() <= open && open - lead.to() <= WORK_REACH && isPlain(lead.to(), open));
    }

    private boolean isTheme(Statement statement, int open) {
        int from = Math.max(statement.span().start(), desk.token(Math.max(0, open - 5)).start());
        Span before = new Span(from, Math.max(from, desk.token(open).start()));
        return desk.cues().has("theme-cue", before);
    }

    private void nouns(Statement statement, List<EventName> out) {
        NounPhrase phrase = new NounPhrase(desk, statement.span());
        Appositions appositions = new Appositions(desk);
        for (EventWords.Noun noun : desk.words().nounsIn(statement.span())) {
            int from = phrase.left(noun.from());
            if (isOfPlace(noun) || isOfBody(noun, desk.token(from).start()))
                continue;
            int to = Math.max(noun.to(), phrase.right(noun.to()));
            Set<String> features = new LinkedHashSet<>(Set.of(noun.weak() ? "weak-noun" : "noun"));
            Optional<Span> explained = appositions.before(noun, statement.span());
            explained.ifPresent(name -> out.add(name(statement, name, "apposition", Set.of("proper", "explained"), Optional.of(noun.type()))));
            if (explained.isPresent())
                features.add("explains");
            if (isProper(from, to, noun))
                features.add("proper");
            determiner(statement, from, features);
            if (to < desk.tokens().size() && desk.token(to).is("\"") && statement.span().contains(desk.token(to).span()))
                features.add("before-quote");
            if (follows(from, "within-event"))
                features.add("within");
            // an open day has no other name
            boolean alone = to == noun.to() && from == noun.from() && noun.type() != EventType.OPEN_DAY;
            if (alone && !isNumbered(statement, to))
                features.add("bare");
            if (features.contains("bare") && noun.type() == EventType.CEREMONY && isHeld(statement, to))
                features.add("held");
            if (desk.words().is("generic-noun", desk.token(noun.from())))
                features.add("generic-noun");
            out.add(name(statement, desk.span(from, to), "noun", features, Optional.of(noun.type())));
        }
    }

    /** "The prize-giving will take place": the headline tells who won, this what is attended. */
    private boolean isHeld(Statement statement, int to) {
        return !statement.isHeading() && desk.cues().in("announce-verb", statement.span()).stream()
                .anyMatch(verb -> verb.from() == to);
    }

    /** "Centre de conférences": the noun belongs to the name of a place, unless the place is called by the noun. */
    private boolean isOfPlace(EventWords.Noun named) {
        Span noun = named.span();
        return desk.desk().mentions().venues().stream().flatMap(v -> v.value().name().stream())
                .flatMap(n -> n.evidence().stream())
                .anyMatch(e -> e.span().contains(noun) && e.span().start() < noun.start()
                        && !(e.span().end() == noun.end() && !named.weak() && isCapitalBefore(noun)));
    }

    /** "Committee of the Isles Assembly": the phrase is the end of a body's name. */
    private boolean isOfBody(EventWords.Noun noun, int phrase) {
        return Mention.at(desk.desk().mentions().organizations(), noun.span().start())
                .filter(body -> body.span().contains(noun.span()) && body.span().start() < phrase).isPresent();
    }

    /** "Harbour Lantern Festival": the head noun stands last, behind capitalised words. */
    private boolean isCapitalBefore(Span noun) {
        int at = desk.tokens().indexAt(noun.start());
        return at > 0 && desk.isCapital(desk.token(at - 1));
    }

    /** A place, a person or a body is no name of an event by itself. */
    private boolean isOther(Span name) {
        return startsPlace(name) || Mention.at(desk.desk().mentions().people(), name.start()).isPresent()
                || Mention.cover(desk.desk().mentions().organizations(), name);
    }

    boolean startsPlace(Span name) {
        return Mention.at(desk.desk().mentions().venues(), name.start()).isPresent()
                || Mention.at(desk.desk().mentions().addresses(), name.start()).isPresent();
    }

    /** Whether a cue ends so near before a token that only articles stand between. */
    private boolean follows(int from, String cue) {
        int at = from;
        while (at > 0 && (desk.words().is("name-article", desk.token(at - 1)) || desk.token(at - 1).is("'")))
            at--;
        if (at == 0)
            return false;
        Span before = desk.span(Math.max(0, at - 4), from);
        int end = at;
        return desk.cues().in(cue, before).stream().anyMatch(h -> h.to() >= end && h.to() <= from);
    }

    private boolean isNumbered(Statement statement, int to) {
        return to < desk.tokens().size() && desk.token(to).is("#") && statement.span().contains(desk.token(to).span());
    }

    /** A capital beyond the first word of a statement makes a name proper; so does "#", or a capital on the noun. */
    private boolean isProper(int from, int to, EventWords.Noun noun) {
        boolean allNounsCapital = desk.desk().reading().language().words("noun-capitals").size() > 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            Token token = desk.token(i);
            if (token.is("#") || token.is("&"))
                return true;
            boolean first = i == 0 || desk.token(i).gap() == Token.Gap.BLOCK || desk.token(i - 1).is(".");
            boolean own = i >= noun.from() && i < noun.to() || desk.words().is("time-number", token);
            if (desk.isCapital(token) && !(first && own) && !(allNounsCapital && i < noun.to() && i >= from))
                capitals++;
        }
        return capitals > 0;
    }

    /** "une exposition" is any, "l'exposition" a known one. */
    private void determiner(Statement statement, int from, Set<String> features) {
        int start = desk.tokens().indexAt(statement.span().start());
        for (int i = from - 1; i >= start && i >= from - 3; i--) {
            Token token = desk.token(i);
            if (desk.words().is("name-indefinite", token)) {
                features.add("indefinite");
                return;
            }
            if (desk.words().is("edition-ordinal", token) || token.kind() == Token.Kind.NUMBER)
                features.add("edition");
            else if (!token.is("'"))
                return;
        }
    }

    private void editions(Statement statement, List<EventName> out) {
        NounPhrase phrase = new NounPhrase(desk, statement.span());
        for (Cues.Hit hit : desk.cues().in("edition-word", statement.span())) {
            int from = skipArticles(statement, hit.to());
            if (from == hit.to() || from >= desk.tokens().size())
                continue;
            int to = phrase.right(from);
            boolean proper = desk.isCapital(desk.token(from)) || desk.token(from).is("#");
            if (to > from && (proper || hasNoun(from, to)))
                out.add(name(statement, desk.span(from, to), "edition",
                        proper ? Set.of("edition", "proper") : Set.of("edition"), typeIn(from, to)));
        }
    }

    private int skipArticles(Statement statement, int from) {
        int at = from;
        while (at < desk.tokens().size() && statement.span().contains(desk.token(at).span())
                && (desk.words().is("name-article", desk.token(at)) || desk.words().is("name-link", desk.token(at))
                || desk.token(at).is("'")))
            at++;
        return at;
    }

    private boolean hasNoun(int from, int to) {
        return typeIn(from, to).isPresent();
    }

    private Optional<EventType> typeIn(int from, int to) {
        return desk.words().nounsIn(desk.span(from, to)).stream().findFirst().map(EventWords.Noun::type);
    }

    /** What is organised, presented, invited to: the noun phrase after the verb, over dates and insertions. */
    private void objects(Statement statement, List<EventName> out) {
        for (String cue : List.of("organise-verb", "host-verb", "invite-verb"))
            for (Cues.Hit hit : desk.cues().in(cue, statement.span()))
                if (!isReflexive(statement, hit))
                    object(statement, hit, out);
    }

    /** "se tiendra" is no "tiendra": the longer verb has no object. */
    private boolean isReflexive(Statement statement, Cues.Hit hit) {
        return desk.cues().in("announce-verb", statement.span()).stream()
                .anyMatch(v -> v.from() < hit.from() && v.to() >= hit.to());
    }

    private void object(Statement statement, Cues.Hit hit, List<EventName> out) {
        int from = behindNews(statement, objectStart(statement, hit.to()));
        if (from < 0)
            return;
        NounPhrase phrase = new NounPhrase(desk, statement.span());
        int to = phrase.right(from);
        if (to <= from)
            return;
        Optional<EventType> type = typeIn(from, to);
        // what is inaugurated is a building: the event is that it is inaugurated
        boolean thing = type.isEmpty() && desk.cues().startsAt("event-act:ceremony", hit.from());
        Set<String> features = new LinkedHashSet<>(Set.of("object"));
        if (thing)
            return;
        if (capitals(from, to))
            features.add("proper");
        if (startsPlace(desk.span(from, to)))
            return;
        if (type.isPresent() || features.contains("proper") && !isOther(desk.span(from, to))) {
            determiner(statement, from, features);
            out.add(name(statement, desk.span(from, to), "object", features, type));
        }
    }

    /** "announces the return of the Lantern Mile": what is announced of the event stands before its name. */
    private int behindNews(Statement statement, int from) {
        boolean news = from >= 0 && from + 2 < desk.tokens().size() && desk.words().is("announced-of", desk.token(from));
        if (!news)
            return from;
        boolean genitive = desk.words().is("genitive", desk.token(from + 1))
                || desk.words().is("name-article", desk.token(from + 1));
        return genitive ? skipArticles(statement, from + 2) : from;
    }

    private boolean capitals(int from, int to) {
        boolean allNounsCapital = desk.desk().reading().language().words("noun-capitals").size() > 0;
        for (int i = from; i < to; i++)
            if (desk.token(i).is("#") || desk.isCapital(desk.token(i)) && (!allNounsCapital || i > from))
                return true;
        return false;
    }

    private int objectStart(Statement statement, int from) {
        int at = from;
        int most = Math.min(from + OBJECT_REACH, desk.tokens().size());
        boolean inserted = false;
        while (at < most && statement.span().contains(desk.token(at).span())) {
            Token token = desk.token(at);
            if (token.is(",")) {
                inserted = !inserted;
                at++;
            } else if (inserted || desk.timeAt(token).isPresent() || isLead(token))
                at++;
            else
                return desk.token(at).is("\"") ? -1 : at;
        }
        return -1;
    }

    private boolean isLead(Token token) {
        return desk.words().is("object-lead", token) || desk.words().is("name-article", token) || desk.words().is("edition-ordinal", token)
                || desk.cues().has("edition-word", token.span()) || desk.words().is("name-indefinite", token) || token.is("'") || token.is("-")
                || token.kind() == Token.Kind.NUMBER && token.folded().length() <= 3;
    }

    /** The capitalised words before a verb of happening: "Lumières d'hiver se tiendra". */
    private void subjects(Statement statement, List<EventName> out) {
        for (Cues.Hit hit : desk.cues().in("announce-verb", statement.span())) {
            int start = desk.tokens().indexAt(statement.span().start());
            int to = beforeApposition(hit.from(), start);
            int from = to;
            while (from > start && from > to - 12 && isNamePart(from - 1) && !(statement.isHeading() && desk.token(from - 1).is(":")))
                from--;
            while (from < to && !desk.isCapital(desk.token(from)) && !desk.token(from).is("#"))
                from++;
            while (from < to && desk.words().is("name-article", desk.token(from)))
                from++;
            boolean body = from + 1 == to && desk.words().is("organization-head", desk.token(from));
            if (from < to && !body && isSolid(from, to) && !isOfNoun(statement, from, to) && !isOther(desk.span(from, to))
                    && !isPerson(from, to))
                out.add(name(statement, desk.span(from, to), "subject", Set.of("subject", "proper"), Optional.empty()));
        }
    }

    /** "Burgemeester Wietske Hoekstra opent het feest": at most a function before the name that ends it. */
    private boolean isPerson(int from, int to) {
        return Mention.at(desk.desk().mentions().people(), desk.token(to - 1).start())
                .filter(p -> desk.tokens().indexAt(p.span().start()) - from <= 2).isPresent();
    }

    private boolean isOfNoun(Statement statement, int from, int to) {
        return desk.words().nounsIn(statement.span()).stream().anyMatch(noun -> noun.from() < to && noun.to() > from);
    }

    /** "The Lantern Mile, a walk after dark, will return": the subject stands before the first of the two commas. */
    private int beforeApposition(int verb, int start) {
        if (verb <= start || !desk.token(verb - 1).is(","))
            return verb;
        for (int i = verb - 2; i > start && i > verb - MOST_APPOSED; i--)
            if (desk.token(i).is(","))
                return desk.timeAt(desk.token(i - 1)).isPresent() ? verb : i;
        return verb;
    }

    private boolean isNamePart(int index) {
        Token token = desk.token(index);
        if (token.kind() == Token.Kind.SIGN)
            return token.is("'") || token.is("-") || token.is("#") || token.is("&") || token.is(":") || token.is(".");
        return desk.timeAt(token).isEmpty() && (desk.isCapital(token) || token.kind() == Token.Kind.NUMBER
                || desk.words().is("name-link", token) || desk.words().is("name-article", token));
    }

    private boolean isSolid(int from, int to) {
        return desk.token(to - 1).kind() != Token.Kind.SIGN && !desk.words().is("pronoun", desk.token(from));
    }

    EventName name(Statement statement, Span span, String rule, Set<String> features, Optional<EventType> type) {
        Span bare = trim(span);
        String text = Folding.onOneLine(bare.of(desk.text()));
        return new EventName(bare, text, rule, features, type, statement.index(), NameKeys.of(desk.words(), text));
    }

    /** A span without leading article and without signs at its ends. */
    Span trim(Span span) {
        int from = desk.tokens().indexAt(span.start());
        int to = desk.tokens().indexAt(span.end());
        while (from < to && isTrimmedBefore(from, to))
            from++;
        while (from < to && isTrimmedAfter(desk.token(to - 1)))
            to--;
        return from < to ? desk.span(from, to) : new Span(span.start(), span.start());
    }

    private boolean isTrimmedBefore(int index, int to) {
        Token token = desk.token(index);
        if (token.kind() == Token.Kind.SIGN)
            return !token.is("#") && !token.is("\"") && !token.is("(");
        return index + 1 < to && desk.words().is("leading-article", token);
    }

    private static boolean isTrimmedAfter(Token token) {
        return token.is(".") || token.is(",") || token.is(":") || token.is(";") || token.is("-") || token.is("'");
    }
}
