package io.communique.assembly;

import io.communique.model.Event;
import io.communique.model.EventType;
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

    Event build(Draft draft, Optional<Event> whole, List<Span> parts, boolean contradicted) {
        EventScope scope = new EventScope(desk, draft, parts);
        List<When> when = EventDays.told(draft.dates().stream().map(EventBuilder::when).toList());
        List<Venue> named = new VenueSeat(desk).completed(new EventVenues(desk).of(draft, parts), draft).stream()
                .map(new VenueTowns(desk)::settled).toList();
        List<Venue> venues = new VenueAgain(desk).completed(named, draft, whole);
        new Contradictions(desk).warn(draft, venues);
        EventType own = new TypeMaker(desk).of(scope);
        EventType type = whole.map(Event::type).filter(t -> own == EventType.OTHER && TypeMaker.isRemote(t)).orElse(own);
        StatusMaker status = new StatusMaker(desk);
        return new Event(EventIds.of(draft.name().text(), draft.dates()), whole.map(Event::id), name(draft), type,
                status.status(scope), status.attendance(scope, venues, type), when, Sessions.of(when, venues),
                new ProgrammeMaker(desk).of(scope), venues, new Organisers(desk).of(draft, parts, scope.isWhole()),
                new Participants(desk).of(scope), new AccessMaker(desk).of(scope), new Descriptions(desk).of(scope),
                EventLinks.of(scope, links), OptionalDouble.of(new Confidence(desk).of(scope, venues, contradicted)));
    }

    /** A day that an event was moved from stays, but not as a day of the event. */
    private static When when(Dated dated) {
        return dated.when().as(dated.has("previous") ? When.Role.OTHER : When.Role.EVENT);
    }

    private Sourced<String> name(Draft draft) {
        return desk.desk().sourced(draft.name().text(), draft.name().span(), draft.name().rule());
    }
}
