package io.communique.assembly;

import io.communique.model.Person;
import io.communique.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whose name a mail address has in it: a family name anywhere before the {@code @}, or a given name at its start, alone
 * or with the initial of the family name. The parts of the address are looked up among the names, so that a directory
 * of thousands is no slower for each.
 */
final class MailOwners {

    private static final int FAMILY = 3;
    private static final int GIVEN = 4;
    /** RFC 5321 §4.5.3.1.1. */
    private static final int LONGEST = 64;

    private final List<ContactItem> names;
    private final Map<String, Integer> families = new HashMap<>();
    private final Map<String, Integer> givens = new HashMap<>();
    private final Map<String, Integer> withInitial = new HashMap<>();

    MailOwners(Collection<ContactItem> names) {
        this.names = new ArrayList<>(names);
        for (int i = 0; i < this.names.size(); i++)
            add(this.names.get(i).person().orElseThrow(), i);
    }

    private void add(Person person, int order) {
        String family = letters(person.name().value().family().orElse(""));
        String given = letters(person.name().value().given().orElse(""));
        if (family.length() >= FAMILY)
            families.putIfAbsent(family, order);
        if (given.length() >= GIVEN) {
            givens.putIfAbsent(given, order);
            if (!family.isEmpty())
                withInitial.putIfAbsent(given + family.charAt(0), order);
        }
    }

    /** The first of the names that the address may be of. */
    Optional<ContactItem> of(String mail) {
        String all = letters(mail.substring(0, mail.indexOf('@')));
        String local = all.substring(0, Math.min(all.length(), LONGEST));
        int none = names.size();
        int first = givens.getOrDefault(local, none);
        for (int to = GIVEN + 1; to <= local.length(); to++)
            first = Math.min(first, withInitial.getOrDefault(local.substring(0, to), none));
        for (int from = 0; !families.isEmpty() && from < local.length(); from++)
            for (int to = from + FAMILY; to <= local.length(); to++)
                first = Math.min(first, families.getOrDefault(local.substring(from, to), none));
        return first < none ? Optional.of(names.get(first)) : Optional.empty();
    }

    private static String letters(String name) {
        return Folding.fold(name).replaceAll("[^a-z0-9]", "");
    }
}
