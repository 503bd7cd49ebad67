package io.communique.model;

import java.time.LocalTime;
import java.util.Optional;

/**
 * From one hour to another, on the clock of the place.
 *
 * @param start from when; 00:00 for midnight
 * @param end until when; absent if the text does not say; before {@code start} if it is past midnight
 */
public record TimeRange(LocalTime start, Optional<LocalTime> end) {

    /**
     * From an hour on.
     *
     * @param start from when
     * @return a range without end
     */
    public static TimeRange from(LocalTime start) {
        return new TimeRange(start, Optional.empty());
    }

    /**
     * From one hour to another.
     *
     * @param start from when
     * @param end until when
     * @return the range
     */
    public static TimeRange of(LocalTime start, LocalTime end) {
        return new TimeRange(start, Optional.of(end));
    }
}
