package io.communique.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day or a run of days, with its hours.
 *
 * @param from first day; absent if open or unknown
 * @param to last day, inclusive; absent if open or unknown
 * @param times hours on each of the days, in order; empty if not said
 */
public record Occurrence(Optional<LocalDate> from, Optional<LocalDate> to, List<TimeRange> times) {

    /** Copies the list. */
    public Occurrence {
        times = List.copyOf(times);
    }
}
