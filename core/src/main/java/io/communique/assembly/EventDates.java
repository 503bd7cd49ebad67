package io.communique.assembly;

import io.communique.document.Block;
import io.communique.language.CueIndex;
import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.model.Communique;
import io.communique.model.When;
import io.communique.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The dates and hours that may be an event's: those of the body, in the role of an event, outside the boilerplate. */
final class EventDates {

    private static final List<String> BOILERPLATE = List.of("about", "about-of", "press-contact", "contact", "legal",
            "social");
    private static final List<String> PRACTICAL = List.of("practical", "date", "hours", "place", "programme");
    private static final List<String> ELSEWHERE = List.of("documents", "registration", "accreditation", "price", "more");

    /** A bullet or an article may stand before the day. */
    private static final int OPENING = 5;
    private static final int SIGN_UP_REACH = 8;
    private static final int PREVIOUS_REACH = 6;
    private static final int PLANNED_REACH = 2;
    private static final int CLOSED_REACH = 3;
    private static final int LINE = 100;

    private final EventDesk desk;
    private final HourLines lines;

    EventDates(EventDesk desk) {
        this.desk = desk;
        this.lines = new HourLines(desk);
    }

    /** Those that may be an event's, in order. */
    List<Dated> find() {
        List<Dated> out = new ArrayList<>();
        for (Mention<When> mention : desk.desk().mentions().times())
            if (isOfEvent(mention) && !isPublication(mention))
                desk.statements().at(mention.span().start()).filter(s -> !isElsewhere(mention.span()))
                        .ifPresent(s -> out.add(new Dated(mention, s, features(mention, s))));
        return withoutPast(Weekdays.moved(new Endings(desk).closed(out)));
    }

    private boolean isOfEvent(Mention<When> mention) {
        return mention.value().role() == When.Role.EVENT && !isEndAlone(mention.value())
                || mention.value().role() == When.Role.PUBLISHED && (isAnnounced(mention) || isAgenda(desk) || isInCell(mention))
                || mention.value().role() == When.Role.HISTORY && isComing(mention) && (isAnnounced(mention) || isChanged(mention));
    }

    /** A day that stands alone tells when a release is issued, but not among the rows of a table. */
    private boolean isInCell(Mention<When> mention) {
        return desk.desk().reading().document().blockAt(mention.span().start()).flatMap(Block::cell)
                .filter(cell -> cell.row() > 0).isPresent();
    }

    /** "Announced today that it will be held on 11 June": a day after that of issue is no past, whatever verb leads on. */
    private boolean isComing(Mention<When> mention) {
        Optional<LocalDate> published = desk.frame().published().date().map(d -> d.value());
        boolean past = desk.statements().at(mention.span().start()).map(s -> desk.cues().has("past-event", s.span())).orElse(true);
        return mention.value().start().isPresent()
                && published.map(day -> mention.value().start().get().isAfter(day)).orElse(!past);
    }

    /** "Has been postponed to": the verb is past, the day is not. */
    private boolean isChanged(Mention<When> mention) {
        return desk.statements().at(mention.span().start()).filter(s -> desk.cues().has("status-postponed", s.span())
                || desk.cues().has("status-cancelled", s.span())).isPresent();
    }

    /** "Until 6 p.m." with no day says when something closes, not when it takes place. */
    private static boolean isEndAlone(When when) {
        return when.edtf().isEmpty() && when.recurrence().isEmpty() && !when.times().isEmpty()
                && when.times().stream().allMatch(t -> t.start().isEmpty());
    }

    /** Whether the document lists unrelated events day by day. */
    static boolean isAgenda(EventDesk desk) {
        return desk.frame().kind() == Communique.Kind.AGENDA || desk.statements().all().stream()
                .filter(s -> s.kind() == Statement.Kind.TITLE).anyMatch(s -> desk.cues().has("agenda-head", s.span()));
    }

    /** The labelled entry that a place of the text belongs to, if its label has this name. */
    static boolean isEntry(EventDesk desk, int offset, String name) {
        return desk.desk().outline().entryAt(offset).map(e -> e.is(name)).orElse(false);
    }

    boolean isElsewhere(Span span) {
        Outline outline = desk.desk().outline();
        if (outline.entryAt(span.start()).flatMap(Entry::name).map(n -> isElsewhere(n, span)).orElse(false))
            return true;
        boolean dated = isEntry(desk, span.start(), "date") || isEntry(desk, span.start(), "hours");
        return !dated && outline.at(span.start()).map(this::isElsewhere).orElse(false);
    }

    /** A sentence that announces or invites is about the event, whatever label stands before it. */
    private boolean isElsewhere(String entry, Span span) {
        Span whole = desk.statements().at(span.start()).map(Statement::span).orElse(span);
        boolean announces = (desk.cues().has("announce-verb", whole) || desk.cues().has("invite-verb", whole))
                && !desk.cues().has("sign-up", whole);
        return BOILERPLATE.contains(entry) || ELSEWHERE.contains(entry) && !announces;
    }

    /** What follows a label of registration in a list is no longer about it; what stands under such a heading is. */
    private boolean isElsewhere(Section section) {
        boolean headed = desk.statements().at(section.label().start()).map(Statement::isHeading).orElse(false);
        return isBoilerplate(section) || headed && section.name().map(ELSEWHERE::contains).orElse(false);
    }

    /** Boilerplate, unless a label within it gives the practical details. */
    static boolean isBoilerplate(Section section) {
        boolean out = false;
        for (String name : section.path())
            out = BOILERPLATE.contains(name) || out && !PRACTICAL.contains(name);
        return out;
    }

    /** A day behind a verb that announces is no dateline, even if nothing else dates the release. */
    private boolean isPublication(Mention<When> mention) {
        return !isAnnounced(mention) && !isAgenda(desk) && (isPublication(mention.span()) || isDateline(mention));
    }

    /** The day of issue once more, with its town at the start of the text. */
    private boolean isDateline(Mention<When> mention) {
        boolean same = desk.frame().published().date().isPresent() && desk.frame().published().date().map(d -> d.value())
                .equals(mention.value().start()) && mention.value().times().isEmpty();
        return same && desk.desk().reading().document().blockAt(mention.span().start()).flatMap(b ->
                new DatelineReader(desk.desk()).at(b.span())).flatMap(DatelineReader.Dateline::date)
                .filter(mention::equals).isPresent();
    }

    private boolean isAnnounced(Mention<When> mention) {
        Span statement = desk.statements().at(mention.span().start()).map(Statement::span).orElse(mention.span());
        Span before = new Span(statement.start(), Math.max(statement.start(), mention.span().start()));
        return desk.cues().has("announce-verb", before) || desk.cues().has("organise-verb", before)
                || desk.cues().has("invite-verb", before);
    }

    private boolean isPublication(Span span) {
        return !isEntry(desk, span.start(), "date") && desk.frame().published().date().map(d -> d.evidence().stream().anyMatch(e -> e.span().overlaps(span)))
                .orElse(false);
    }

    /** Days before the release are no announcement, unless it gives no other. */
    private List<Dated> withoutPast(List<Dated> all) {
        Optional<LocalDate> published = desk.frame().published().date().map(d -> d.value());
        if (published.isEmpty())
            return all;
        List<Dated> coming = all.stream().filter(d -> d.has("title") || !isBefore(d, published.get())).toList();
        boolean some = coming.stream().anyMatch(Dated::hasDay);
        if (some)
            return coming;
        return all.stream().map(d -> d.hasDay() ? with(d, "past") : d).toList();
    }

    private static boolean isBefore(Dated dated, LocalDate day) {
        return dated.last().map(l -> l.isBefore(day)).orElse(false);
    }

    private static Dated with(Dated dated, String feature) {
        Set<String> more = new LinkedHashSet<>(dated.features());
        more.add(feature);
        return new Dated(dated.mention(), dated.statement(), more);
    }

    private Set<String> features(Mention<When> mention, Statement statement) {
        Set<String> out = new LinkedHashSet<>();
        place(mention.span(), statement, out);
        words(statement, out);
        listed(statement, mention.span()).ifPresent(lead -> {
            out.add("listed");
            told(lead, out);
        });
        if (mention.value().start().isPresent() && mention.value().implied().isEmpty())
            out.add("full");
        if (mention.span().of(desk.text()).chars().noneMatch(Character::isDigit))
            out.add("relative");
        if (mention.value().start().isEmpty() && mention.value().edtf().map(e -> e.contains("/")).orElse(false))
            out.add("open");
        if (mention.value().implied().contains(When.Component.DAY))
            out.add("weekday-only");
        if (follows(mention.span(), statement, "closed-word", CLOSED_REACH))
            out.add("closed");
        if (isLine(statement))
            out.add("line");
        if (follows(mention.span(), statement, "sign-up", SIGN_UP_REACH))
            out.add("sign-up");
        if (follows(mention.span(), statement, "status-previous", PREVIOUS_REACH) || isGivenUp(mention.span(), statement))
            out.add("previous");
        if (isBracketed(mention.span()))
            out.add("bracketed");
        if (startsWithHour(statement))
            out.add("item-hour");
        return out;
    }

    /** Whether a stretch says "this event" of the event, without a name after it. */
    static boolean refers(EventDesk desk, Span span) {
        NounPhrase phrase = new NounPhrase(desk, span);
        return desk.cues().in("event-generic", span).stream().anyMatch(hit -> phrase.right(hit.to()) <= hit.to()
                && (hit.to() >= desk.tokens().size() || !desk.token(hit.to()).is("\"")));
    }

    private void place(Span span, Statement statement, Set<String> out) {
        Outline outline = desk.desk().outline();
        boolean inTitle = desk.title().map(t -> t.overlaps(span)).orElse(false);
        if (inTitle)
            out.add("title");
        else if (statement.kind() == Statement.Kind.TITLE)
            out.add("head");
        if (isEntry(desk, span.start(), "date") || isEntry(desk, span.start(), "practical"))
            out.add("labelled");
        if (isEntry(desk, span.start(), "hours") || isBehindDays(span))
            out.add("labelled-hours");
        if (lines.isInProgramme(span))
            out.add("programme");
        if (outline.isUnder(span.start(), "press-arrangements"))
            out.add("press");
        if (desk.cues().has("press-view", statement.span()))
            out.add("press-view");
        if (outline.isUnder(span.start(), "notes"))
            out.add("notes");
        if (desk.frame().lead().map(l -> l.evidence().stream().anyMatch(e -> e.span().overlaps(span))).orElse(false))
            out.add("lead");
    }

    /** "Every day" as a label before hours. */
    private boolean isBehindDays(Span span) {
        return desk.desk().outline().entryAt(span.start()).filter(e -> e.name().isEmpty() && e.value().contains(span))
                .filter(e -> desk.desk().mentions().times().stream().anyMatch(t -> e.label().contains(t.span())
                        && t.span().length() * 2 > e.label().length())).isPresent();
    }

    private void words(Statement statement, Set<String> out) {
        CueIndex cues = desk.cues();
        boolean announced = cues.has("announce-verb", statement.span());
        told(statement, out);
        if (refers(desk, statement.span()))
            out.add("generic");
        if (!announced && cues.has("past-event", statement.span()))
            out.add("past-words");
        if (cues.has("passing-mention", statement.span()))
            out.add("passing");
        if (cues.has("no-event", statement.span()))
            out.add("no-event");
    }

    private void told(Statement statement, Set<String> out) {
        if (desk.cues().has("announce-verb", statement.span()))
            out.add("announced");
        if (desk.cues().has("organise-verb", statement.span()))
            out.add("organised");
        if (desk.cues().has("invite-verb", statement.span()))
            out.add("invited");
    }

    /** "We are holding three events:" over a list of days: the sentence speaks for each item that opens with its day. */
    private Optional<Statement> listed(Statement statement, Span day) {
        if (statement.kind() != Statement.Kind.ITEM || day.start() - statement.span().start() > OPENING)
            return Optional.empty();
        int at = statement.index();
        while (at >= 0 && desk.statements().all().get(at).kind() == Statement.Kind.ITEM)
            at--;
        return at < 0 ? Optional.empty() : Optional.of(desk.statements().all().get(at))
                .filter(lead -> !lead.isHeading() && lead.span().of(desk.text()).endsWith(":"));
    }

    /** A short line that is no sentence, as under a headline or in a block of practical details. */
    private boolean isLine(Statement statement) {
        return statement.kind() == Statement.Kind.SENTENCE && statement.span().length() <= LINE
                && !statement.span().of(desk.text()).endsWith(".") && !startsWithHour(statement);
    }

    /** Whether a cue stands so many tokens before, with no other date between. */
    private boolean follows(Span span, Statement statement, String cue, int reach) {
        int at = desk.tokens().indexAt(span.start());
        return desk.cues().in(cue, statement.span()).stream().anyMatch(hit -> hit.to() <= at && at - hit.to() <= reach
                && desk.desk().mentions().times().stream().noneMatch(t -> t.span().start() >= hit.span().end()
                        && t.span().end() <= span.start()));
    }

    /** "The concert planned for the 12th is postponed to the 15th": what was planned stands before what is said of it. */
    private boolean isGivenUp(Span span, Statement statement) {
        Optional<Cues.Hit> moved = desk.cues().first("status-postponed", statement.span());
        if (moved.isEmpty() || moved.get().span().start() < span.end())
            return false;
        int after = desk.tokens().indexAt(span.end());
        return follows(span, statement, "status-planned", PREVIOUS_REACH) || desk.cues().in("status-planned-after", statement.span())
                .stream().anyMatch(hit -> hit.from() >= after && hit.from() - after < PLANNED_REACH);
    }

    private boolean isBracketed(Span span) {
        int from = desk.tokens().indexAt(span.start());
        int to = desk.tokens().indexAt(span.end());
        return from > 0 && to < desk.tokens().size() && desk.token(from - 1).is("(") && desk.token(to).is(")");
    }

    /** Whether a statement opens with a clock time: a line of a programme. */
    boolean startsWithHour(Statement statement) {
        return lines.opens(statement);
    }
}
