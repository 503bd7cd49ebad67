package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.model.Address;
import io.communique.model.Communique;
import io.communique.model.Contact;
import io.communique.model.Evidence;
import io.communique.model.Organization;
import io.communique.model.Person;
import io.communique.model.Sourced;
import io.communique.text.Folding;
import io.communique.text.Span;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a contact is besides its name and numbers: its function, its body, whom it serves. */
final class ContactFacts {
    private static final String TYPE_CUE = "contact-type:";
    private static final Map<String, Contact.Type> BY_SECTION = Map.of("press-contact", Contact.Type.PRESS,
            "accreditation", Contact.Type.ACCREDITATION, "press-arrangements", Contact.Type.PRESS,
            "notes", Contact.Type.PRESS, "registration", Contact.Type.PUBLIC, "price", Contact.Type.PUBLIC, "partners", Contact.Type.PARTNER);
    private final Desk desk;
    private final Frame frame;
    private final DeskUnits units;
    private final FieldBodies fields;
    /** What is asked for each contact is looked up: a directory has thousands of them. */
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, String> byAcronym = new HashMap<>();
    private final BitSet taken = new BitSet();

    ContactFacts(Desk desk, Frame frame) {
        this.desk = desk;
        this.frame = frame;
        this.units = new DeskUnits(desk.reading().language());
        this.fields = new FieldBodies(desk);
        for (Mention<Person> mention : desk.mentions().people()) {
            byName.computeIfAbsent(key(mention.value()), name -> new ArrayList<>()).add(mention.value());
            take(mention.span());
            mention.value().organization().stream().flatMap(o -> o.evidence().stream()).forEach(e -> take(e.span()));
        }
        desk.mentions().emails().forEach(mention -> take(mention.span()));
        for (Mention<Organization> mention : desk.mentions().organizations())
            mention.value().acronym().ifPresent(acronym -> byAcronym.putIfAbsent(acronym.value(),
                    mention.value().name().value()));
    }

    private void take(Span span) {
        taken.set(span.start(), span.end());
    }

    private static String key(Person person) {
        return Folding.fold(person.name().value().full());
    }

    /** The function printed with the name, or said of the person elsewhere; a label of the contact is none. */
    Optional<Sourced<String>> role(ContactDraft draft) {
        return draft.person().flatMap(person -> person.role().filter(role -> !isLabel(role))
                .or(() -> elsewhere(person).flatMap(Person::role)));
    }

    private boolean isLabel(Sourced<String> role) {
        Tokens tokens = desk.reading().tokens();
        return role.evidence().stream().anyMatch(e -> desk.cues().covers("contact-lead", tokens.indexAt(e.span().start()))
                && desk.cues().covers("contact-lead", tokens.indexAt(e.span().end()) - 1));
    }

    private Optional<Person> elsewhere(Person person) {
        return byName.getOrDefault(key(person), List.of()).stream().filter(other -> other != person)
                .filter(other -> other.role().isPresent() || other.organization().isPresent()).findFirst();
    }

    Optional<Sourced<String>> organization(ContactDraft draft) {
        if (draft.person().isEmpty())
            return fields.behind(draft).or(() -> printed(draft)).or(() -> labelled(draft)).or(this::issuer);
        Person person = draft.person().get();
        return person.organization().filter(body -> !units.isUnit(body.value())).map(this::fullName).or(() -> fields.beside(draft)).or(() -> printed(draft))
                .or(() -> elsewhere(person).flatMap(Person::organization).map(this::fullName))
                .or(() -> issuer().filter(body -> hasMailOf(draft, body.value()) || fields.isAtDesk(draft)
                        || answersForIssuer(draft)));
    }

    /**
     * Whoever the press is told to call works for the body that speaks; not who writes from a private mailbox, or from
     * one with the own name at a domain that is not the body's: an agency, a partner.
     */
    private boolean answersForIssuer(ContactDraft draft) {
        if (draft.emails().isEmpty())
            return type(draft) == Contact.Type.PRESS;
        MailOwners owner = new MailOwners(List.of(draft.name().orElseThrow()));
        return draft.emails().stream().map(Sourced::value).noneMatch(mail -> MailProviders.has(mail)
                || owner.of(mail).isPresent());
    }

    /** The mail address printed beside a person names the body that the person works for. */
    private boolean hasMailOf(ContactDraft draft, String body) {
        Optional<String> acronym = frame.issuer().flatMap(Organization::acronym).map(Sourced::value);
        return draft.emails().stream().anyMatch(mail -> MailHosts.isOf(mail.value(), body, acronym));
    }

    private Optional<Sourced<String>> issuer() {
        return frame.issuer().map(Organization::name);
    }

    /** The name that the document gives for an acronym somewhere. */
    private Sourced<String> fullName(Sourced<String> body) {
        return body.map(name -> byAcronym.getOrDefault(name, name));
    }

    /** The body printed in the contact's own lines: the last before the name or first number, else the first after. */
    private Optional<Sourced<String>> printed(ContactDraft draft) {
        Sourced<String> before = null;
        List<Mention<Organization>> bodies = desk.mentions().organizations();
        for (Mention<Organization> mention : bodies.subList(Mention.indexAt(bodies, draft.hull().start()), bodies.size())) {
            if (mention.span().start() >= draft.hull().end())
                break;
            if (!draft.hull().contains(mention.span()) || isAbout(mention.span(), draft)
                    || units.isUnit(mention.value().name().value()))
                continue;
            if (mention.span().start() < draft.at())
                before = desk.sourced(mention.value().name().value(), mention.span(), "contact-organization");
        }
        return Optional.ofNullable(before);
    }

    /** "Name of a body: number", where the document says elsewhere that it is one. */
    private Optional<Sourced<String>> labelled(ContactDraft draft) {
        String text = desk.text();
        int end = draft.at();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1)) && text.charAt(end - 1) != '\n')
            end--;
        int start = end;
        while (start > 0 && ":\n;|/".indexOf(text.charAt(start - 1)) < 0 && end - start < 80)
            start--;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start)))
            start++;
        Span words = new Span(start, end);
        String folded = Folding.fold(words.of(text));
        boolean body = folded.length() > 3 && Character.isUpperCase(text.charAt(start)) && desk.mentions()
                .organizations().stream().anyMatch(m -> Folding.fold(m.value().name().value()).contains(folded));
        return body ? Optional.of(desk.words(words, "contact-organization")) : Optional.empty();
    }

    /** Within a person's own name, or a mail address, a body is none of its own. */
    private boolean isAbout(Span body, ContactDraft draft) {
        int most = draft.isLabelled() ? 150 : 40;
        int inName = taken.nextSetBit(body.start());
        return draft.at() - body.end() > most || inName >= 0 && inName < body.end();
    }

    Contact.Type type(ContactDraft draft) {
        List<Span> mails = draft.emails().stream().flatMap(m -> m.evidence().stream()).map(Evidence::span).toList();
        if (isAmongPressContacts(draft, mails))
            return Contact.Type.PRESS;
        Contact.Type told = told(draft);
        boolean press = mails.stream().anyMatch(this::namesThePress)
                || role(draft).filter(role -> units.speaks(role.value())).isPresent();
        return told == Contact.Type.PUBLIC && press ? Contact.Type.PRESS : told;
    }

    private Contact.Type told(ContactDraft draft) {
        Optional<Section> section = desk.outline().at(draft.at());
        Optional<Contact.Type> named = section.flatMap(Section::name).map(BY_SECTION::get).or(() -> cue(draft));
        boolean contact = draft.isLabelled() || section.filter(s -> s.under("contact")).isPresent();
        boolean invited = frame.kind() == Communique.Kind.INVITATION || frame.kind() == Communique.Kind.ADVISORY;
        return named.orElse(contact || invited || draft.person().isPresent() ? Contact.Type.PRESS : Contact.Type.PUBLIC);
    }

    private boolean isAmongPressContacts(ContactDraft draft, List<Span> mails) {
        Stream<Span> phones = draft.phones().stream().flatMap(p -> p.evidence().stream()).map(Evidence::span);
        return Stream.concat(mails.stream(), phones).anyMatch(span -> desk.outline().at(span.start())
                .flatMap(Section::name).filter("press-contact"::equals).isPresent());
    }

    /** "press@example.org". */
    private boolean namesThePress(Span mail) {
        return desk.cues().in(TYPE_CUE + "press", mail).stream().anyMatch(hit -> hit.span().start() == mail.start());
    }

    /** The last word before the contact, in its own lines, that says whom it serves. */
    private Optional<Contact.Type> cue(ContactDraft draft) {
        Optional<Contact.Type> last = Optional.empty();
        Tokens tokens = desk.reading().tokens();
        for (Cues.Hit hit : desk.cues().within(tokens.indexAt(draft.hull().start()), tokens.indexAt(draft.at()))) {
            if (hit.name().startsWith(TYPE_CUE) && draft.hull().contains(hit.span()))
                last = Optional.of(Contact.Type.valueOf(
                        hit.name().substring(TYPE_CUE.length()).toUpperCase(Locale.ROOT)));
        }
        return last;
    }

    /** The address in the contact's own lines, before the next contact. */
    Optional<Address> address(ContactDraft draft, int next) {
        boolean labelled = draft.isLabelled() || desk.outline().isUnder(draft.at(), "press-contact");
        if (!labelled)
            return Optional.empty();
        List<Mention<Address>> addresses = desk.mentions().addresses();
        for (Mention<Address> each : addresses.subList(Mention.indexAt(addresses, draft.hull().start()), addresses.size())) {
            if (each.span().start() > next || each.span().start() >= draft.hull().end())
                break;
            if (draft.hull().contains(each.span()) && each.value().street().isPresent())
                return Optional.of(each.value());
        }
        return Optional.empty();
    }
}
