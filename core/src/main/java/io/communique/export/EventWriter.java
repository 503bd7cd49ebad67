package io.communique.export;

import io.communique.model.Event;
import io.communique.model.Participant;
import io.communique.model.PersonName;
import io.communique.model.ProgrammeItem;
import io.communique.model.Session;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Function;

/** One event. */
final class EventWriter {

    private EventWriter() {}

    static void write(Event event, Json json) throws IOException {
        json.text("id", event.id());
        json.text("partOf", event.partOf());
        json.sourced("name", event.name(), Function.identity());
        json.word("type", event.type());
        json.sourced("status", event.status(), Json::word);
        json.sourced("attendance", event.attendance(), Json::word);
        json.objects("dates", event.when(), WhenWriter::write);
        json.objects("sessions", event.sessions(), EventWriter::session);
        json.objects("programme", event.programme(), EventWriter::programmeItem);
        json.objects("venues", event.venues(), VenueWriter::write);
        json.objects("organizers", event.organizers(), OrganizationWriter::write);
        json.objects("people", event.people(), EventWriter::participant);
        json.object("access", () -> AccessWriter.write(event.access(), json));
        json.sourced("description", event.description());
        json.texts("links", event.links());
        Confidence.write(event.confidence(), json);
    }

    private static void session(Session session, Json json) throws IOException {
        json.text("start", Clock.moment(session.start()));
        json.text("end", session.end().map(Clock::moment));
    }

    private static void programmeItem(ProgrammeItem item, Json json) throws IOException {
        json.text("date", item.date().map(LocalDate::toString));
        if (item.time().isPresent())
            Clock.range(item.time().get(), json);
        json.sourced("title", item.title(), Function.identity());
        json.texts("speakers", item.speakers());
        json.sourced("venue", item.venue());
        json.text("press", item.press().map(Json::word));
    }

    private static void participant(Participant participant, Json json) throws IOException {
        json.sourced("name", participant.person().name(), PersonName::full);
        json.sourced("role", participant.person().role());
        json.sourced("organization", participant.person().organization());
        json.word("part", participant.part());
    }
}
