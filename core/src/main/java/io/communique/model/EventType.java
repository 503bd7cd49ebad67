package io.communique.model;

/** What kind of thing an event is. */
public enum EventType {
    CONFERENCE, FESTIVAL, EXHIBITION, PERFORMANCE, WORKSHOP, HACKATHON, FAIR, OPEN_DAY, VISIT, CEREMONY,
    PRESS_CONFERENCE, WEBINAR, MEETING, COMPETITION, OTHER
}
