package io.communique.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Where an event happens: a hall, an institution, a site, or only a town.
 *
 * @param name as the text gives it
 * @param room room, floor or stand in it
 * @param address where it is, as far as known
 */
public record Venue(Optional<Sourced<String>> name, Optional<Sourced<String>> room, Address address) {

    /** Checks that nothing is missing. */
    public Venue {
        Objects.requireNonNull(address, "address");
    }
}
