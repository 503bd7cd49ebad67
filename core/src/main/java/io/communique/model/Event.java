package io.communique.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Something that people can attend or take part in at an announced time.
 *
 * @param id a short hash of what identifies it
 * @param partOf the id of the event that it is a part of
 * @param name its proper name as the text gives it, without leading article
 * @param type what kind of thing it is
 * @param status whether it takes place as planned
 * @param attendance where one can attend
 * @param when its dates and hours, each once with the places where it is said, in the order of the document; other roles
 *        than EVENT (deadlines, doors) included
 * @param sessions its sittings with clock times, in order
 * @param programme its programme, in the order of the document
 * @param venues where it happens
 * @param organizers the bodies behind it, with their roles
 * @param people who takes part, in which part
 * @param access who may come, and how
 * @param description the sentences that describe it, as they stand
 * @param links ids of the document's links that belong to it
 * @param confidence from 0 to 1, where it was estimated
 */
public record Event(String id, Optional<String> partOf, Sourced<String> name, EventType type,
        Sourced<Status> status, Optional<Sourced<Attendance>> attendance, List<When> when, List<Session> sessions,
        List<ProgrammeItem> programme, List<Venue> venues, List<Organizer> organizers, List<Participant> people,
        Access access, Optional<Sourced<String>> description, List<String> links, OptionalDouble confidence) {

    /** Whether an event takes place as planned. */
    public enum Status { SCHEDULED, CANCELLED, POSTPONED, RESCHEDULED, MOVED_ONLINE, SOLD_OUT }

    /** Where one can attend. */
    public enum Attendance { IN_PERSON, ONLINE, MIXED }

    /** Copies the lists. */
    public Event {
        Objects.requireNonNull(id, "id");
        when = List.copyOf(when);
        sessions = List.copyOf(sessions);
        programme = List.copyOf(programme);
        venues = List.copyOf(venues);
        organizers = List.copyOf(organizers);
        people = List.copyOf(people);
        links = List.copyOf(links);
    }
}
