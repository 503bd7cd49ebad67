package io.communique.assembly;

import io.communique.model.EventType;
import java.util.List;
import java.util.Optional;

/** What kind of thing an event is: what the noun of its name says, else a noun beside its name and day. */
final class TypeMaker {

    private final EventDesk desk;

    TypeMaker(EventDesk desk) {
        this.desk = desk;
    }

    EventType of(EventScope scope) {
        Optional<EventType> named = scope.draft().name().type();
        if (named.isPresent() && named.get() != EventType.OTHER)
            return named.get();
        return scope.core().stream().flatMap(s -> desk.words().nounsIn(s.span()).stream())
                .filter(n -> !n.weak() && n.type() != EventType.OTHER).map(EventWords.Noun::type).findFirst()
                .orElse(named.orElse(EventType.OTHER));
    }

    /** Kinds of which there is nothing to attend in person. */
    static boolean isRemote(EventType type) {
        return List.of(EventType.WEBINAR).contains(type);
    }
}
