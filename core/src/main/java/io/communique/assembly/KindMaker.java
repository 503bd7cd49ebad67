package io.communique.assembly;

import io.communique.assembly.HeadLine.Role;
import io.communique.language.Cues;
import io.communique.model.Communique.Kind;
import io.communique.model.Communique.Revision;
import io.communique.model.Sourced;
import io.communique.text.Span;
import io.communique.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides what sort of release it is and how it changes an earlier one, from the lines at its head. */
final class KindMaker {

    private static final String REVISION = "revision-";
    /** The length of a first paragraph. */
    private static final int OPENING = 400;
    private static final int FIRST_BLOCKS = 12;

    private final Desk desk;
    private final HeadLines lines;
    private final Span head;
    private final Span title;

    KindMaker(Desk desk, HeadLines lines, Span title, Span head) {
        this.title = title;
        this.desk = desk;
        this.lines = lines;
        this.head = head;
    }

    Kind kind() {
        return lines.all().stream().filter(this::isAtHead).flatMap(line -> genre(line).stream())
                .findFirst().orElseGet(() -> isAgenda() ? Kind.AGENDA : isInvitation() ? Kind.INVITATION : Kind.COMMUNIQUE);
    }

    /** A paper that does not say what it is, and whose first words invite the press. */
    private boolean isInvitation() {
        return desk.cues().has("press-invited", new Span(0, Math.min(desk.text().length(), head.end() + OPENING)));
    }

    /** "Diary of the mayor": a headline that begins with the word for it, and says whose it is. */
    private boolean isAgenda() {
        int from = desk.reading().tokens().indexAt(title.start());
        return !title.isEmpty() && desk.cues().startingAt(from).stream().anyMatch(hit -> hit.name().equals("agenda-head")
                && hit.to() < desk.reading().tokens().size() && desk.reading().language().words("organization-link")
                        .containsKey(desk.reading().tokens().get(hit.to()).folded()));
    }

    /** Banners count, also with a date beside them or a headline after them; furniture does so only as a banner. */
    private Optional<Kind> genre(HeadLine line) {
        if (!line.is(Role.BANNER) && !line.is(Role.DATE) && !opensWithGenre(line))
            return spaced(line);
        return hits(line.span()).stream().filter(hit -> line.span().contains(hit.span())
                && hit.name().startsWith(HeadLines.GENRE))
                .max(java.util.Comparator.comparingInt((Cues.Hit hit) -> hit.to() - hit.from()))
                .map(hit -> kind(hit.name())).or(() -> spaced(line));
    }

    private static Kind kind(String cue) {
        return Kind.valueOf(cue.substring(HeadLines.GENRE.length()).replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private Optional<Kind> spaced(HeadLine line) {
        if (!line.is(Role.BANNER))
            return Optional.empty();
        StringBuilder letters = new StringBuilder();
        io.communique.text.Folding.fold(line.span().of(desk.text())).chars().filter(Character::isLetter)
                .forEach(c -> letters.append((char) c));
        return desk.reading().language().cues().namesOfLetters(letters.toString()).stream()
                .filter(name -> name.startsWith(HeadLines.GENRE)).findFirst().map(KindMaker::kind);
    }

    private boolean opensWithGenre(HeadLine line) {
        return hitsAt(line).stream().anyMatch(hit -> hit.name().startsWith(HeadLines.GENRE) && isApart(hit));
    }

    private List<Cues.Hit> hitsAt(HeadLine line) {
        return hits(new Span(line.span().start(), line.span().start() + 3)).stream()
                .filter(hit -> hit.span().end() <= line.span().end()).toList();
    }

    /** The cues that open a line, or what follows its banner behind a sign. */
    private List<Cues.Hit> opening(HeadLine line) {
        List<Cues.Hit> first = hitsAt(line);
        return Stream.concat(first.stream(), first.stream().filter(hit -> hit.name().startsWith(HeadLines.GENRE) && isApart(hit)
                && hit.to() + 1 < desk.reading().tokens().size()).flatMap(hit -> desk.cues().startingAt(hit.to() + 1).stream())
                .filter(hit -> hit.span().end() <= line.span().end())).toList();
    }

    /** The cues that begin in a stretch of the text. */
    private List<Cues.Hit> hits(Span span) {
        return desk.cues().within(desk.reading().tokens().indexAt(span.start()), desk.reading().tokens().indexAt(span.end()));
    }

    private boolean isApart(Cues.Hit hit) {
        if (hit.to() >= desk.reading().tokens().size())
            return true;
        Token next = desk.reading().tokens().get(hit.to());
        return next.is(":") || next.is("-") && next.gap() == Token.Gap.SPACE || next.is("|") || next.is("]") || next.is("!")
                || next.gap() == Token.Gap.LINE || next.gap() == Token.Gap.BLOCK;
    }

    private boolean isAtHead(HeadLine line) {
        boolean early = line.span().start() < head.end() || line.index() < FIRST_BLOCKS;
        boolean near = line.span().start() <= head.end() + 200;
        return early && near && (line.block().isBody() || line.is(Role.BANNER) && line.words() > 1);
    }

    /** The first revision word that is a line of its own, or opens one before a sign. */
    Optional<Sourced<Revision>> revision() {
        for (HeadLine line : lines.all()) {
            if (line.span().start() > head.end() && line.index() > 6 || !line.block().isBody())
                continue;
            for (Cues.Hit hit : opening(line))
                if (hit.name().startsWith(REVISION) && (isApart(hit) || hit.to() - hit.from() > 2)
                        && line.span().start() <= head.end())
                    return Optional.of(desk.sourced(Revision.valueOf(hit.name().substring(REVISION.length())
                            .toUpperCase(Locale.ROOT)), hit.span(), "revision"));
        }
        return Optional.empty();
    }
}
