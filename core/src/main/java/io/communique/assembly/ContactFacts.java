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

    ContactFacts(Desk desk, Frame frame) {
        this.desk = desk;
        this.frame = frame;
        this.units = new DeskUnits(desk.reading().language());
    }

    /** The function printed with the name, or said of the person elsewhere; a label of the contact is none. */
    Optional<Sourced<String>> role(ContactDraft draft) {
        return draft.person().flatMap(person -> person.role().filter(role -> !isLabel(role))
                .or(() -> elsewhere(person).flatMap(Person::role)));
    }

    private boolean isLabel(Sourced<String> role) {
        return role.evidence().stream().anyMatch(e -> desk.reading().cues().stream()
                .anyMatch(hit -> hit.name().equals("contact-lead") && hit.span().contains(e.span())));
    }

    private Optional<Person> elsewhere(Person person) {
        String name = Folding.fold(person.name().value().full());
        return desk.mentions().people().stream().map(Mention::value)
                .filter(other -> other != person && Folding.fold(other.name().value().full()).equals(name))
                .filter(other -> other.role().isPresent() || other.organization().isPresent()).findFirst();
    }

    Optional<Sourced<String>> organization(ContactDraft draft) {
        if (draft.person().isEmpty())
            return printed(draft).or(() -> labelled(draft)).or(this::issuer);
        Person person = draft.person().get();
        return person.organization().map(this::fullName).or(() -> printed(draft))
                .or(() -> elsewhere(person).flatMap(Person::organization).map(this::fullName))
                .or(() -> issuer().filter(body -> hasMailOf(draft, body.value()) || draft.emails().isEmpty()
                        && role(draft).filter(role -> units.speaks(role.value())).isPresent()));
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
        return desk.mentions().organizations().stream().map(Mention::value)
                .filter(o -> o.acronym().filter(a -> a.value().equals(body.value())).isPresent())
                .map(o -> body.map(name -> o.name().value())).findFirst().orElse(body);
    }

    /** The body printed in the contact's own lines: the last before the name or first number, else the first after. */
    private Optional<Sourced<String>> printed(ContactDraft draft) {
        Sourced<String> before = null;
        for (Mention<Organization> mention : desk.mentions().organizations()) {
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
        boolean inName = desk.mentions().people().stream().anyMatch(m -> m.span().overlaps(body)
                || m.value().organization().stream().flatMap(o -> o.evidence().stream())
                        .anyMatch(e -> e.span().overlaps(body)));
        int most = draft.isLabelled() ? 150 : 40;
        boolean prose = draft.at() - body.end() > most;
        return inName || prose || desk.mentions().emails().stream().anyMatch(m -> m.span().overlaps(body));
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
        for (Cues.Hit hit : desk.reading().cues()) {
            if (hit.span().start() >= draft.at())
                break;
            if (hit.name().startsWith(TYPE_CUE) && draft.hull().contains(hit.span()))
                last = Optional.of(Contact.Type.valueOf(
                        hit.name().substring(TYPE_CUE.length()).toUpperCase(Locale.ROOT)));
        }
        return last;
    }

    Optional<Address> address(ContactDraft draft, List<ContactDraft> all) {
        boolean labelled = draft.isLabelled() || desk.outline().isUnder(draft.at(), "press-contact");
        return !labelled ? Optional.empty() : desk.mentions().addresses().stream()
                .filter(m -> draft.hull().contains(m.span()) && m.value().street().isPresent())
                .filter(m -> all.stream().noneMatch(d -> d != draft && d.at() > draft.at() && d.at() < m.span().start()))
                .map(Mention::value).findFirst();
    }
}
