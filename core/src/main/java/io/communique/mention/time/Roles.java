package io.communique.mention.time;

import io.communique.language.Cues;
import io.communique.model.When.Role;
import io.communique.text.Bisection;
import io.communique.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what a date is of, from the cue phrases before and after it in the same clause. */
final class Roles {

    private static final String PREFIX = "time-";

    /** Words that bound a time and make it a deadline at once: "no later than". */
    private static final String LATEST = "time-latest";

    /** Prepositions that bound a time only where they stand right before it: "by", "before". */
    private static final String BOUND = "time-bound";

    /** Words for what people have to do in time. */
    private static final String SIGN_UP = "time-sign-up";

    /** Words for the beginning of what takes place: behind a word for doors the hour is no longer theirs. */
    private static final String START = "time-start";
    private static final String DOORS = "time-doors";
    private static final int BEFORE = 16;
    private static final int AFTER = 7;
    private static final int BESIDE = 2;

    private final Script script;
    private final List<Cues.Hit> hits;

    Roles(Script script, List<Cues.Hit> cues) {
        this.script = script;
        this.hits = withoutOpenDoors(cues.stream().filter(hit -> hit.name().startsWith(PREFIX)
                && Grammar.ROLES.contains(hit.name().substring(PREFIX.length()))).toList());
    }

    /** "Open doors", as a name for a day, are no doors that open at an hour. */
    private static List<Cues.Hit> withoutOpenDoors(List<Cues.Hit> hits) {
        List<Cues.Hit> out = new ArrayList<>();
        int named = 0;
        for (int i = 0; i < hits.size(); i++) {
            Cues.Hit hit = hits.get(i);
            boolean beside = i + 1 < hits.size() && isWithin(hit, hits.get(i + 1));
            if (hit.name().equals(START) && hit.to() - hit.from() > 1)
                named = Math.max(named, hit.to());
            if (!hit.name().equals(DOORS) || hit.from() >= named && !beside)
                out.add(hit);
        }
        return List.copyOf(out);
    }

    /** Whether a phrase that begins at the same word says more than the first. */
    private static boolean isWithin(Cues.Hit doors, Cues.Hit next) {
        return next.name().equals(START) && next.from() == doors.from() && next.to() > doors.to();
    }

    /** Whether the clause speaks of what has been. */
    boolean isPast(int from, int to, int limit) {
        int start = clauseStart(from, limit);
        int end = clauseEnd(to);
        boolean past = false;
        for (int i = firstHit(start); i < hits.size() && hits.get(i).from() < end; i++) {
            String name = hits.get(i).name();
            if (name.equals("time-past") || name.equals("time-history"))
                past = true;
            if (name.equals("time-event"))
                return false;
        }
        return past;
    }

    /** The role that the nearest phrase gives, one before the date rather than one after it; {@code next} begins the next. */
    Optional<Role> of(int from, int to, int limit, int next) {
        Optional<Role> before = Optional.empty();
        int start = clauseStart(from, limit);
        boolean signUp = false;
        for (int i = firstHit(start); i < hits.size() && (hits.get(i).from() < from || isBound(hits.get(i), from)); i++)
            if (hits.get(i).name().equals(SIGN_UP))
                signUp = true;
            else if ((hits.get(i).from() < from || signUp || hits.get(i).name().equals(LATEST)) && hits.get(i).to() <= to && !isNegligible(hits.get(i), before) && isNear(hits.get(i), from - hits.get(i).to()))
                before = role(hits.get(i));
        if (before.isPresent())
            return before;
        int end = clauseEnd(to);
        for (int i = firstHit(Math.max(0, to - 2)); i < hits.size() && hits.get(i).from() < end; i++)
            if (hits.get(i).to() > to && !isBesides(hits.get(i)) && !leadsInBracket(to, hits.get(i), next) && (isNear(hits.get(i), hits.get(i).from() - to)
                    && !(hits.get(i).name().equals("time-other") && script.isSign(to, ",;"))))
                return role(hits.get(i));
        return Optional.empty();
    }

    /** What says nothing of a time before it. */
    private static boolean isBesides(Cues.Hit hit) {
        return hit.name().equals(SIGN_UP) || hit.name().equals(START);
    }

    /** "No later than 4 May" bounds by its own first words, and where people sign up so does "before 4 May". */
    private static boolean isBound(Cues.Hit hit, int from) {
        return hit.from() == from && (hit.name().equals("time-deadline") || hit.name().equals(BOUND) || hit.name().equals(LATEST) || hit.name().equals(SIGN_UP));
    }

    /** "9.30 a.m. (doors open at 9 a.m.)": what opens a bracket speaks of the time in it. */
    private boolean leadsInBracket(int to, Cues.Hit hit, int next) {
        boolean near = script.isSign(to, "(") && next >= hit.to() && next - to <= BEFORE;
        for (int i = to; near && i < next; i++)
            near = !script.is(i, ")");
        return near;
    }

    /** What closes, closes on the day right beside the word for it; "given by X on 4 May" is no deadline. */
    private static boolean isNear(Cues.Hit hit, int distance) {
        if (hit.name().equals(BOUND))
            return distance <= 1;
        return distance <= BESIDE || !hit.name().equals("time-other");
    }

    /** A tense says less than a word for the thing itself; behind doors "starts at" says what they open for. */
    private static boolean isNegligible(Cues.Hit hit, Optional<Role> known) {
        if (hit.name().equals(START))
            return known.filter(role -> role == Role.DOORS).isEmpty();
        boolean tense = hit.name().equals("time-past") || hit.name().equals("time-event");
        return tense && known.isPresent() && known.get() != Role.HISTORY && known.get() != Role.EVENT;
    }

    private static Optional<Role> role(Cues.Hit hit) {
        if (hit.name().equals(LATEST) || hit.name().equals(BOUND))
            return Optional.of(Role.DEADLINE);
        if (hit.name().equals(START))
            return Optional.of(Role.EVENT);
        String name = hit.name().substring(PREFIX.length());
        return Optional.of(name.equals("past") ? Role.HISTORY : Role.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    private int firstHit(int token) {
        return Bisection.first(hits.size(), i -> hits.get(i).from() >= token);
    }

    /** A label may stand on the line above; further up is another clause. */
    private int clauseStart(int from, int limit) {
        int at = from;
        boolean crossed = false;
        while (at > limit && from - at < BEFORE && script.goesOn(at) && !endsSentence(at - 1)) {
            if (script.gap(at) == Token.Gap.LINE && (crossed || at < from - 1))
                return at;
            crossed |= script.gap(at) == Token.Gap.LINE;
            at--;
        }
        return at;
    }

    private int clauseEnd(int to) {
        int at = to;
        while (at < script.size() && at - to < AFTER && script.goesOn(at) && script.gap(at) != Token.Gap.LINE
                && !script.isSign(at, ".;!?"))
            at++;
        return at;
    }

    private boolean endsSentence(int at) {
        if (!script.isSign(at, ".;!?•"))
            return false;
        return !script.is(at, ".") || script.gap(at + 1) != Token.Gap.NONE && at > 0
                && script.get(at - 1).folded().length() > 3;
    }
}
