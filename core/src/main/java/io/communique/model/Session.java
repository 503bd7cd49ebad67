package io.communique.model;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One sitting of an event with its clock times, in the time zone of the place.
 *
 * @param start when it begins
 * @param end when it ends, if said
 */
public record Session(OffsetDateTime start, Optional<OffsetDateTime> end) {}
