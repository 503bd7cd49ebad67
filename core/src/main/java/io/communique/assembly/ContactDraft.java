package io.communique.assembly;

import io.communique.model.Person;
import io.communique.model.Phone;
import io.communique.model.Sourced;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A contact in the making: a person or a desk, with what was found for it so far. */
final class ContactDraft {
    private final List<Sourced<Phone>> phones = new ArrayList<>();
    private final List<Sourced<String>> emails = new ArrayList<>();
    private final Optional<ContactItem> name;
    private final Span hull;
    private final boolean labelled;
    private int at = Integer.MAX_VALUE;

    ContactDraft(Optional<ContactItem> name, Span hull, boolean labelled) {
        this.name = name;
        this.hull = hull;
        this.labelled = labelled;
        name.ifPresent(item -> at = item.span().start());
    }

    void add(ContactItem item) {
        item.phone().filter(phone -> phones.stream().noneMatch(p -> p.value().number().equals(phone.value().number())))
                .ifPresent(phones::add);
        item.email().filter(mail -> emails.stream().noneMatch(m -> m.value().equals(mail.value())))
                .ifPresent(emails::add);
        at = Math.min(at, item.span().start());
    }

    void addAll(ContactDraft other) {
        other.phones.forEach(phone -> add(new ContactItem(new Span(at, at), Optional.empty(), Optional.of(phone),
                Optional.empty())));
        other.emails.forEach(this::addMail);
    }

    void addMail(Sourced<String> mail) {
        add(new ContactItem(new Span(at, at), Optional.empty(), Optional.empty(), Optional.of(mail)));
    }

    /** Leaves out numbers and mail addresses. */
    void removeAll(Set<String> values) {
        phones.removeIf(phone -> values.contains(phone.value().number()));
        emails.removeIf(mail -> values.contains(mail.value()));
    }

    /** Its numbers and mail addresses. */
    List<String> values() {
        return Stream.concat(phones.stream().map(phone -> phone.value().number()), emails.stream().map(Sourced::value)).toList();
    }

    boolean isEmpty() {
        return phones.isEmpty() && emails.isEmpty();
    }

    Optional<Person> person() {
        return name.flatMap(ContactItem::person);
    }

    /** The name that it was found by; a desk has none. */
    Optional<ContactItem> name() {
        return name;
    }

    List<Sourced<Phone>> phones() {
        return phones;
    }

    List<Sourced<String>> emails() {
        return emails;
    }

    /** The stretch of text that it was read in. */
    Span hull() {
        return hull;
    }

    boolean isLabelled() {
        return labelled;
    }

    /** Where it begins. */
    int at() {
        return at;
    }
}
