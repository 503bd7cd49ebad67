package io.communique.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When and where the release was issued, as its own text says.
 *
 * @param date the day
 * @param place the town of the dateline
 */
public record Publication(Optional<Sourced<LocalDate>> date, Optional<Sourced<String>> place) {

    /**
     * Nothing said.
     *
     * @return a publication without date and place
     */
    public static Publication unknown() {
        return new Publication(Optional.empty(), Optional.empty());
    }
}
