package io.communique.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Somebody, or a desk, to write to or to call.
 *
 * @param type whom it serves
 * @param name of the person; absent for a desk
 * @param role the function, bare
 * @param organization the body
 * @param phones in the order of the document, without fax numbers
 * @param emails addresses in lower case, in the order of the document
 * @param address a postal address printed with it
 * @param confidence from 0 to 1, where it was estimated
 */
public record Contact(Type type, Optional<Sourced<PersonName>> name, Optional<Sourced<String>> role,
        Optional<Sourced<String>> organization, List<Sourced<Phone>> phones, List<Sourced<String>> emails,
        Optional<Address> address, OptionalDouble confidence) {

    /** Whom a contact serves. */
    public enum Type { PRESS, PUBLIC, ACCREDITATION, PARTNER }

    /** Copies the lists. */
    public Contact {
        Objects.requireNonNull(type, "type");
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
    }
}
