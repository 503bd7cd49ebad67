package io.communique.assembly;

import io.communique.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a document announces an event at all: what speaks for it and against it, added up. */
final class Announcement {

    private static final Set<String> FOR = Set.of("announced", "organised", "invited", "labelled");

    private final EventDesk desk;

    Announcement(EventDesk desk) {
        this.desk = desk;
    }

    /** Weighs a draft and the dates that were given to it; what counts stays in its reasons. */
    boolean holds(Draft draft, NameGroup group) {
        name(draft, group);
        dates(draft);
        surroundings(draft);
        return draft.score() >= desk.weights().of("event.threshold");
    }

    private void count(Draft draft, String feature, boolean applies) {
        if (applies)
            draft.reasons().put(feature, desk.weights().of("event." + feature));
    }

    private void name(Draft draft, NameGroup group) {
        boolean noun = group.members().stream().anyMatch(n -> n.has("noun") || n.has("after-noun") || n.has("edition")
                || n.has("weak-noun") && n.has("proper")) || desk.words().nounsIn(opening()).stream().anyMatch(n -> !n.weak());
        count(draft, "noun", noun);
        count(draft, "no-noun", !noun);
        count(draft, "proper-name", group.members().stream().anyMatch(n -> n.has("proper")));
        count(draft, "named-after-noun", group.members().stream().anyMatch(n -> n.has("after-noun")));
    }

    private void dates(Draft draft) {
        List<Dated> dates = draft.dates();
        count(draft, "day", dates.stream().anyMatch(Dated::hasDay));
        count(draft, "time", !dates.isEmpty());
        count(draft, "hours", dates.stream().anyMatch(Dated::hasHours));
        for (String feature : List.of("announced", "organised", "invited", "labelled"))
            count(draft, feature, FOR.contains(feature) && dates.stream().anyMatch(d -> d.has(feature)));
        count(draft, "titled-date", dates.stream().anyMatch(d -> d.has("title") || d.has("head")));
        Optional<Dated> primary = dates.stream().filter(Dated::hasDay).findFirst();
        count(draft, "past", primary.map(d -> d.has("past")).orElse(false));
        count(draft, "past-words", primary.map(d -> d.has("past-words")).orElse(false));
        count(draft, "no-event-date", primary.map(d -> d.has("no-event")).orElse(false));
    }

    private void surroundings(Draft draft) {
        Span all = new Span(0, desk.text().length());
        Outline outline = desk.desk().outline();
        count(draft, "venue", !outline.entries("place").isEmpty() || draft.dates().stream().anyMatch(this::hasVenue));
        count(draft, "labelled-place", !outline.entries("place").isEmpty());
        count(draft, "access", desk.cues().has("access-free", all) || desk.cues().has("access-registration-required", all)
                || desk.cues().has("access-invitation", all) || !outline.entries("registration").isEmpty());
        count(draft, "self-announce", desk.cues().has("self-announce", all));
        Span head = opening();
        count(draft, "no-event-head", desk.cues().has("no-event", head));
        count(draft, "past-head", desk.cues().has("past-event", head) && !desk.cues().has("announce-verb", head));
    }

    /** A place to go to, or a way to take part from afar. */
    private boolean hasVenue(Dated dated) {
        return desk.desk().mentions().venues().stream().anyMatch(v -> dated.statement().span().contains(v.span()))
                || desk.cues().has("attend-online", dated.statement().span());
    }

    /** Headline and lead. */
    private Span opening() {
        int end = desk.frame().head().end();
        int lead = desk.frame().lead().flatMap(l -> l.evidence().stream().map(e -> e.span().end()).max(Integer::compare))
                .orElse(end);
        return new Span(desk.title().map(Span::start).orElse(0), Math.max(Math.max(end, lead), desk.title()
                .map(Span::end).orElse(0)));
    }
}
