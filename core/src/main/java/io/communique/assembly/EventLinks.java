package io.communique.assembly;

import io.communique.model.WebLink;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which links of a document lead to something about an event. */
final class EventLinks {

    private static final Set<WebLink.Purpose> ABOUT = EnumSet.of(WebLink.Purpose.PROGRAMME, WebLink.Purpose.REGISTRATION,
            WebLink.Purpose.ACCREDITATION, WebLink.Purpose.INFORMATION, WebLink.Purpose.MAP);

    private EventLinks() {}

    static List<String> of(EventScope scope, List<WebLink> links) {
        return links.stream().filter(l -> ABOUT.contains(l.purpose()))
                .filter(l -> l.url().evidence().stream().anyMatch(e -> scope.covers(e.span()))).map(WebLink::id).toList();
    }
}
