package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.model.Communique;
import io.communique.model.EventType;
import io.communique.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of thing an event is: what the noun of its name says, else a noun beside its name and day. */
final class TypeMaker {

    private static final String ACT = "event-act:";

    private final EventDesk desk;

    TypeMaker(EventDesk desk) {
        this.desk = desk;
    }

    EventType of(EventScope scope) {
        Optional<EventType> named = scope.draft().name().type();
        boolean weak = scope.draft().name().has("weak-noun");
        if (named.isPresent() && named.get() != EventType.OTHER && !weak)
            return named.get();
        return besides(scope).or(() -> named.filter(t -> weak && t != EventType.OTHER)).or(() -> act(scope)).or(this::call)
                .orElse(named.orElse(EventType.OTHER));
    }

    /** "Invitation to the press" over what has no kind of its own: a presentation, a launch. */
    private Optional<EventType> call() {
        boolean press = desk.frame().kind() == Communique.Kind.INVITATION && desk.cues().has("press-call",
                new Span(0, Math.min(desk.text().length(), desk.frame().head().end() + 1)));
        return press ? Optional.of(EventType.PRESS_CONFERENCE) : Optional.empty();
    }

    private Optional<EventType> besides(EventScope scope) {
        return scope.core().stream().flatMap(s -> desk.words().nounsIn(s.span()).stream())
                .filter(n -> !n.weak() && n.type() != EventType.OTHER && !isOfPlace(n)).map(EventWords.Noun::type).findFirst();
    }

    /** "Exhibition centre": the noun is of the name of a place. */
    private boolean isOfPlace(EventWords.Noun noun) {
        return Mention.at(desk.desk().mentions().venues(), noun.span().start())
                .filter(v -> v.span().start() < noun.span().start()).isPresent();
    }

    /** What is done on the day: "will inaugurate", "opens its doors". */
    private Optional<EventType> act(EventScope scope) {
        return scope.core().stream().flatMap(s -> Stream.of(EventType.CEREMONY, EventType.OPEN_DAY)
                .filter(type -> desk.cues().has(ACT + type.name().toLowerCase(Locale.ROOT), s.span()))).findFirst();
    }

    /** Kinds of which there is nothing to attend in person. */
    static boolean isRemote(EventType type) {
        return List.of(EventType.WEBINAR).contains(type);
    }
}
