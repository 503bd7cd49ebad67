package io.communique.assembly;

import io.communique.model.Person;
import io.communique.model.Phone;
import io.communique.model.Sourced;
import io.communique.text.Span;
import java.util.Optional;

/**
 * A name, or a way to reach somebody, where it stands.
 *
 * @param span where
 * @param person the name; absent for a way to reach somebody
 * @param phone the number; absent otherwise
 * @param email the address; absent otherwise
 */
record ContactItem(Span span, Optional<Person> person, Optional<Sourced<Phone>> phone,
        Optional<Sourced<String>> email) {

    boolean isName() {
        return person.isPresent();
    }

    boolean isSameKind(ContactItem other) {
        return phone.isPresent() == other.phone.isPresent() && email.isPresent() == other.email.isPresent();
    }
}
