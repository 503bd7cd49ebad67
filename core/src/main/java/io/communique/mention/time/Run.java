package io.communique.mention.time;

import java.util.List;

/**
 * A day or period, or from one to another, with its hours.
 *
 * @param first where it begins
 * @param last where it ends; the same object for one day or period
 * @param bound whether it is open at an end
 * @param hours on each day
 */
record Run(Fields first, Fields last, Bound bound, List<Hours> hours) {

    /** CLOSED has both ends, WHOLE goes on day and night from its first hour to its last, UP_TO leaves out a last month or quarter; SINCE and AFTER have no end, UNTIL, THROUGH (all of it) and BEFORE no beginning. */
    enum Bound {
        CLOSED, WHOLE, UP_TO, SINCE, AFTER, UNTIL, THROUGH, BEFORE;

        boolean isOpen() {
            return this != CLOSED && this != WHOLE && this != UP_TO;
        }
    }

    static Run of(Fields only) {
        return new Run(only, only, Bound.CLOSED, List.of());
    }

    static Run of(Hours hours) {
        return new Run(Fields.NONE, Fields.NONE, Bound.CLOSED, List.of(hours));
    }

    static Run between(Fields first, Fields last) {
        return new Run(first, last, Bound.CLOSED, List.of());
    }

    boolean isHours() {
        return first.isNone();
    }

    boolean isSingle() {
        return first == last;
    }

    Run with(Bound other) {
        return new Run(first, last, other, hours);
    }

    Run with(List<Hours> other) {
        return new Run(first, last, bound, List.copyOf(other));
    }

    Run map(java.util.function.UnaryOperator<Fields> change) {
        Fields changed = change.apply(first);
        return new Run(changed, isSingle() ? changed : change.apply(last), bound, hours);
    }
}
