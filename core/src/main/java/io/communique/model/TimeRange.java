package io.communique.model;

import java.time.LocalTime;
import java.util.Optional;

/**
 * From one hour to another, on the clock of the place; at least one of them is there.
 *
 * @param start from when; 00:00 for midnight; absent if the text only says until when
 * @param end until when; absent if the text does not say; before {@code start} if it is past midnight
 */
public record TimeRange(Optional<LocalTime> start, Optional<LocalTime> end) {

    /** Refuses a range without any hour. */
    public TimeRange {
        if (start.isEmpty() && end.isEmpty())
            throw new IllegalArgumentException("neither start nor end: " + start + ", " + end);
    }

    /**
     * From an hour on.
     *
     * @param start from when
     * @return a range without end
     */
    public static TimeRange from(LocalTime start) {
        return new TimeRange(Optional.of(start), Optional.empty());
    }

    /**
     * From one hour to another.
     *
     * @param start from when
     * @param end until when
     * @return the range
     */
    public static TimeRange of(LocalTime start, LocalTime end) {
        return new TimeRange(Optional.of(start), Optional.of(end));
    }

    /**
     * Up to an hour.
     *
     * @param end until when
     * @return a range without start
     */
    public static TimeRange until(LocalTime end) {
        return new TimeRange(Optional.empty(), Optional.of(end));
    }
}
