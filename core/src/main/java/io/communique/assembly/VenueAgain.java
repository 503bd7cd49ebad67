package io.communique.assembly;

import io.communique.model.Event;
import io.communique.model.Venue;
import java.util.List;
import java.util.Optional;

/** A venue said once and meant again: "at the same place" in the words of a part stands for the venue of the whole. */
final class VenueAgain {

    private static final String CUE = "venue-same";

    private final EventDesk desk;

    VenueAgain(EventDesk desk) {
        this.desk = desk;
    }

    /** The venues that a part names, or those of the whole where it only points back to them. */
    List<Venue> completed(List<Venue> own, Draft draft, Optional<Event> whole) {
        boolean named = own.stream().anyMatch(venue -> !VenueJoin.isTown(venue));
        boolean again = !named && draft.scope().filter(scope -> desk.cues().has(CUE, scope)).isPresent();
        return again ? whole.map(Event::venues).filter(all -> all.size() == 1).orElse(own) : own;
    }
}
