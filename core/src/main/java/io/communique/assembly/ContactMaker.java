package io.communique.assembly;

import io.communique.model.Contact;
import io.communique.model.PersonName;
import io.communique.model.Sourced;
import io.communique.text.Folding;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Decides whom to write to or to call: every number and mail address belongs to a person or a desk, each listed once. */
final class ContactMaker {

    List<Contact> make(Desk desk, Frame frame) {
        ContactGroups groups = new ContactGroups(desk);
        List<ContactDraft> drafts = new ArrayList<>();
        int before = 0;
        for (List<ContactItem> group : groups.all()) {
            Span hull = groups.hull(group, before);
            drafts.addAll(new ContactSharing(desk, group, hull, groups.isLabelled(hull)).share());
            before = hull.end();
        }
        List<ContactDraft> merged = merged(drafts);
        ContactFacts facts = new ContactFacts(desk, frame);
        return merged.stream().map(draft -> contact(draft, merged, facts)).toList();
    }

    /** A person is listed once; a number of a person is not listed again for a desk. */
    private static List<ContactDraft> merged(List<ContactDraft> drafts) {
        List<ContactDraft> out = new ArrayList<>();
        for (ContactDraft draft : drafts)
            out.stream().filter(other -> isSame(other, draft)).findFirst()
                    .ifPresentOrElse(other -> other.addAll(draft), () -> out.add(draft));
        List<ContactDraft> people = out.stream().filter(draft -> draft.person().isPresent()).toList();
        for (ContactDraft draft : out)
            if (draft.person().isEmpty())
                people.forEach(draft::removeAll);
        out.removeIf(ContactDraft::isEmpty);
        out.sort(Comparator.comparingInt(ContactDraft::at));
        return out;
    }

    private static boolean isSame(ContactDraft a, ContactDraft b) {
        if (a.person().isEmpty() || b.person().isEmpty())
            return a.person().isEmpty() && b.person().isEmpty() && a.sharesWith(b);
        return key(a).equals(key(b));
    }

    private static String key(ContactDraft draft) {
        return Folding.fold(draft.person().orElseThrow().name().value().full()).replaceAll("[^a-z]+", " ");
    }

    private static Contact contact(ContactDraft draft, List<ContactDraft> all, ContactFacts facts) {
        Optional<Sourced<PersonName>> name = draft.person().map(person -> person.name());
        Optional<Sourced<String>> role = facts.role(draft);
        return new Contact(facts.type(draft), name, role, facts.organization(draft), draft.phones(), draft.emails(),
                facts.address(draft, all), OptionalDouble.of(confidence(draft, role.isPresent())));
    }

    /**
     * The share of right contacts among those whose answer is known: nine in ten for a number alone; more for a label, a
     * name, a function, and both a number and a mail address.
     */
    private static double confidence(ContactDraft draft, boolean role) {
        int hundredths = 90 + (draft.isLabelled() ? 3 : 0) + (draft.person().isPresent() ? 2 : 0) + (role ? 1 : 0);
        boolean both = !draft.phones().isEmpty() && !draft.emails().isEmpty();
        return (hundredths + (both ? 2 : 0)) / 100.0;
    }
}
