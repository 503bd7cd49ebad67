package io.communique.model;

/**
 * A body and its part in an event.
 *
 * @param organization the body
 * @param role its part
 */
public record Organizer(Organization organization, Role role) {

    /** The part of a body in an event. */
    public enum Role { ORGANIZER, COORDINATOR, PARTNER, SPONSOR, PATRON, HOST }
}
