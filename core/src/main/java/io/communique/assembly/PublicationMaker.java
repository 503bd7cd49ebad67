package io.communique.assembly;

import io.communique.assembly.DatelineReader.Dateline;
import io.communique.assembly.HeadLine.Role;
import io.communique.document.Block;
import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.model.Publication;
import io.communique.model.Sourced;
import io.communique.model.When;
import io.communique.text.Span;
import io.communique.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides when and where the release was issued, as its own text says it. */
final class PublicationMaker {

    private static final FeatureWeights WEIGHTS = FeatureWeights.of("publication");
    private static final int FOOT = 14;
    private static final int TOP = 10;
    private static final int NEAR = 14;
    private static final int DAY = 10;
    private static final int FACTS = 200;
    private static final List<String> INVITING = List.of("invite-verb", "genre-invitation");

    private record Candidate(Mention<When> mention, HeadLine line, Score score) {}

    private final Desk desk;
    private final HeadLines lines;
    private final Span head;
    private final Span title;
    private final int lead;
    private final DatelineReader datelines;

    PublicationMaker(Desk desk, HeadLines lines, Span head, Span title, Optional<HeadLine> lead) {
        this.desk = desk;
        this.lines = lines;
        this.head = head;
        this.title = title;
        this.lead = lead.map(l -> l.span().start()).orElse(head.end());
        this.datelines = new DatelineReader(desk);
    }

    Publication make() {
        Optional<Candidate> best = Optional.empty();
        for (Candidate candidate : candidates())
            if (best.isEmpty() || candidate.score().sum() > best.get().score().sum())
                best = Optional.of(candidate);
        Optional<Candidate> chosen = best.filter(c -> c.score().isEnough());
        Optional<Sourced<LocalDate>> date = chosen.map(c -> desk.sourced(c.mention().value().start().orElseThrow(),
                c.mention().span(), "published"));
        Optional<Span> place = chosen.flatMap(this::place).or(() -> placeAlone(chosen));
        return new Publication(date, place.map(span -> placeName(span)));
    }

    private Sourced<String> placeName(Span span) {
        Sourced<String> words = desk.words(span, "dateline");
        boolean shouted = words.value().chars().noneMatch(Character::isLowerCase) && words.value().length() > 3;
        return shouted ? words.map(PublicationMaker::calm) : words;
    }

    /** "NEW YORK" as "New York". */
    private static String calm(String shouted) {
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < shouted.length(); i++) {
            char c = shouted.charAt(i);
            out.append(start ? c : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return out.toString();
    }

    private List<Candidate> candidates() {
        List<Candidate> out = new ArrayList<>();
        for (Mention<When> mention : desk.mentions().times()) {
            int at = lines.firstAfter(mention.span().start());
            if (at < lines.all().size() && lines.all().get(at).span().contains(mention.span().start())
                    && mention.value().start().isPresent())
                out.add(new Candidate(mention, lines.all().get(at), score(mention, lines.all().get(at))));
        }
        return out;
    }

    private Score score(Mention<When> mention, HeadLine line) {
        When when = mention.value();
        boolean published = when.role() == When.Role.PUBLISHED;
        boolean inHead = mention.span().start() < Math.max(lead, head.end());
        Optional<Dateline> dateline = isEarly(line) ? datelines.at(line.span()).filter(d -> d.date().equals(Optional.of(mention)))
                : Optional.empty();
        boolean alone = line.is(Role.DATE) || line.is(Role.BANNER) || line.is(Role.STATUS) && !isUnderEmbargo(mention);
        boolean foot = line.span().start() > desk.text().length() / 2 && isFoot(line);
        boolean cued = isAfter("published-on", mention)
                || isDateEntry(mention) && inHead && mention.span().start() < lead && !isAmongFacts(line);
        return WEIGHTS.score().add("role", published).add("dateline", dateline.isPresent() && !foot)
                .add("date-line", alone && (inHead || isEarly(line) && line.index() < 4)).add("cue", cued)
                .add("signed", foot && line.is(Role.DATE) && datelines.at(line.span()).flatMap(Dateline::place).isPresent())
                .add("in-head", inHead).add("at-foot", foot)
                .add("with-place", placeOn(line, mention).isPresent())
                .add("updated", isAfter("updated-on", mention)).add("in-title", title.overlaps(mention.span()))
                .add("range", !when.start().equals(when.end()) || !isDay(when))
                .add("open-hours", when.times().stream().anyMatch(t -> t.end().isPresent()) && !published)
                .add("day-heading", line.block().isHeading() && when.implied().contains(When.Component.YEAR))
                .add("event-label", !published && !cued && isLabelled(line, mention))
                .add("replaced", isReplaced(line, mention))
                .add("with-hours", !when.times().isEmpty() && !published && !cued)
                .add("appointment", !cued && !when.times().isEmpty() && isAppointment(line, mention))
                .add("in-table", !cued && isOneOfCells(line, mention))
                .add("other-role", isOther(when.role(), dateline.isPresent()))
                .add("in-text", !alone && dateline.isEmpty() && !cued && !published)
                .add("under-label", !inHead && isDateEntry(mention));
    }

    /** A dateline stands apart from the sentence behind it, which may speak of the past. */
    private static boolean isOther(When.Role role, boolean dateline) {
        return switch (role) {
            case DEADLINE, REGISTRATION, DOORS, EMBARGO -> true;
            case HISTORY, BIRTH, DEATH -> !dateline;
            case EVENT, PUBLISHED, OTHER -> false;
        };
    }

    private boolean isEarly(HeadLine line) {
        return line.span().start() <= Math.max(lead, head.end()) || line.is(Role.DATE) && lines.position(line) < TOP;
    }

    private boolean isFoot(HeadLine line) {
        List<HeadLine> all = lines.all();
        return lines.position(line) >= all.size() - FOOT;
    }

    private boolean isUnderEmbargo(Mention<When> mention) {
        return isAfter("embargo", mention) || mention.value().role() == When.Role.EMBARGO;
    }

    private boolean isDateEntry(Mention<When> mention) {
        return desk.outline().entryAt(mention.span().start()).map(e -> e.is("date")).orElse(false);
    }

    /** A day, not a year or a month. */
    private static boolean isDay(When when) {
        return when.edtf().isEmpty() || when.edtf().get().length() >= DAY;
    }

    /** Day and hour without a town, with an invitation before them or an address behind them. */
    private boolean isAppointment(HeadLine line, Mention<When> mention) {
        if (placeOn(line, mention).isPresent())
            return false;
        int from = mention.span().start();
        boolean address = desk.mentions().addresses().stream().map(Mention::span)
                .anyMatch(a -> a.start() >= from && a.start() - from < FACTS);
        boolean invited = INVITING.stream().anyMatch(cue -> desk.cues().all(cue).stream()
                .anyMatch(hit -> hit.span().end() <= from && from - hit.span().end() < 2 * FACTS));
        return address || invited;
    }

    /** One of several days in the cells of a table, none of them with a town. */
    private boolean isOneOfCells(HeadLine line, Mention<When> mention) {
        return isInCell(mention) && placeOn(line, mention).isEmpty() && desk.mentions().times().stream()
                .filter(t -> t.value().start().isPresent() && !t.value().start().equals(mention.value().start()))
                .filter(this::isInCell).findAny().isPresent();
    }

    private boolean isInCell(Mention<When> mention) {
        return desk.reading().document().blockAt(mention.span().start())
                .map(b -> b.kind() == Block.Kind.TABLE_CELL).orElse(false);
    }

    /** Hour or place on the next lines: the day is that of an event. */
    private boolean isAmongFacts(HeadLine line) {
        return desk.outline().entries().stream().filter(e -> e.is("hours") || e.is("place"))
                .anyMatch(e -> Math.abs(e.label().start() - line.span().start()) < FACTS);
    }

    /** Words before a colon that are no town, genre or label of the day of issue: "Vernissage: 3 March 2025". */
    private boolean isLabelled(HeadLine line, Mention<When> mention) {
        int at = desk.text().substring(line.span().start(), mention.span().start()).indexOf(':') + line.span().start();
        if (at < line.span().start() || isDateEntry(mention))
            return false;
        Tokens tokens = desk.reading().tokens();
        return desk.cues().within(tokens.indexAt(line.span().start()), tokens.indexAt(at + 1)).stream()
                .noneMatch(hit -> hit.span().end() <= at + 1 && (hit.name().startsWith(HeadLines.GENRE) || hit.name().equals("published-on")
                || hit.name().equals("updated-on") || hit.name().equals("reference-number")));
    }

    /** The day of the release that this one takes the place of. */
    private boolean isReplaced(HeadLine line, Mention<When> mention) {
        return desk.cues().has("revision-replaces", new Span(line.span().start(), mention.span().start()));
    }

    /** Whether a cue ends just before the day. */
    private boolean isAfter(String cue, Mention<When> mention) {
        for (Cues.Hit hit : desk.cues().all(cue))
            if (hit.span().end() <= mention.span().start() + 14
                    && hit.span().start() <= mention.span().start() && mention.span().start() - hit.span().end() < NEAR
                    && desk.text().substring(Math.min(hit.span().end(), mention.span().start()), mention.span().start())
                            .chars().noneMatch(c -> c == '.' || c == '\n'))
                return true;
        return false;
    }

    private Optional<Span> place(Candidate candidate) {
        return placeOn(candidate.line(), candidate.mention());
    }

    /** The town before the day on the same line, or after it: "3 mars 2025, à Paris"; or alone on the line above. */
    private Optional<Span> placeOn(HeadLine line, Mention<When> mention) {
        Optional<Span> before = datelines.at(line.span()).filter(d -> d.date().equals(Optional.of(mention)))
                .flatMap(Dateline::place);
        if (before.isPresent() || !line.is(Role.DATE) && !line.is(Role.LABEL))
            return before;
        return new DatePlace(desk, datelines).on(line, mention);
    }

    /** The town that opens the text, alone or with the same day as the one that was chosen. */
    private Optional<Span> placeAlone(Optional<Candidate> chosen) {
        return lines.all().stream().filter(l -> l.block().isBody() && !l.block().isHeading()
                && (l.is(Role.PROSE) || l.span().start() == lead)).limit(2).flatMap(l -> datelines.at(l.span()).stream())
                .filter(d -> chosen.isEmpty() || d.date().isEmpty() || d.date().get().value().start()
                        .equals(chosen.get().mention().value().start()))
                .flatMap(d -> d.place().stream()).findFirst();
    }
}
