package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.model.Event;
import io.communique.model.EventType;
import io.communique.model.Sourced;
import io.communique.model.Venue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether an event takes place as planned, and where one can attend it. */
final class StatusMaker {

    private static final Map<String, Event.Status> CUES = cues();

    private final EventDesk desk;

    StatusMaker(EventDesk desk) {
        this.desk = desk;
    }

    private static Map<String, Event.Status> cues() {
        Map<String, Event.Status> out = new LinkedHashMap<>();
        out.put("status-moved-online", Event.Status.MOVED_ONLINE);
        out.put("status-postponed", Event.Status.POSTPONED);
        out.put("status-cancelled", Event.Status.CANCELLED);
        out.put("status-sold-out", Event.Status.SOLD_OUT);
        return out;
    }

    /** The status; SCHEDULED without evidence where nothing else is said. */
    Sourced<Event.Status> status(EventScope scope) {
        for (Map.Entry<String, Event.Status> each : CUES.entrySet())
            for (Statement statement : scope.core()) {
                Optional<Cues.Hit> hit = desk.cues().first(each.getKey(), statement.span());
                if (hit.isPresent() && !desk.cues().has("status-exempt", statement.span()))
                    return desk.desk().sourced(dated(each.getValue(), scope), hit.get().span(), each.getKey());
            }
        return Sourced.implied(Event.Status.SCHEDULED);
    }

    /** Postponed to a stated day is rescheduled (schema.org EventRescheduled). */
    private static Event.Status dated(Event.Status status, EventScope scope) {
        boolean day = scope.draft().dates().stream().anyMatch(d -> d.hasDay() && !d.has("previous"));
        return status == Event.Status.POSTPONED && day ? Event.Status.RESCHEDULED : status;
    }

    /** Where one can attend; absent if the document does not tell. */
    Optional<Sourced<Event.Attendance>> attendance(EventScope scope, List<Venue> venues, EventType type) {
        Optional<Sourced<Event.Attendance>> mixed = hit(scope.statements(), "attend-mixed", Event.Attendance.MIXED);
        if (mixed.isPresent())
            return mixed;
        if (!venues.isEmpty()) {
            Optional<Sourced<Event.Attendance>> also = hit(scope.statements().stream().filter(this::isAttended).toList(),
                    "attend-also", Event.Attendance.MIXED);
            if (also.isPresent())
                return also;
        }
        boolean addressed = venues.stream().anyMatch(v -> v.address().street().isPresent());
        if (!venues.isEmpty() && (addressed || !TypeMaker.isRemote(type)))
            return Optional.of(Sourced.implied(Event.Attendance.IN_PERSON));
        Optional<Sourced<Event.Attendance>> online = hit(scope.core(), "attend-online", Event.Attendance.ONLINE);
        boolean webinar = TypeMaker.isRemote(type);
        return online.or(() -> webinar ? Optional.of(Sourced.implied(Event.Attendance.ONLINE)) : Optional.empty());
    }

    /** "Tickets at the box office and online" says how to sign up, not where to attend. */
    private boolean isAttended(Statement statement) {
        return !desk.cues().has("sign-up", statement.span()) && !desk.cues().has("hours-aside", statement.span())
                && !desk.cues().has("price-word", statement.span());
    }

    private Optional<Sourced<Event.Attendance>> hit(List<Statement> statements, String cue, Event.Attendance value) {
        for (Statement statement : statements) {
            Optional<Cues.Hit> hit = desk.cues().first(cue, statement.span());
            boolean signUp = desk.cues().has("access-registration-required", statement.span())
                    && value == Event.Attendance.ONLINE;
            if (hit.isPresent() && !signUp)
                return Optional.of(desk.desk().sourced(value, hit.get().span(), cue));
        }
        return Optional.empty();
    }
}
