package io.communique.assembly;

import io.communique.model.Event;
import io.communique.model.WebLink;
import java.util.List;

/** Decides what the document announces. */
final class EventMaker {

    List<Event> make(Desk desk, Frame frame, List<WebLink> links) {
        return List.of();
    }
}
