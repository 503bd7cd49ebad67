package io.communique.assembly;

import io.communique.assembly.HeadLine.Role;
import io.communique.document.Block;
import io.communique.mention.Mention;
import io.communique.model.Organization;
import io.communique.text.Folding;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Scores the bodies of a document as its issuer: every mention of a body adds what its place says. */
final class IssuerCandidates {

    /**
     * A body with all its mentions.
     *
     * @param body the body, as its fullest mention gives it
     * @param score for and against
     */
    record Candidate(Organization body, Score score) {}

    private static final FeatureWeights WEIGHTS = FeatureWeights.of("issuer");
    private static final List<String> PARTNERS = List.of("partner-words", "by-joint");
    private static final int PARTNER_REACH = 60;
    private static final int FOOT = 6;
    private static final int MOST_HOSTS = 24;
    private static final int SHORTEST_INFLECTED = 6;
    private static final int MOST_SUBJECTS = 60;
    private static final int MOST_BETWEEN = 18;
    /** A postcode, or a house number and a shorter one. */
    private static final int DIGITS_OF_POSTCODE = 5;

    private final Desk desk;
    private final HeadLines lines;
    private final Tokens tokens;
    private final Span title;
    private final Span lead;
    private final List<String> hosts;
    private final DeskUnits units;
    private final Set<String> pageNames;

    IssuerCandidates(Desk desk, HeadLines lines, Span title, Optional<HeadLine> lead) {
        this.desk = desk;
        this.lines = lines;
        this.tokens = desk.reading().tokens();
        this.title = title;
        this.units = new DeskUnits(desk.reading().language());
        this.hosts = hosts(desk.mentions().emails());
        this.pageNames = pageNames();
        this.lead = lead.map(HeadLine::span).orElse(new Span(title.end(), title.end()));
    }

    /** All of them, best first. */
    List<Candidate> all() {
        Map<String, List<Mention<Organization>>> byKey = new LinkedHashMap<>();
        for (Mention<Organization> mention : desk.mentions().organizations())
            if (isOfRelease(mention))
                byKey.computeIfAbsent(key(mention.value()), k -> new ArrayList<>()).add(mention);
        siteNames().forEach(m -> byKey.computeIfAbsent(key(m.value()), k -> new ArrayList<>()).add(m));
        letterheads().forEach(m -> byKey.computeIfAbsent(key(m.value()), k -> new ArrayList<>()).add(m));
        joinShortened(byKey);
        joinTails(byKey);
        joinLetterheads(byKey);
        List<Candidate> out = new ArrayList<>();
        int order = 0;
        for (List<Mention<Organization>> mentions : byKey.values())
            out.add(new Candidate(mentions.get(0).value(), score(mentions, order++)));
        out.sort(Comparator.comparingDouble((Candidate c) -> -c.score().sum()));
        return out;
    }

    /** "The CHU" of a headline is "CHU de Valmondois" where only one name of the release goes on like that. */
    private static void joinShortened(Map<String, List<Mention<Organization>>> byKey) {
        TreeSet<String> keys = new TreeSet<>(byKey.keySet());
        for (String key : List.copyOf(byKey.keySet())) {
            String next = key.indexOf(' ') >= 0 ? null : keys.higher(key + " ");
            if (next == null || !next.startsWith(key + " "))
                continue;
            String after = keys.higher(next);
            if (after == null || !after.startsWith(key + " "))
                byKey.get(next).addAll(byKey.remove(key));
        }
    }

    /** "Space Agency" of a headline is "Northern Space Agency" where one name of the release ends like that. */
    private void joinTails(Map<String, List<Mention<Organization>>> byKey) {
        if (!isVerbSecond())
            return;
        for (String key : List.copyOf(byKey.keySet())) {
            List<String> longer = key.indexOf(' ') < 0 ? List.of()
                    : byKey.keySet().stream().filter(other -> other.endsWith(" " + key) && isPlain(other, key)).toList();
            if (longer.size() == 1)
                byKey.get(longer.get(0)).addAll(byKey.remove(key));
        }
    }

    /** Only words that qualify stand before the tail: "Friends of the Space Agency" are another body. */
    private boolean isPlain(String longer, String tail) {
        return Tokens.of(longer.substring(0, longer.length() - tail.length())).all().stream()
                .noneMatch(t -> desk.reading().language().word(t.folded()).is("organization-link"));
    }

    /** "Stadtwerke" and "Ahrenfurt" on two lines of a letterhead speak for "Stadtwerke Ahrenfurt GmbH" below them. */
    private static void joinLetterheads(Map<String, List<Mention<Organization>>> byKey) {
        for (String key : List.copyOf(byKey.keySet())) {
            boolean letterhead = byKey.get(key).stream().allMatch(m -> m.rule().equals("letterhead"));
            List<String> longer = !letterhead ? List.of() : byKey.keySet().stream()
                    .filter(other -> other.length() > key.length() && (" " + other + " ").contains(" " + key + " ")).toList();
            if (longer.size() == 1)
                byKey.get(longer.get(0)).addAll(byKey.remove(key));
        }
    }

    /** Furniture of a page without pages is the site's; that of paper is a letterhead or a foot. */
    private boolean isOfRelease(Mention<Organization> mention) {
        boolean person = desk.mentions().people().stream().anyMatch(p -> p.value().name().evidence().stream()
                .anyMatch(e -> e.span().overlaps(mention.span())));
        Optional<Block> block = desk.reading().document().blockAt(mention.span().start());
        return !person && block.map(b -> b.isBody() || b.page() > 0).orElse(false);
    }

    /** The bodies that the head or the foot of a page without pages opens a line with: whose page it is. */
    private Set<String> pageNames() {
        Set<String> out = new TreeSet<>();
        for (Mention<Organization> mention : desk.mentions().organizations()) {
            boolean furniture = desk.reading().document().blockAt(mention.span().start())
                    .map(b -> !b.isBody() && b.page() == 0).orElse(false);
            if (furniture && mention.span().start() - lineOf(mention.span()).span().start() < 3)
                out.add(key(mention.value()));
        }
        return out;
    }

    /** "Städtische Museum" in a sentence and "Städtisches Museum" on a line of its own are one. */
    private String key(Organization body) {
        String name = body.acronym().map(a -> a.value()).orElse(body.name().value());
        String key = Folding.key(name);
        Set<String> endings = desk.reading().language().words("organization-inner-ending").keySet();
        int space = key.indexOf(' ');
        return space < SHORTEST_INFLECTED ? key : endings.stream().filter(key.substring(0, space)::endsWith)
                .max(Comparator.comparingInt(String::length))
                .map(end -> key.substring(0, space - end.length()) + key.substring(space)).orElse(key);
    }

    /** The name of the site counts where the release itself uses it. */
    private List<Mention<Organization>> siteNames() {
        List<Mention<Organization>> out = new ArrayList<>();
        for (String name : new SiteName(desk).names()) {
            List<Span> places = new Phrases(tokens).all(name);
            places.stream().filter(this::isPrintedName).filter(span -> desk.reading().document().blockAt(span.start()).map(Block::isBody).orElse(false))
                    .filter(span -> !Mention.overlap(desk.mentions().organizations(), span))
                    .forEach(span -> out.add(new Mention<>(span, new Organization(desk.words(span, "site-name"),
                            Optional.empty()), "site-name")));
        }
        return out;
    }

    /** Not within a mail or web address. */
    private boolean isPrintedName(Span span) {
        return Character.isUpperCase(desk.text().codePointAt(span.start()))
                && !Mention.overlap(desk.mentions().emails(), span);
    }

    /** Short lines above banner and headline that are neither, on paper: who sends the letter. */
    private List<Mention<Organization>> letterheads() {
        List<Mention<Organization>> out = new ArrayList<>();
        int end = newsStart();
        for (HeadLine line : lines.all()) {
            if (line.span().start() >= end)
                break;
            boolean paper = line.block().isBody() || line.block().page() > 0;
            boolean known = Mention.overlap(desk.mentions().organizations(), line.span());
            if (paper && !known && line.is(Role.WORDS) && line.words() <= 7 && isLikeAName(line)
                    && isBeforeBannerOrDetails(line) && !lines.leadsOn(line))
                out.add(letterhead(goingOn(line)));
        }
        return out;
    }

    private Mention<Organization> letterhead(Span span) {
        return new Mention<>(span, new Organization(desk.words(span, "letterhead"), Optional.empty()), "letterhead");
    }

    /** With the line above where it opens with "of": "PRÉFÈTE" over "DES MARCHES DU NORD". */
    private Span goingOn(HeadLine line) {
        int at = lines.position(line);
        boolean of = desk.reading().language().words("genitive")
                .containsKey(tokens.get(tokens.indexAt(line.span().start())).folded());
        if (!of || at == 0 || !lines.all().get(at - 1).is(Role.WORDS) || !isLikeAName(lines.all().get(at - 1)))
            return line.span();
        return new Span(lines.all().get(at - 1).span().start(), line.span().end());
    }

    /** Opens with a capital, has no digits and does nothing. */
    private boolean isLikeAName(HeadLine line) {
        String words = line.span().of(desk.text()).strip();
        boolean plain = !words.isEmpty() && Character.isUpperCase(words.codePointAt(0))
                && words.chars().noneMatch(Character::isDigit);
        int from = tokens.indexAt(line.span().start());
        for (int i = from; plain && i < tokens.size() && tokens.get(i).start() < line.span().end(); i++)
            plain = !isVerb(i);
        return plain;
    }

    /** Above the banner, or with an address or number under it; what stands between banner and headline is a kicker. */
    private boolean isBeforeBannerOrDetails(HeadLine line) {
        List<HeadLine> all = lines.all();
        for (int i = lines.position(line) + 1; i < all.size() && i < lines.position(line) + 4; i++)
            if (isAboveNews(all.get(i)) && (all.get(i).is(Role.BANNER) || all.get(i).is(Role.DETAILS)))
                return true;
        return false;
    }

    private boolean isAboveNews(HeadLine line) {
        return title.isEmpty() || line.span().start() < title.start();
    }

    /** Where headline or lead begin; without either, where the banner stands. */
    private int newsStart() {
        if (!title.isEmpty() || !lead.isEmpty())
            return title.isEmpty() ? lead.start() : title.start();
        return lines.all().stream().filter(l -> l.is(Role.BANNER)).mapToInt(l -> l.span().start()).findFirst().orElse(0);
    }

    private Score score(List<Mention<Organization>> mentions, int order) {
        Score score = WEIGHTS.score().add("first-named", order == 0)
                .add("each-mention", Math.min(mentions.size(), (int) WEIGHTS.get("most-mentions")))
                .add("explained", mentions.get(0).value().acronym().isPresent());
        boolean partner = true;
        for (Mention<Organization> mention : mentions) {
            addPlace(score, mention);
            partner &= isPartner(mention);
        }
        String name = mentions.get(0).value().name().value();
        return score.add("partner", partner).add("agency", isAgency(name, mentions)).add("is-title", isTitle(name)).add("mail-domain", isInDomain(mentions.get(0)))
                .add("site", isSite(name)).add("page-name", pageNames.contains(key(mentions.get(0).value()))).add("bare-letters", isBareLetters(mentions)).add("is-venue", mentions.stream()
                        .allMatch(m -> Mention.overlap(desk.mentions().venues(), m.span())))
                .add("unlike-a-body", isUnlikeABody(mentions))
                .add("unit", units.isUnit(name))
                .add("state", mentions.stream().allMatch(m -> m.rule().equals("organization-name")));
    }

    /** Who is only a contact and called an agency writes for others. */
    private boolean isAgency(String name, List<Mention<Organization>> mentions) {
        boolean agency = Tokens.of(name).all().stream().anyMatch(t -> desk.reading().language().word(t.folded()).is("press-agency"));
        return agency && mentions.stream().allMatch(m -> desk.outline().at(m.span().start())
                .map(s -> s.under("press-contact") || s.under("contact")).orElse(false));
    }

    private void addPlace(Score score, Mention<Organization> mention) {
        Span span = mention.span();
        HeadLine line = lineOf(span);
        boolean above = span.end() <= newsStart();
        boolean whole = line.span().length() <= span.length() + 12 || isDeskAfter(span, line)
                || isAddressAfter(span, line);
        boolean acts = acts(span) && !isPartner(mention);
        Optional<Section> section = desk.outline().at(span.start());
        score.add("letterhead", mention.rule().equals("letterhead") || above && whole)
                .add("banner", line.is(Role.BANNER))
                .add("in-title", title.overlaps(span)).add("in-lead", lead.overlaps(span) && !isPartner(mention))
                .add("acts", acts).add("subject-of-lead", acts && lead.overlaps(span))
                .add("about", section.map(s -> s.is("about") && s.label().overlaps(span)
                        && (mention.rule().equals("organization-about") || span.end() >= s.label().end())).orElse(false))
                .add("contact", section.map(s -> s.under("press-contact") || s.under("contact")).orElse(false))
                .add("signature", isSignature(line, whole))
                .add("organiser", desk.outline().entries("organisation").stream().anyMatch(e -> e.value().contains(span)));
    }

    /** "Name of the body – press desk". */
    private boolean isDeskAfter(Span span, HeadLine line) {
        boolean opens = span.start() - line.span().start() < 3 && span.end() < line.span().end();
        return opens && units.isUnit(desk.text().substring(span.end(), line.span().end()));
    }

    /** "Name of the body · street 4 · 95999 town": details behind the name that opens the line. */
    private boolean isAddressAfter(Span span, HeadLine line) {
        String rest = desk.text().substring(Math.min(span.end(), line.span().end()), line.span().end()).stripLeading();
        return span.start() - line.span().start() < 3 && !line.is(Role.DATE) && !rest.isEmpty() && ",-–—|·•/".indexOf(rest.charAt(0)) >= 0
                && rest.chars().filter(Character::isDigit).count() >= DIGITS_OF_POSTCODE;
    }

    private HeadLine lineOf(Span span) {
        return lines.all().get(Math.min(lines.firstAfter(span.start()), lines.all().size() - 1));
    }

    private boolean isSignature(HeadLine line, boolean whole) {
        return whole && line.span().start() > lead.end() && lines.position(line) >= lines.all().size() - FOOT
                && !line.block().isHeading();
    }

    /** Whether one of the verbs of bodies follows, or comes shortly before with the subject after it. */
    private boolean acts(Span span) {
        int verb = afterSubject(tokens.indexAt(span.end()));
        if (verb < tokens.size() && actsAt(verb))
            return true;
        int before = tokens.indexAt(span.start());
        for (int i = before - 1; i > 0 && i > before - 4; i--)
            if (isVerb(i) && isVerbSecond() || isHitEnd("organized-by", i))
                return true;
        return false;
    }

    private boolean isVerbSecond() {
        return !desk.reading().language().words("organization-left").isEmpty();
    }

    /** The verb may stand after one or two small words. */
    private boolean actsAt(int index) {
        for (int i = index; i < tokens.size() && i < index + 3 && tokens.get(i).kind() == Token.Kind.WORD; i++)
            if (isVerb(i) || isHitStart("organization-act", i))
                return true;
        return false;
    }

    /** Over the other subjects of the sentence, and over what is put between two commas. */
    private int afterSubject(int from) {
        int at = from;
        while (at < tokens.size() && at < from + MOST_SUBJECTS && tokens.get(at).gap() != Token.Gap.BLOCK && isOfSubject(at))
            at++;
        if (at < tokens.size() && at > from && tokens.get(at - 1).is(","))
            for (int i = at; i + 1 < tokens.size() && i < at + MOST_BETWEEN && !tokens.get(i).is("."); i++)
                if (tokens.get(i).is(",") && actsAt(i + 1))
                    return i + 1;
        return at;
    }

    private boolean isOfSubject(int index) {
        Token token = tokens.get(index);
        return token.is(",") || token.is("(") || token.is(")") || token.is("'") || token.is("\"") || token.is("&")
                || desk.reading().word(index).is("organization-link") || isOfName(index)
                || Mention.at(desk.mentions().organizations(), token.start()).isPresent();
    }

    /** A word of another name: a capital, or "locale" in "la Mission locale". */
    private boolean isOfName(int index) {
        Token token = tokens.get(index);
        return token.kind() == Token.Kind.WORD && !isVerb(index) && (Character.isUpperCase(desk.text().codePointAt(token.start()))
                || desk.reading().language().endings("organization-adjective-ending").of(token.folded(), 1).isPresent());
    }

    private boolean isHitEnd(String cue, int index) {
        return desk.cues().endsAt(cue, index);
    }

    private boolean isHitStart(String cue, int index) {
        return desk.cues().startsAt(cue, index);
    }

    private boolean isVerb(int index) {
        String printed = tokens.get(index).span().of(desk.text()).toLowerCase(java.util.Locale.ROOT);
        return desk.reading().language().value("organization-verb", tokens.get(index).folded())
                .filter(printed::equals).isPresent();
    }

    private boolean isPartner(Mention<Organization> mention) {
        return PARTNERS.stream().flatMap(cue -> desk.cues().in(cue, near(mention)).stream()).anyMatch(hit -> hit.span().end() <= mention.span().start()
                && mention.span().start() - hit.span().end() < PARTNER_REACH
                && desk.text().substring(hit.span().end(), mention.span().start()).indexOf('.') < 0)
                || desk.outline().isUnder(mention.span().start(), "partners");
    }

    /** The stretch before a mention that a word for partners may stand in. */
    private static Span near(Mention<Organization> mention) {
        return new Span(Math.max(0, mention.span().start() - 8 * PARTNER_REACH), mention.span().start());
    }

    private boolean isTitle(String name) {
        String words = plain(name);
        String headline = plain(title.of(desk.text()));
        return !headline.isEmpty() && (headline.equals(words) || words.contains(headline));
    }

    private boolean isBareLetters(List<Mention<Organization>> mentions) {
        return mentions.stream().allMatch(m -> m.rule().startsWith("organization-acronym") || m.rule().endsWith("known"))
                && mentions.get(0).value().acronym().isEmpty();
    }

    /** A name explained by letters may be an event or a law; a body's begins with a word for bodies. */
    private boolean isUnlikeABody(List<Mention<Organization>> mentions) {
        String first = Folding.fold(mentions.get(0).value().name().value().split("[ '’]", 2)[0]);
        return mentions.get(0).value().acronym().isPresent()
                && !desk.reading().language().words("organization-head").containsKey(first)
                && mentions.stream().noneMatch(m -> m.rule().equals("organization-legal-form"));
    }

    private boolean isSite(String name) {
        return new SiteName(desk).names().stream().anyMatch(site -> plain(site).equals(plain(name)));
    }

    /** "@rive-et-lac.example" speaks for Rive et Lac. */
    private boolean isInDomain(Mention<Organization> mention) {
        String name = letters(mention.value().name().value());
        String acronym = mention.value().acronym().map(a -> letters(a.value())).orElse(name);
        for (String host : hosts) {
            if (host.length() > 2 && (host.contains(name) || name.contains(host) || acronym.length() > 2 && host.contains(acronym)))
                return true;
        }
        return false;
    }

    /** The domains of the first mail addresses, without what providers give to anybody. */
    private static List<String> hosts(List<Mention<String>> mails) {
        return mails.stream().map(Mention::value).filter(mail -> !MailProviders.has(mail))
                .map(mail -> mail.substring(mail.indexOf('@') + 1)).distinct().limit(MOST_HOSTS)
                .map(domain -> letters(domain.lastIndexOf('.') > 0 ? domain.substring(0, domain.lastIndexOf('.')) : domain))
                .toList();
    }

    /** Without what domains write for the two dots of a letter that they lack: "altemuehle" is Alte Mühle. */
    private static String letters(String words) {
        return plain(words).replace(" ", "").replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    private static String plain(String words) {
        return Folding.key(words);
    }
}
