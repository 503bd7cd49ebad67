package io.communique.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a communiqué says. An absent value means that the document does not say it.
 *
 * @param source the bytes that were read
 * @param language BCP 47 tag of the main language
 * @param kind what sort of release it is
 * @param title the headline, its lines joined by one space
 * @param titleConfidence how sure the headline is, from 0 to 1, where it was estimated
 * @param kicker the category or line above the headline
 * @param subtitle the line below the headline
 * @param lead the opening paragraph
 * @param published when and where it was issued
 * @param embargo not to be published before: ISO 8601 date, local or offset date-time
 * @param revision how it changes an earlier release
 * @param reference its reference number as printed
 * @param issuer the body that speaks
 * @param events what people can attend, in the order of the document, a whole before its parts
 * @param contacts whom to write to or to call
 * @param accreditation how the press gets in
 * @param links the web addresses it points to
 * @param warnings what a person should look at, in the order of the document
 * @param text the text that every evidence points into
 */
public record Communique(SourceFile source, Optional<String> language, Kind kind, Optional<Sourced<String>> title,
        OptionalDouble titleConfidence, Optional<Sourced<String>> kicker, Optional<Sourced<String>> subtitle, Optional<Sourced<String>> lead,
        Publication published, Optional<Sourced<String>> embargo, Optional<Sourced<Revision>> revision,
        Optional<Sourced<String>> reference, Optional<Organization> issuer, List<Event> events,
        List<Contact> contacts, Optional<Accreditation> accreditation, List<WebLink> links, List<Warning> warnings,
        String text) {

    /** What sort of release it is. */
    public enum Kind { COMMUNIQUE, INVITATION, ADVISORY, AGENDA, PRESS_KIT, STATEMENT, ANNOUNCEMENT }

    /** How a release changes an earlier one. */
    public enum Revision { CORRECTS, REPLACES, UPDATES, REMINDS, CANCELS, POSTPONES }

    /** Copies the lists. */
    public Communique {
        Objects.requireNonNull(source, "source");
        events = List.copyOf(events);
        contacts = List.copyOf(contacts);
        links = List.copyOf(links);
        warnings = List.copyOf(warnings);
    }
}
