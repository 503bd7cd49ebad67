package io.communique.assembly;

import io.communique.model.Contact;
import io.communique.model.PersonName;
import io.communique.model.Sourced;
import io.communique.text.Folding;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

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
        List<ContactDraft> merged = homeward(merged(drafts));
        ContactFacts facts = new ContactFacts(desk, frame);
        List<Contact> out = new ArrayList<>();
        for (int i = 0; i < merged.size(); i++)
            out.add(contact(merged.get(i), i + 1 < merged.size() ? merged.get(i + 1).at() : Integer.MAX_VALUE, facts));
        return List.copyOf(out);
    }

    /** A person is listed once; a number of a person is not listed again for a desk. */
    private static List<ContactDraft> merged(List<ContactDraft> drafts) {
        List<ContactDraft> out = new ArrayList<>();
        Map<String, ContactDraft> people = new LinkedHashMap<>();
        Map<String, Integer> desks = new HashMap<>();
        for (ContactDraft draft : drafts)
            if (draft.person().isPresent())
                join(draft, Optional.ofNullable(people.putIfAbsent(key(draft), draft)), out);
            else {
                int at = draft.values().stream().mapToInt(value -> desks.getOrDefault(value, out.size())).min().orElse(out.size());
                join(draft, at < out.size() ? Optional.of(out.get(at)) : Optional.empty(), out);
                draft.values().forEach(value -> desks.merge(value, at, Math::min));
            }
        Set<String> personal = new HashSet<>();
        people.values().forEach(person -> personal.addAll(person.values()));
        out.stream().filter(draft -> draft.person().isEmpty()).forEach(draft -> draft.removeAll(personal));
        out.removeIf(ContactDraft::isEmpty);
        out.sort(Comparator.comparingInt(ContactDraft::at));
        return out;
    }

    /** In columns side by side a mail address may be read under the wrong name: it goes to the one that is in it. */
    private static List<ContactDraft> homeward(List<ContactDraft> drafts) {
        Map<ContactItem, ContactDraft> without = new LinkedHashMap<>();
        drafts.stream().filter(draft -> draft.person().isPresent() && draft.emails().isEmpty())
                .forEach(draft -> without.put(draft.name().orElseThrow(), draft));
        MailOwners owners = new MailOwners(without.keySet());
        for (ContactDraft draft : without.isEmpty() ? List.<ContactDraft>of() : drafts) {
            MailOwners own = new MailOwners(draft.name().stream().toList());
            for (Sourced<String> mail : List.copyOf(draft.emails()))
                owners.of(mail.value()).filter(owner -> own.of(mail.value()).isEmpty()).ifPresent(owner -> {
                    draft.removeAll(Set.of(mail.value()));
                    without.get(owner).addMail(mail);
                });
        }
        return drafts.stream().filter(draft -> !draft.isEmpty()).toList();
    }

    private static void join(ContactDraft draft, Optional<ContactDraft> known, List<ContactDraft> out) {
        known.ifPresentOrElse(same -> same.addAll(draft), () -> out.add(draft));
    }

    private static String key(ContactDraft draft) {
        return Folding.fold(draft.person().orElseThrow().name().value().full()).replaceAll("[^a-z]+", " ");
    }

    private static Contact contact(ContactDraft draft, int next, ContactFacts facts) {
        Optional<Sourced<PersonName>> name = draft.person().map(person -> person.name());
        Optional<Sourced<String>> role = facts.role(draft);
        return new Contact(facts.type(draft), name, role, facts.organization(draft), draft.phones(), draft.emails(),
                facts.address(draft, next), OptionalDouble.of(confidence(draft, role.isPresent())));
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
