package io.communique.model;

import java.util.List;
import java.util.Optional;

/**
 * How the press gets in.
 *
 * @param deadline last moment to apply: ISO 8601 date or local date-time
 * @param url where to apply
 * @param emails whom to write to
 * @param phones whom to call
 * @param documents what to show or send, in the document's words
 * @param meetingPoint where and when the press meets, in the document's words
 */
public record Accreditation(Optional<Sourced<String>> deadline, Optional<Sourced<String>> url,
        List<Sourced<String>> emails, List<Sourced<Phone>> phones, List<Sourced<String>> documents,
        Optional<Sourced<String>> meetingPoint) {

    /** Copies the lists. */
    public Accreditation {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
        documents = List.copyOf(documents);
    }
}
