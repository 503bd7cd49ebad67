package io.communique.assembly;

import io.communique.document.Metadata.Item;
import io.communique.model.Event;
import io.communique.model.Evidence;
import io.communique.model.Sourced;
import io.communique.model.Venue;
import io.communique.model.When;
import io.communique.text.Folding;
import io.communique.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the events that a page declares for programs (schema.org Event in JSON-LD, microdata, RDFa, h-event) with
 * those that its text announces. A reader sees the text alone: it is right, and what is only declared is not said.
 */
final class EventWitnesses {

    private static final String CODE = "metadata-contradicts-text";
    private static final int ISO_DAY = 10;
    private static final int ISO_MINUTE = 16;
    private static final int MORNING = 10;
    private static final int FEWEST_LETTERS = 4;
    private static final Map<String, Event.Status> STATUS = Map.of("EventScheduled", Event.Status.SCHEDULED,
            "EventCancelled", Event.Status.CANCELLED, "EventPostponed", Event.Status.POSTPONED,
            "EventRescheduled", Event.Status.RESCHEDULED, "EventMovedOnline", Event.Status.MOVED_ONLINE);

    private final Desk desk;

    EventWitnesses(Desk desk) {
        this.desk = desk;
    }

    void check(List<Event> events) {
        List<Item> declared = desk.reading().document().metadata().items().stream()
                .filter(item -> item.properties().containsKey("startDate")).toList();
        for (Item item : declared)
            same(item, events, declared.size() == 1).ifPresent(event -> compare(event, item));
    }

    /** The event of that name, or the only one if the page declares only one. */
    private static Optional<Event> same(Item item, List<Event> events, boolean only) {
        String name = letters(value(item, "name").orElse(""));
        Optional<Event> named = events.stream().filter(e -> agree(letters(e.name().value()), name)).findFirst();
        return named.isPresent() || !only || events.size() != 1 ? named : Optional.of(events.get(0));
    }

    private void compare(Event event, Item item) {
        List<When> own = event.when().stream().filter(w -> w.role() == When.Role.EVENT && w.start().isPresent()).toList();
        if (!own.isEmpty() && !days(event, item, own))
            hours(event, item, own);
        venue(event, item);
        status(event, item);
    }

    private boolean days(Event event, Item item, List<When> own) {
        LocalDate first = own.stream().flatMap(w -> w.start().stream()).min(LocalDate::compareTo).orElseThrow();
        LocalDate last = own.stream().flatMap(w -> w.end().stream()).max(LocalDate::compareTo).orElse(first);
        Optional<LocalDate> start = day(item, "startDate").filter(day -> !day.equals(first));
        Optional<LocalDate> end = day(item, "endDate").filter(day -> !day.equals(last) && !isNightAfter(item, day, last));
        start.ifPresent(day -> warn(event, "begins on " + day, first.toString(), span(own.get(0).evidence())));
        if (start.isEmpty())
            end.ifPresent(day -> warn(event, "ends on " + day, last.toString(), span(own.get(0).evidence())));
        return start.isPresent() || end.isPresent();
    }

    /** What goes on past midnight, or is declared to end at midnight, ends on the day after. */
    private static boolean isNightAfter(Item item, LocalDate day, LocalDate last) {
        return day.equals(last.plusDays(1))
                && value(item, "endDate").flatMap(EventWitnesses::time).filter(time -> time.getHour() < MORNING).isPresent();
    }

    private void hours(Event event, Item item, List<When> own) {
        List<LocalTime> starts = own.stream().flatMap(w -> w.times().stream()).flatMap(t -> t.start().stream()).toList();
        List<LocalTime> ends = own.stream().flatMap(w -> w.times().stream()).flatMap(t -> t.end().stream()).toList();
        hour(event, item, "startDate", "begins", starts, own);
        hour(event, item, "endDate", "ends", ends, own);
    }

    private void hour(Event event, Item item, String property, String verb, List<LocalTime> read, List<When> own) {
        Optional<LocalTime> stated = value(item, property).flatMap(EventWitnesses::clock);
        if (stated.isPresent() && !read.isEmpty() && !read.contains(stated.get()))
            warn(event, verb + " at " + stated.get(), read.get(0).toString(), span(own.get(0).evidence()));
    }

    private void venue(Event event, Item item) {
        Optional<String> place = value(item, "location.name").or(() -> value(item, "location"));
        Optional<String> town = value(item, "location.address.addressLocality");
        List<String> names = event.venues().stream().flatMap(v -> words(v.name())).toList();
        List<String> towns = event.venues().stream().flatMap(v -> words(v.address().locality())).toList();
        boolean known = place.isEmpty() || names.isEmpty() || event.venues().stream().anyMatch(v -> says(v, place.get()));
        if (!known)
            warn(event, "is at \"" + place.get() + "\"", "\"" + names.get(0) + "\"", venueSpan(event));
        else if (town.isPresent() && !towns.isEmpty() && towns.stream().noneMatch(t -> agree(letters(t), letters(town.get()))))
            warn(event, "is in \"" + town.get() + "\"", "\"" + towns.get(0) + "\"", venueSpan(event));
    }

    private static boolean says(Venue venue, String place) {
        String stated = letters(place);
        return Stream.of(words(venue.name()), words(venue.room()), words(venue.address().street()),
                words(venue.address().locality())).flatMap(it -> it).anyMatch(word -> agree(letters(word), stated));
    }

    private static Stream<String> words(Optional<Sourced<String>> value) {
        return value.stream().map(Sourced::value);
    }

    private void status(Event event, Item item) {
        Optional<Event.Status> stated = value(item, "eventStatus")
                .map(status -> STATUS.get(status.substring(status.lastIndexOf('/') + 1))).filter(Objects::nonNull);
        Event.Status read = event.status().value();
        if (stated.isPresent() && stated.get() != read && !(stated.get() == Event.Status.SCHEDULED
                && read == Event.Status.SOLD_OUT))
            warn(event, "is " + words(stated.get()), words(read), span(event.status().evidence())
                    .or(() -> span(event.name().evidence())));
    }

    private static String words(Event.Status status) {
        return status.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private void warn(Event event, String stated, String read, Optional<Span> span) {
        String message = "the page states that \"" + event.name().value() + "\" " + stated + ", its text says " + read;
        span.ifPresentOrElse(at -> desk.warnings().add(CODE, message, at), () -> desk.warnings().add(CODE, message));
    }

    private static Optional<Span> venueSpan(Event event) {
        return event.venues().stream().flatMap(v -> Stream.concat(v.name().stream(), v.address().locality().stream()))
                .flatMap(v -> span(v.evidence()).stream()).findFirst();
    }

    private static Optional<Span> span(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::span).findFirst();
    }

    private static Optional<String> value(Item item, String property) {
        return item.properties().getOrDefault(property, List.of()).stream().findFirst();
    }

    private static Optional<LocalDate> day(Item item, String property) {
        return value(item, property).filter(value -> value.length() >= ISO_DAY).flatMap(value -> {
            try {
                return Optional.of(LocalDate.parse(value.substring(0, ISO_DAY)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        });
    }

    /** A clock time of its place. In universal time it says nothing of that, and midnight is often a mere filler. */
    private static Optional<LocalTime> clock(String moment) {
        boolean universal = moment.endsWith("Z") || moment.endsWith("+00:00");
        return universal ? Optional.empty() : time(moment).filter(time -> !time.equals(LocalTime.MIDNIGHT));
    }

    private static Optional<LocalTime> time(String moment) {
        try {
            return moment.length() < ISO_MINUTE ? Optional.empty()
                    : Optional.of(LocalTime.parse(moment.substring(ISO_DAY + 1, ISO_MINUTE)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean agree(String one, String other) {
        return one.equals(other) || one.length() >= FEWEST_LETTERS && other.contains(one)
                || other.length() >= FEWEST_LETTERS && one.contains(other);
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        Folding.fold(text).chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }
}
