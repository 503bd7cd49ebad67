package io.communique.export;

import io.communique.model.Occurrence;
import io.communique.model.When;
import io.communique.model.When.Role;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** What one stretch of text says of time. */
final class WhenWriter {

    private WhenWriter() {}

    static void write(When when, Json json) throws IOException {
        json.text("text", when.text());
        json.evidence("text", when.evidence());
        json.text("role", role(when.role()));
        json.text("edtf", when.edtf());
        span(when.start(), when.end(), json);
        json.texts("implied", when.implied().stream().map(Json::word).toList());
        Clock.ranges(when.times(), json);
        json.text("zone", when.zone());
        if (when.occurrences().size() > 1)
            json.objects("occurrences", when.occurrences(), WhenWriter::occurrence);
        json.text("recurrence", when.recurrence());
        json.texts("except", when.except().stream().map(LocalDate::toString).toList());
    }

    /** The roles that are not an announced event's own have one word for all in the schema. */
    private static String role(Role role) {
        return switch (role) {
            case EVENT, DEADLINE, REGISTRATION, DOORS -> Json.word(role);
            case PUBLISHED, EMBARGO, HISTORY, BIRTH, DEATH, OTHER -> Json.word(Role.OTHER);
        };
    }

    private static void occurrence(Occurrence occurrence, Json json) throws IOException {
        span(occurrence.from(), occurrence.to(), json);
        Clock.ranges(occurrence.times(), json);
    }

    private static void span(Optional<LocalDate> from, Optional<LocalDate> to, Json json) throws IOException {
        json.text("start", from.map(LocalDate::toString));
        json.text("end", to.map(LocalDate::toString));
    }
}
