package io.communique.assembly;

import io.communique.model.Occurrence;
import io.communique.model.Session;
import io.communique.model.TimeRange;
import io.communique.model.Venue;
import io.communique.model.When;
import io.communique.text.DataFile;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sittings of an event in the time zone of its place. Zones of countries that have one are read from
 * {@code country-zones.json}; where neither text nor place settles the zone there is none.
 */
final class Sessions {

    private static final int MOST_DAYS = 62;

    private Sessions() {}

    static List<Session> of(List<When> dates, List<Venue> venues) {
        List<Session> out = new ArrayList<>();
        Optional<ZoneId> place = venues.stream().flatMap(v -> v.address().country().stream())
                .flatMap(c -> zone(Zones.BY_COUNTRY.getOrDefault(c, "")).stream()).findFirst();
        for (When when : dates)
            if (when.role() == When.Role.EVENT && when.recurrence().isEmpty())
                when.zone().flatMap(Sessions::zone).or(() -> place)
                        .ifPresent(zone -> when.occurrences().forEach(o -> sittings(when, o, zone, out)));
        return out.stream().distinct().toList();
    }

    private static Optional<ZoneId> zone(String name) {
        return Zones.NAMES.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    private static void sittings(When when, Occurrence occurrence, ZoneId zone, List<Session> out) {
        if (occurrence.from().isEmpty() || occurrence.times().isEmpty())
            return;
        LocalDate first = occurrence.from().get();
        LocalDate last = occurrence.to().orElse(first);
        if (last.isBefore(first) || first.plusDays(MOST_DAYS).isBefore(last))
            return;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1))
            for (TimeRange time : occurrence.times())
                if (!when.except().contains(day) && time.start().isPresent())
                    out.add(session(day, time.start().get(), time.end(), zone));
    }

    private static Session session(LocalDate day, LocalTime first, Optional<LocalTime> last, ZoneId zone) {
        OffsetDateTime start = at(day, first, zone);
        return new Session(start, last.map(end -> at(end.isAfter(first) ? day : day.plusDays(1), end, zone)));
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time, ZoneId zone) {
        return day.atTime(time).atZone(zone).toOffsetDateTime();
    }

    private static final class Zones {

        private static final Map<String, String> BY_COUNTRY = load();
        private static final Set<String> NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());

        private static Map<String, String> load() {
            Map<String, String> out = new LinkedHashMap<>();
            DataFile.json(Sessions.class, "country-zones.json").properties()
                    .forEach(e -> out.put(e.getKey(), e.getValue().asText()));
            return out;
        }
    }
}
