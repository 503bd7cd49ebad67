package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.model.Occurrence;
import io.communique.model.Sourced;
import io.communique.model.When;
import io.communique.text.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Finds until when the release must not be published. */
final class EmbargoMaker {

    private static final int REACH = 80;

    private final Desk desk;

    EmbargoMaker(Desk desk) {
        this.desk = desk;
    }

    /** An ISO 8601 date or date-time, with offset if the zone is known. */
    Optional<Sourced<String>> make() {
        if (desk.reading().cues().stream().anyMatch(hit -> hit.name().equals("embargo-lifted")))
            return Optional.empty();
        return desk.reading().cues().stream().filter(hit -> hit.name().equals("embargo"))
                .flatMap(hit -> until(hit).stream()).findFirst();
    }

    private Optional<Sourced<String>> until(Cues.Hit hit) {
        List<Mention<When>> near = desk.mentions().times().stream()
                .filter(m -> m.span().start() >= hit.span().start() && m.span().start() <= hit.span().end() + REACH)
                .filter(m -> m.span().end() > hit.span().end()).toList();
        Optional<Mention<When>> day = near.stream().filter(m -> day(m.value()).isPresent()).findFirst();
        Optional<Mention<When>> hour = near.stream().filter(m -> !m.value().times().isEmpty()).findFirst();
        return day.map(d -> {
            Span span = hour.map(h -> d.span().union(h.span())).orElse(d.span());
            return desk.sourced(iso(d.value(), hour.map(Mention::value)), span, "embargo");
        });
    }

    /** "Until the 10th" has an end and no start. */
    private static Optional<LocalDate> day(When when) {
        return when.start().or(when::end);
    }

    private static String iso(When day, Optional<When> hour) {
        LocalDate date = day(day).orElseThrow();
        Optional<LocalTime> time = hour.stream().flatMap(h -> h.occurrences().stream()).map(Occurrence::times)
                .flatMap(List::stream).flatMap(t -> t.start().or(t::end).stream()).findFirst();
        if (time.isEmpty())
            return date.toString();
        Optional<ZoneId> zone = hour.flatMap(When::zone).or(day::zone).flatMap(EmbargoMaker::zone);
        return zone.map(z -> date.atTime(time.get()).atZone(z).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .orElse(date + "T" + time.get());
    }

    private static Optional<ZoneId> zone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }
}
