package io.communique.model;

/**
 * Somebody with a part in an event.
 *
 * @param person who
 * @param part in which part
 */
public record Participant(Person person, Part part) {

    /** The part of a person in an event. */
    public enum Part { SPEAKER, GUEST, HOST, PERFORMER, QUOTED }
}
