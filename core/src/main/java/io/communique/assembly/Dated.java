package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.model.When;
import io.communique.text.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A date or an hour that a statement gives.
 *
 * @param mention what it says
 * @param statement where
 * @param features what speaks for and against its being the date of the announced event, by the names in
 *        {@code event-weights.json}
 */
record Dated(Mention<When> mention, Statement statement, Set<String> features) {

    Dated {
        features = new TreeSet<>(features);
    }

    When when() {
        return mention.value();
    }

    Span span() {
        return mention.span();
    }

    /** Whether it names a day, with or without a year; a month, a season or "tomorrow" is none. */
    boolean hasDay() {
        boolean framed = when().recurrence().isPresent() && when().start().isPresent();
        return (framed || when().edtf().map(Dated::isDaily).orElse(false)) && !has("relative");
    }

    /** Whether an EDTF date is precise to the day at one of its ends. */
    private static boolean isDaily(String edtf) {
        int hyphens = 0;
        boolean precise = false;
        for (int i = 0; i < edtf.length() && !precise; i++) {
            char unit = edtf.charAt(i);
            hyphens = unit == '-' ? hyphens + 1 : unit == '/' || unit == ',' ? 0 : hyphens;
            precise = hyphens >= 2 && (unit >= '0' && unit <= '9' || unit == 'X');
        }
        return precise;
    }

    boolean hasHours() {
        return !when().times().isEmpty();
    }

    /** Whether it bounds or accompanies an event rather than being its day. */
    boolean isBeside() {
        return has("open") || has("closed") || has("sign-up") || has("previous") || has("item-hour");
    }

    boolean has(String feature) {
        return features.contains(feature);
    }

    double score(Weights weights) {
        return weights.sum("date", features);
    }

    Optional<LocalDate> first() {
        return when().start();
    }

    Optional<LocalDate> last() {
        return when().end().or(when()::start);
    }

    /** Whether all its days lie between the first and the last day of another. */
    boolean within(Dated other) {
        return first().isPresent() && other.first().isPresent() && last().isPresent() && other.last().isPresent()
                && !first().get().isBefore(other.first().get()) && !last().get().isAfter(other.last().get());
    }

    boolean meets(Dated other) {
        return first().isPresent() && other.first().isPresent() && last().isPresent() && other.last().isPresent()
                && !last().get().isBefore(other.first().get()) && !first().get().isAfter(other.last().get());
    }
}
