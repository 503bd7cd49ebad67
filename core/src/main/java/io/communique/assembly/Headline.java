package io.communique.assembly;

import io.communique.assembly.HeadLine.Role;
import io.communique.document.Block;
import io.communique.document.Box;
import io.communique.document.Document;
import io.communique.document.Mark;
import io.communique.document.Metadata;
import io.communique.mention.Mention;
import io.communique.text.Folding;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Chooses the headline: headings, and short lines above the running text, are scored by what they look like and where
 * they stand; the best is taken if it scores enough.
 */
final class Headline {

    /**
     * A line or some lines that may be the headline.
     *
     * @param span where they stand
     * @param first index of the first block
     * @param last index of the last block
     * @param score for and against
     */
    record Candidate(Span span, int first, int last, Score score) {}

    private static final FeatureWeights WEIGHTS = FeatureWeights.of("headline");
    private static final int MOST = 60;
    private static final int LONGEST = 45;
    private static final int MOST_LETTERHEAD = 12;
    private static final Set<String> UNSURE = Set.of("organization-subject", "organization-known", "organization-agent",
            "organization-acronym");
    private static final float LARGER = 1.15f;
    private static final String SUBJECT = "subject-line";

    private final Desk desk;
    private final Document document;
    private final String text;
    private final HeadLines lines;
    private final DeskUnits units;
    private final int prose;
    /** Neither page nor markup: lines are all that the author had. */
    private final boolean plainText;
    private final List<Candidate> candidates = new ArrayList<>();

    Headline(Desk desk, HeadLines lines) {
        this.desk = desk;
        this.document = desk.reading().document();
        this.text = desk.text();
        this.lines = lines;
        this.units = new DeskUnits(desk.reading().language());
        this.prose = lines.firstProse();
        this.plainText = document.pages().isEmpty() && document.metadata().equals(Metadata.none());
        List<HeadLine> group = new ArrayList<>();
        for (HeadLine line : lines.all()) {
            if (!group.isEmpty() && !continues(group.get(group.size() - 1), line) && !isBroken(group, line))
                close(group);
            if (mayBe(line))
                group.add(line);
        }
        close(group);
    }

    /** All candidates, best first. */
    List<Candidate> candidates() {
        return candidates.stream().sorted(Comparator.comparingDouble((Candidate c) -> -c.score().sum())).toList();
    }

    /** The headline, if there is one. */
    Optional<Candidate> best() {
        return candidates().stream().findFirst().filter(c -> c.score().isEnough());
    }

    /** How sure the best one is: a logistic curve over its score and its lead on the next, with fitted coefficients. */
    OptionalDouble confidence() {
        List<Candidate> sorted = candidates();
        if (best().isEmpty())
            return OptionalDouble.empty();
        double score = sorted.get(0).score().sum();
        double next = sorted.size() > 1 ? Math.max(0, sorted.get(1).score().sum()) : 0;
        double sum = WEIGHTS.get("confidence-base") + WEIGHTS.get("confidence-score") * score
                + WEIGHTS.get("confidence-lead") * (score - next);
        return OptionalDouble.of(Math.round(100 / (1 + Math.exp(-sum))) / 100.0);
    }

    private boolean mayBe(HeadLine line) {
        boolean early = line.index() <= prose;
        return candidates.size() < MOST && line.words() > 0 && line.block().kind() != Block.Kind.TABLE_CELL
                && (line.block().isHeading() || early && line.block().isBody() && !line.is(Role.PROSE));
    }

    private boolean continues(HeadLine before, HeadLine line) {
        boolean subject = before.is(Role.LABEL) && isSubject(before);
        if (!line.is(Role.WORDS) && !line.is(Role.SIGNS) || !before.is(Role.WORDS) && !subject
                || before.block().kind() != line.block().kind())
            return false;
        if (before.index() == line.index())
            return line.block().isHeading() && !plainText || goesOn(before.span(), line.span());
        return line.index() == before.index() + 1 && line.block().isHeading() && line.block().page() > 0
                && sameLevel(before.block(), line.block()) && goesOn(before.span(), line.span());
    }

    /** A sentence set line by line, each a paragraph: the next goes on small, also with its day once it has gone on. */
    private boolean isBroken(List<HeadLine> group, HeadLine line) {
        HeadLine before = group.get(group.size() - 1);
        boolean next = line.index() == before.index() + 1 && !lines.leadsOn(before) && !line.block().isHeading() && !before.block().isHeading()
                && before.block().kind() == line.block().kind() && sameLevel(before.block(), line.block());
        boolean small = isSmall(line) && ".:;".indexOf(text.charAt(line.span().end() - 1)) < 0;
        boolean day = line.is(Role.DATE) && isSmall(before) && group.size() > 1;
        return next && small && (line.is(Role.WORDS) && !startsWithDay(line) || day) && before.is(Role.WORDS)
                && !desk.cues().startsAt("salutation", desk.reading().tokens().indexAt(before.span().start()));
    }

    /** "mardi 9 septembre, place du Port" below a headline says when and where. */
    private boolean startsWithDay(HeadLine line) {
        return Mention.at(desk.mentions().times(), line.span().start()).isPresent();
    }

    private boolean isSmall(HeadLine line) {
        return Character.isLowerCase(text.codePointAt(line.span().start()));
    }

    private static boolean sameLevel(Block one, Block other) {
        return one.level() == other.level() && one.isBody() == other.isBody();
    }

    /** A sentence broken over lines: the next begins small, the last ended open, or both are in capitals. */
    private boolean goesOn(Span before, Span next) {
        char last = text.charAt(before.end() - 1);
        if (".!?»".indexOf(last) >= 0)
            return false;
        int first = text.codePointAt(next.start());
        boolean open = ",:-–—&".indexOf(last) >= 0 || isSmallWord(before.end());
        return Character.isLowerCase(first) || open || isCapitals(before) && isCapitals(next);
    }

    private boolean isSmallWord(int end) {
        Tokens tokens = desk.reading().tokens();
        int index = tokens.indexAt(end) - 1;
        return index >= 0 && (desk.reading().word(index).is("organization-link")
                || desk.reading().word(index).is("organization-article"));
    }

    private boolean isCapitals(Span span) {
        return span.of(text).chars().noneMatch(Character::isLowerCase)
                && span.of(text).chars().filter(Character::isUpperCase).count() > 2;
    }

    private void close(List<HeadLine> group) {
        if (group.isEmpty())
            return;
        HeadLine first = group.get(0);
        HeadLine last = group.get(group.size() - 1);
        Span span = withoutLabel(new Span(first.span().start(), last.span().end()));
        candidates.add(new Candidate(span, first.index(), last.index(), score(group, span)));
        group.clear();
    }

    /** "Communiqué de presse : La ville …": what stands after a label that opens the line. */
    private Span withoutLabel(Span span) {
        Tokens tokens = desk.reading().tokens();
        int start = tokens.indexAt(span.start());
        int to = tokens.indexAt(span.end());
        int from = tokens.get(start).is("[") && start + 1 < to ? start + 1 : start;
        int best = from;
        for (var hit : desk.cues().startingAt(from))
            if (hit.to() < to - 2 && (hit.name().startsWith(HeadLines.GENRE)
                    || hit.name().equals("category") || hit.name().equals(SUBJECT) || isOfPaper(hit.name())))
                best = Math.max(best, hit.to());
        int numbered = best == from ? from : behindNumber(best, to);
        if (numbered < to - 2 && isSeparator(tokens, numbered))
            best = numbered;
        if (best == from || !isSeparator(tokens, best) && !endsLine(tokens.get(best - 1).end()))
            return span;
        return new Span(tokens.get(isSeparator(tokens, best) ? best + 1 : best).start(), span.end());
    }

    /** "Correction:" speaks of the paper; "Cancelled:" of what the headline tells, and belongs to it. */
    private static boolean isOfPaper(String cue) {
        return cue.startsWith("revision-") && !cue.equals("revision-cancels") && !cue.equals("revision-postpones");
    }

    /** What may stand between a label and its colon: the number and the day of the release. */
    private int behindNumber(int label, int to) {
        Tokens tokens = desk.reading().tokens();
        int at = label;
        for (var hit : desk.cues().startingAt(label))
            if (hit.name().equals("reference-number"))
                at = Math.max(at, hit.to());
        while (at < to && (tokens.get(at).kind() == Token.Kind.NUMBER || at > label && tokens.get(at).gap() == Token.Gap.NONE
                && !tokens.get(at).is(":")))
            at++;
        while (at < to && desk.cues().startsAt("reference-day", at))
            at++;
        int end = at;
        int day = at < to && (isSeparator(tokens, at) || tokens.get(at).is(",")) ? at + 1 : at;
        return day >= to ? end : Mention.at(desk.mentions().times(), tokens.get(day).start())
                .map(m -> tokens.indexAt(m.span().end())).orElse(end);
    }

    /** A label on a printed line of its own. */
    private boolean endsLine(int offset) {
        return document.blockAt(offset - 1).map(Block::lines).orElse(List.of()).stream()
                .anyMatch(line -> Math.abs(line.span().end() - offset) <= 1);
    }

    private static boolean isSeparator(Tokens tokens, int index) {
        Token token = tokens.get(index);
        boolean apart = token.gap() != Token.Gap.NONE && tokens.get(index + 1).gap() != Token.Gap.NONE;
        return token.is(":") || token.is("|") || token.is("-") && apart || token.is("]") || token.is("/") && apart;
    }

    private Score score(List<HeadLine> group, Span span) {
        HeadLine first = group.get(0);
        Block block = first.block();
        int words = group.stream().mapToInt(HeadLine::words).sum();
        Score score = WEIGHTS.score().add("title-block", block.kind() == Block.Kind.TITLE)
                .add("heading-block", block.kind() == Block.Kind.HEADING)
                .add("level-1", block.isHeading() && block.level() <= 1).add("level-2", block.isHeading() && block.level() == 2)
                .add("first-heading", block.isHeading() && candidates.stream().noneMatch(c -> document.blocks()
                        .get(c.first()).isHeading() && !c.score().has("banner") && !c.score().has("date")))
                .add("metadata-title", isMetadataTitle(span, words)).add("bold", !block.isHeading() && isBold(span))
                .add("capitals", isCapitals(span)).add("one-word", words == 1).add("two-words", words == 2)
                .add("too-long", words > LONGEST)
                .add("starts-small", Character.isLowerCase(text.codePointAt(span.start())) && !isBrand(span))
                .add("largest-print", isLargePrint(block)).add("furniture", !block.isBody());
        where(score, group, span);
        roles(score, group, span, words);
        return score;
    }

    /** "Subject: …" in a letter. */
    private boolean isSubject(HeadLine line) {
        int from = desk.reading().tokens().indexAt(line.span().start());
        return desk.cues().startingAt(from).stream().anyMatch(hit -> hit.name().equals(SUBJECT)
                && isSeparator(desk.reading().tokens(), hit.to()));
    }

    /** "Dear colleagues," opens the letter itself. */
    private boolean isSalutation(Span span) {
        boolean open = ",!:".indexOf(text.charAt(span.end() - 1)) >= 0;
        return open && desk.cues().startsAt("salutation", desk.reading().tokens().indexAt(span.start()));
    }

    /** "eLab opens": a small letter before a capital is a spelling. */
    private boolean isBrand(Span span) {
        return span.length() > 1 && Character.isUpperCase(text.charAt(span.start() + 1));
    }

    private boolean isLargePrint(Block block) {
        float text = document.blocks().stream().skip(prose).limit(1).map(Headline::height).findFirst().orElse(0f);
        return text > 0 && height(block) > text * LARGER;
    }

    /** The height of its first printed line, in points; 0 if not printed. */
    private static float height(Block block) {
        return block.lines().get(0).box().map(Box::height).orElse(0f);
    }

    private void where(Score score, List<HeadLine> group, Span span) {
        int first = group.get(0).index();
        int last = group.get(group.size() - 1).index();
        boolean labelled = desk.outline().at(span.start()).map(s -> !s.path().isEmpty() && s.label().start() < span.start())
                .orElse(false) && (first > prose || lines.of(first).stream().anyMatch(l -> l.is(Role.DETAILS)));
        score.add("before-prose", last < prose).add("after-prose", first > prose)
                .add("above-prose", nextWords(last).map(l -> l.is(Role.PROSE)).orElse(false))
                .add("under-banner", before(first).map(l -> l.is(Role.BANNER) || l.is(Role.DATE)
                        || l.is(Role.CATEGORY)).orElse(false))
                .add("above-banner", words(group) <= MOST_LETTERHEAD && isAboveBanner(group.get(group.size() - 1)))
                .add("each-before", (int) Math.min(candidates.stream().filter(c -> c.score().sum() > 0).count(), 20)).add("under-label", labelled);
    }

    private void roles(Score score, List<HeadLine> group, Span span, int words) {
        Role role = group.get(0).role();
        boolean stripped = span.start() > group.get(0).span().start();
        score.add("banner", role == Role.BANNER).add("status", role == Role.STATUS && !stripped)
                .add("date", role == Role.DATE).add("starts-with-date", role != Role.DATE && startsWithDate(span)).add("category", role == Role.CATEGORY)
                .add("details", role == Role.DETAILS).add("letterhead", role == Role.LETTERHEAD || isLetterhead(group, span))
                .add("label", !stripped && (role == Role.LABEL || isLabel(span)))
                .add("site-name", isSiteName(span)).add("subject-line", stripped && isSubject(group.get(0)))
                .add("salutation", isSalutation(span))
                .add("sentence", words > 14 && text.charAt(span.end() - 1) == '.')
                .add("acts", acts(span)).add("quoted-or-colon", span.of(text).contains(" : ") || span.of(text).contains("«"))
                .add("above-longer", words <= 4 && isAboveLonger(group, words))
                .add("open-invitation", endsInviting(span))
                .add("invited-to", before(group.get(0).index()).filter(l -> endsInviting(l.span())).isPresent());
    }

    /** "… have the pleasure of inviting you to": what it is about stands below. */
    private boolean endsInviting(Span span) {
        return desk.cues().in("invite-verb", span).stream()
                .anyMatch(hit -> hit.span().start() > span.start() && span.end() - hit.span().end() <= 2);
    }

    private Optional<HeadLine> before(int block) {
        Optional<HeadLine> out = Optional.empty();
        for (HeadLine line : lines.all()) {
            if (line.index() >= block)
                break;
            if (line.words() > 0)
                out = Optional.of(line);
        }
        return out;
    }

    private Optional<HeadLine> nextWords(int block) {
        return lines.all().stream().filter(l -> l.index() > block && l.block().isBody()
                && (l.is(Role.WORDS) || l.is(Role.PROSE))).findFirst();
    }

    private boolean isLabel(Span span) {
        return desk.outline().at(span.start()).map(s -> s.name().isPresent() && s.label().overlaps(span)
                && s.label().length() * 2 > span.length()).orElse(false);
    }

    /** A body's name alone, or a name straight above addresses and numbers, is a letterhead. */
    private boolean isLetterhead(List<HeadLine> group, Span span) {
        List<HeadLine> block = lines.of(group.get(0).index());
        boolean body = group.stream().anyMatch(line -> isBody(line.span())) && words(group) <= MOST_LETTERHEAD
                || plainText && block.stream().anyMatch(line -> isBody(line.span())) && words(block) <= MOST_LETTERHEAD;
        HeadLine last = group.get(group.size() - 1);
        int at = lines.position(last) + 1;
        while (at < lines.all().size() && lines.all().get(at).is(Role.WORDS) && lines.all().get(at).words() < 5
                && lines.all().get(at).index() <= last.index() + 1)
            at++;
        boolean details = at < lines.all().size() && lines.all().get(at).is(Role.DETAILS)
                && lines.all().get(at).index() <= last.index() + 2 && last.index() < 4;
        boolean announced = details && last.block().isHeading() && last.block().level() <= 1 && isDated(lines.all().get(at));
        return body || details && !announced && words(group) < 8 && !isPageTitle(last.block());
    }

    /** "Saturday 8 April, at the Mill, 14 Weaver Street" is where and when it takes place, not where the sender sits. */
    private boolean isDated(HeadLine line) {
        return desk.mentions().times().stream().anyMatch(m -> line.span().contains(m.span()));
    }

    /** What a page sets as its title heads the news even straight above an address. */
    private boolean isPageTitle(Block block) {
        return block.kind() == Block.Kind.TITLE && document.pages().isEmpty() && !plainText;
    }

    private boolean isBody(Span line) {
        return desk.mentions().organizations().stream().filter(m -> !UNSURE.contains(m.rule()))
                .anyMatch(m -> m.span().start() <= line.start() + 3 && (m.span().end() >= line.end()
                        || m.span().end() > line.start() && units.isUnit(text.substring(m.span().end(), line.end()))));
    }

    private static int words(List<HeadLine> group) {
        return group.stream().mapToInt(HeadLine::words).sum();
    }

    /** Senders stand above the banner, headlines below it. */
    private boolean isAboveBanner(HeadLine last) {
        int at = lines.position(last) + 1;
        return lines.all().subList(at, Math.min(at + 4, lines.all().size())).stream()
                .anyMatch(l -> l.is(Role.BANNER) && l.index() <= last.index() + 3);
    }

    private boolean isAboveLonger(List<HeadLine> group, int words) {
        HeadLine last = group.get(group.size() - 1);
        return nextWords(last.index()).map(next -> next.is(Role.WORDS) && next.words() > words + 1
                && (!last.block().isHeading() || next.block().isHeading() && next.block().level() <= last.block().level()))
                .orElse(false);
    }

    private boolean startsWithDate(Span span) {
        return desk.mentions().times().stream().anyMatch(m -> Math.abs(m.span().start() - span.start()) <= 3
                && m.value().start().isPresent());
    }

    private boolean isBold(Span span) {
        return document.marks().stream().anyMatch(m -> m.kind() == Mark.Kind.STRONG && m.span().contains(span));
    }

    private boolean acts(Span span) {
        Tokens tokens = desk.reading().tokens();
        for (int i = tokens.indexAt(span.start()); i < tokens.size() && tokens.get(i).start() < span.end(); i++)
            if (desk.reading().word(i).is("organization-verb"))
                return true;
        return false;
    }

    private boolean isMetadataTitle(Span span, int words) {
        String plain = plain(span.of(text));
        return words > 1 && document.metadata().title().map(t -> plain(t).contains(plain)).orElse(false)
                || words > 1 && document.metadata().properties().getOrDefault("og:title", List.of()).stream()
                        .anyMatch(t -> plain(t).contains(plain));
    }

    /** The name of the site, which closes the stated title: "Fête du lac | Ville de Brume". */
    private boolean isSiteName(Span span) {
        String plain = plain(span.of(text));
        boolean named = document.metadata().site().map(s -> plain(s).equals(plain)).orElse(false);
        String title = document.metadata().title().map(Headline::plain).orElse("");
        return named || title.length() > plain.length() + 4 && title.endsWith(" " + plain) && isOtherHeading(title, plain);
    }

    /** The stated title opens with another heading: the page's own. */
    private boolean isOtherHeading(String title, String plain) {
        return document.blocks().stream().filter(b -> b.isHeading() && b.isBody()).map(b -> plain(b.span().of(text)))
                .anyMatch(other -> !other.isEmpty() && !other.equals(plain) && title.startsWith(other));
    }

    private static String plain(String words) {
        return Folding.key(words);
    }
}
