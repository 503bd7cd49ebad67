package io.communique.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A stretch of tokens that says something of time.
 *
 * @param from its first token
 * @param to after its last token
 * @param runs what it says, in order; hours alone are a run without day
 * @param every how it recurs
 * @param except what is left out of it
 * @param traits what else is known of it
 */
record Piece(int from, int to, List<Run> runs, Every every, List<Run> except, Traits traits) {

    /**
     * What else is known of a piece.
     *
     * @param rule what read it
     * @param weak whether it only counts together with another, or alone in its block
     * @param zone the time zone it states, or empty
     * @param part the part of the day it states, or empty
     * @param monthFirst whether days may follow that share its month
     * @param either whether only one of its days is meant: "le 12 ou le 13"
     */
    record Traits(String rule, boolean weak, String zone, String part, boolean monthFirst, boolean either) {

        Traits(String rule, boolean weak, String zone, String part, boolean monthFirst) {
            this(rule, weak, zone, part, monthFirst, false);
        }

        static Traits of(String rule) {
            return new Traits(rule, false, "", "", false, false);
        }

        Traits strong() {
            return new Traits(rule, false, zone, part, monthFirst, either);
        }

        Traits asWeak() {
            return new Traits(rule, true, zone, part, monthFirst, either);
        }

        Traits in(String other) {
            return new Traits(rule, weak, other, part, monthFirst, either);
        }

        Traits on(String other) {
            return new Traits(rule, weak, zone, other, monthFirst, either);
        }

        Traits alternative() {
            return new Traits(rule, weak, zone, part, monthFirst, true);
        }

        Traits before(Traits later, String joined) {
            return new Traits(joined, false, zone.isEmpty() ? later.zone : zone, part.isEmpty() ? later.part : part, monthFirst,
                    either || later.either);
        }
    }

    static Piece of(int from, int to, Run run, Traits traits) {
        return new Piece(from, to, List.of(run), Every.NEVER, List.of(), traits);
    }

    boolean isHours() {
        if (!every.isNever())
            return false;
        for (Run run : runs)
            if (!run.isHours())
                return false;
        return true;
    }

    boolean hasHours() {
        for (Run run : runs)
            if (!run.hours().isEmpty())
                return true;
        return false;
    }

    boolean isSingle() {
        return runs.size() == 1 && runs.get(0).isSingle() && every.isNever();
    }

    Run first() {
        return runs.get(0);
    }

    Run last() {
        return runs.get(runs.size() - 1);
    }

    Fields only() {
        return runs.get(0).first();
    }

    Piece spanning(int start, int end) {
        return new Piece(start, end, runs, every, except, traits);
    }

    Piece with(List<Run> other) {
        return new Piece(from, to, List.copyOf(other), every, except, traits);
    }

    Piece with(Every other) {
        return new Piece(from, to, runs, other, except, traits);
    }

    Piece with(Traits other) {
        return new Piece(from, to, runs, every, except, other);
    }

    Piece without(List<Run> days) {
        return new Piece(from, to, runs, every, days, traits);
    }

    Piece map(UnaryOperator<Run> change) {
        return with(runs.stream().map(change).toList());
    }

    List<Hours> hours() {
        List<Hours> out = new ArrayList<>();
        runs.forEach(run -> out.addAll(run.hours()));
        return out;
    }
}
