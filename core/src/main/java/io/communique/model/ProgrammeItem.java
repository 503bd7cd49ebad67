package io.communique.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One line of an event's programme.
 *
 * @param date the day, stated or inherited from its heading
 * @param time from when, and until when
 * @param title what happens
 * @param speakers who, as printed
 * @param venue where, as printed
 * @param press whether the press may come
 */
public record ProgrammeItem(Optional<LocalDate> date, Optional<TimeRange> time, Sourced<String> title,
        List<String> speakers, Optional<Sourced<String>> venue, Optional<Press> press) {

    /** Whether the press may come. */
    public enum Press { OPEN, POOL, CLOSED, PHOTO_CALL }

    /** Copies the list. */
    public ProgrammeItem {
        speakers = List.copyOf(speakers);
    }
}
