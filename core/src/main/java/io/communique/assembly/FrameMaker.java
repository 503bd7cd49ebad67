package io.communique.assembly;

import io.communique.assembly.HeadLine.Role;
import io.communique.document.Block;
import io.communique.mention.Mention;
import io.communique.model.Organization;
import io.communique.model.Publication;
import io.communique.model.Sourced;
import io.communique.text.Span;
import java.util.List;
import java.util.Optional;

/** Decides what stands around the news. */
final class FrameMaker {

    private static final int MOST_KICKER_WORDS = 7;
    private static final int MOST_SUBTITLE_WORDS = 40;
    private static final int MOST_DATE_WORDS = 4;

    Frame make(Desk desk) {
        HeadLines lines = new HeadLines(desk);
        Headline headline = new Headline(desk, lines);
        Optional<Headline.Candidate> title = headline.best();
        Span titleSpan = title.map(Headline.Candidate::span).orElse(new Span(0, 0));
        Optional<HeadLine> subtitle = title.flatMap(t -> subtitle(lines, t));
        Optional<HeadLine> lead = lead(lines, title.map(Headline.Candidate::last).orElse(-1), subtitle);
        Span head = new Span(0, head(lines, titleSpan, subtitle, lead));
        Publication published = new PublicationMaker(desk, lines, head, titleSpan, lead).make();
        Optional<Organization> issuer = new IssuerMaker(desk, lines, titleSpan, lead).make();
        new Witnesses(desk).check(published);
        return new Frame(new KindMaker(desk, lines, titleSpan, head).kind(), title.map(t -> desk.words(t.span(), "headline")),
                headline.confidence(),
                title.flatMap(t -> kicker(desk, lines, t)), subtitle.map(l -> desk.words(l.span(), "subtitle")),
                lead.map(l -> desk.words(new DatelineReader(desk).after(l.span()), "lead")), published,
                new EmbargoMaker(desk).make(), new KindMaker(desk, lines, titleSpan, head).revision(),
                new ReferenceMaker(desk, head).make(), issuer, head);
    }

    /** The nearest short line above the headline that is no banner, date or letterhead; or the words cut off it. */
    private static Optional<Sourced<String>> kicker(Desk desk, HeadLines lines, Headline.Candidate title) {
        Optional<HeadLine> above = Optional.empty();
        for (HeadLine line : lines.all()) {
            if (line.span().end() > title.span().start())
                break;
            if (line.is(Role.BANNER))
                above = above.filter(l -> l.is(Role.CATEGORY));
            boolean near = line.index() >= title.first() - 3 && line.block().isBody();
            boolean body = Mention.overlap(desk.mentions().organizations(), line.span());
            if (near && line.words() <= MOST_KICKER_WORDS && !lines.leadsOn(line) && !lines.isReference(line)
                    && (line.is(Role.CATEGORY) || line.is(Role.WORDS) && !body && !lines.isPerson(line)))
                above = Optional.of(line);
        }
        return above.map(line -> desk.words(line.span(), "kicker"));
    }

    private static Optional<HeadLine> subtitle(HeadLines lines, Headline.Candidate title) {
        for (HeadLine line : lines.all()) {
            boolean dated = line.is(Role.DATE) && line.words() > MOST_DATE_WORDS && line.index() <= title.last() + 1;
            if (line.span().start() < title.span().end() || skips(line) && !dated || lines.isPublication(line))
                continue;
            boolean near = line.index() <= title.last() + 3 && line.block().isBody() && (line.is(Role.WORDS) || dated);
            return near && !lines.isSpoken(line) && line.words() > 2 && line.words() <= MOST_SUBTITLE_WORDS && isBeforeProse(lines, line)
                    ? Optional.of(whole(line, title.span())) : Optional.empty();
        }
        return Optional.empty();
    }

    private static HeadLine whole(HeadLine line, Span title) {
        return new HeadLine(line.block().isHeading() && !line.block().span().overlaps(title) ? line.block().span() : line.span(), line.block(), line.index(),
                line.role(), line.words());
    }

    private static boolean skips(HeadLine line) {
        return line.is(Role.DATE) || line.is(Role.BANNER) || line.is(Role.SIGNS) || line.is(Role.STATUS)
                || line.is(Role.CATEGORY) || !line.block().isBody();
    }

    /** A subtitle is followed by the running text, or by a date line and then the text. */
    private static boolean isBeforeProse(HeadLines lines, HeadLine subtitle) {
        int prose = lines.firstProse();
        if (subtitle.block().kind() == Block.Kind.LIST_ITEM || subtitle.index() >= prose)
            return false;
        return !subtitle.block().isHeading() || lines.all().stream()
                .anyMatch(l -> l.index() == subtitle.index() + 1 && (l.block().isHeading() || l.is(Role.DATE)))
                || subtitle.index() + 3 >= prose;
    }

    static Optional<HeadLine> lead(HeadLines lines, int title, Optional<HeadLine> subtitle) {
        List<HeadLine> after = lines.all().stream().filter(l -> l.index() > title && l.block().isBody()
                && !l.block().isHeading() && (l.is(Role.PROSE) || l.is(Role.WORDS) && l.words() >= 8)
                && !lines.isUnderDay(l))
                .filter(l -> subtitle.isEmpty() || l.span().start() > subtitle.get().span().start()).toList();
        return after.stream().filter(l -> l.is(Role.PROSE)).findFirst().or(() -> after.stream().filter(l -> title >= 0).findFirst())
                .map(l -> new HeadLine(l.block().span(), l.block(), l.index(), l.role(), l.words()));
    }

    private static int head(HeadLines lines, Span title, Optional<HeadLine> subtitle, Optional<HeadLine> lead) {
        if (subtitle.isPresent())
            return subtitle.get().span().end();
        if (!title.isEmpty())
            return title.end();
        int limit = lead.map(l -> l.span().start()).orElse(0);
        return lines.all().stream().filter(l -> l.span().end() <= limit).mapToInt(l -> l.span().end()).max().orElse(0);
    }
}
