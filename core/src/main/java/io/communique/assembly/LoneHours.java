package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.model.When;
import io.communique.text.Span;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses among hours that stand without a day: those of "the concert begins at 7" before those of "drinks are served at 6". */
final class LoneHours {

    private static final String BEGINNING = "time-start";
    private static final int OWN = 2;
    private static final int BEGINS = 1;

    private final EventDesk desk;
    private final Set<String> nouns = new LinkedHashSet<>();

    /** For the event that a group of names says. */
    LoneHours(EventDesk desk, NameGroup main) {
        this.desk = desk;
        main.members().forEach(member -> nouns.addAll(member.keys().nouns()));
    }

    /** The hours whose clause speaks of the event; else the first, unless it begins nothing and later ones do. */
    Optional<Dated> best(List<Dated> hours) {
        Optional<Dated> out = hours.stream().findFirst();
        int best = out.map(first -> isWhole(first) ? OWN : desk.cues().has(BEGINNING, clause(first)) ? Math.max(BEGINS, rank(first)) : 0).orElse(OWN);
        for (Dated dated : hours)
            if (rank(dated) > best) {
                best = rank(dated);
                out = Optional.of(dated);
            }
        return out;
    }

    /** "From 10 to 4" says all there is to say; what begins at 10.15 is a part of it. */
    private static boolean isWhole(Dated dated) {
        return dated.when().times().stream().allMatch(time -> time.end().isPresent());
    }

    /** Whether a clause says that the event itself begins then. */
    boolean isOwn(Dated dated) {
        return rank(dated) == OWN;
    }

    private int rank(Dated dated) {
        Span clause = clause(dated);
        List<String> said = new ArrayList<>();
        desk.words().nounsIn(clause).stream().filter(noun -> !noun.weak())
                .forEach(noun -> said.addAll(desk.words().eventNouns(Tokens.of(noun.span().of(desk.text())))));
        boolean own = said.stream().anyMatch(nouns::contains) || desk.cues().has("event-generic", clause);
        boolean other = said.stream().anyMatch(noun -> !nouns.contains(noun));
        boolean begins = desk.cues().has(BEGINNING, clause)
                || desk.cues().has("hour-begin", clause) && !desk.cues().has("hours-aside", clause) && !desk.cues().has("sign-up", clause);
        return other || dated.has("item-hour") ? 0 : own && begins ? OWN : begins ? BEGINS : 0;
    }

    /** From the beginning of the statement, or from the time before in it, to the hour. */
    private Span clause(Dated dated) {
        List<Mention<When>> times = desk.desk().mentions().times();
        int start = dated.statement().span().start();
        int index = Mention.indexAt(times, dated.span().start());
        if (index > 0)
            start = Math.max(start, times.get(index - 1).span().end());
        return new Span(Math.min(start, dated.span().start()), dated.span().start());
    }
}
