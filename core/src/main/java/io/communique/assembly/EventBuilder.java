package io.communique.assembly;

import io.communique.model.Access;
import io.communique.model.Event;
import io.communique.model.EventType;
import io.communique.model.Organizer;
import io.communique.model.Sourced;
import io.communique.model.Venue;
import io.communique.model.WebLink;
import io.communique.model.When;
import io.communique.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Makes an event of a draft: what belongs to it is asked of one maker after the other. */
final class EventBuilder {

    private final EventDesk desk;
    private final List<WebLink> links;

    EventBuilder(EventDesk desk, List<WebLink> links) {
        this.desk = desk;
        this.links = links;
    }

    Event build(Draft draft, Optional<Event> whole, List<Span> parts) {
        List<When> when = draft.dates().stream().map(Dated::when).toList();
        List<Venue> venues = new EventVenues(desk).of(draft, parts);
        List<Organizer> organizers = new Organisers(desk).of(draft, parts, draft.scope().isEmpty());
        return new Event(id(draft), whole.map(Event::id), name(draft), draft.name().type().orElse(EventType.OTHER),
                Sourced.implied(Event.Status.SCHEDULED), Optional.empty(), when, List.of(), List.of(), venues,
                organizers, List.of(), Access.unknown(), Optional.empty(), List.of(), OptionalDouble.empty());
    }

    private Sourced<String> name(Draft draft) {
        return desk.desk().sourced(draft.name().text(), draft.name().span(), draft.name().rule());
    }

    private String id(Draft draft) {
        return EventIds.of(draft.name().text(), draft.dates());
    }
}
