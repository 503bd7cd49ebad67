package io.communique.export;

import io.communique.model.Access;
import io.communique.model.Accreditation;
import io.communique.model.Address;
import io.communique.model.Communique;
import io.communique.model.Contact;
import io.communique.model.Event;
import io.communique.model.EventType;
import io.communique.model.Evidence;
import io.communique.model.Occurrence;
import io.communique.model.Organization;
import io.communique.model.Organizer;
import io.communique.model.Participant;
import io.communique.model.Person;
import io.communique.model.PersonName;
import io.communique.model.Phone;
import io.communique.model.ProgrammeItem;
import io.communique.model.Publication;
import io.communique.model.Session;
import io.communique.model.SourceFile;
import io.communique.model.Sourced;
import io.communique.model.TimeRange;
import io.communique.model.Venue;
import io.communique.model.Warning;
import io.communique.model.WebLink;
import io.communique.model.When;
import io.communique.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** A communiqué that says everything that one can say, and one that says nothing. */
final class Samples {

    private Samples() {}

    static final SourceFile SOURCE = new SourceFile("release.pdf", "application/pdf", "0".repeat(64), 54857,
            OptionalInt.of(1));

    static Communique silent(String title) {
        return new Communique(SOURCE, Optional.empty(), Communique.Kind.COMMUNIQUE, Optional.of(said(title)),
                OptionalDouble.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Publication.unknown(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(),
                List.of(), title);
    }

    static Communique full() {
        return new Communique(SOURCE, Optional.of("fr"), Communique.Kind.INVITATION, Optional.of(said("Titre")),
                OptionalDouble.of(0.97), Optional.of(said("Événement")), Optional.of(said("Sous-titre")), Optional.of(said("Chapeau.")),
                new Publication(Optional.of(said(day(5))), Optional.of(said("Paris"))),
                Optional.of(said("2014-11-06T06:00:00+01:00")),
                Optional.of(new Sourced<>(Communique.Revision.REPLACES, List.of())), Optional.of(said("CP n° 12")),
                Optional.of(body()), List.of(event()), List.of(contact()), Optional.of(accreditation()),
                List.of(new WebLink("L1", Optional.of("Le programme"), said("https://example.org/p"),
                        WebLink.Purpose.PRESS_KIT)),
                List.of(new Warning("link-without-target", "no target", Optional.of(new Span(3, 5)), 1)), "Titre");
    }

    static <T> Sourced<T> said(T value) {
        return Sourced.of(value, new Evidence(new Span(0, 2), 1, "Ti", "test"));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2014, 11, day);
    }

    private static Organization body() {
        return new Organization(said("Atelier des rives"), Optional.of(said("ADR")));
    }

    private static Event event() {
        return new Event("e1", Optional.of("e0"), said("Fête des rives"), EventType.OPEN_DAY,
                said(Event.Status.MOVED_ONLINE), Optional.of(said(Event.Attendance.IN_PERSON)), List.of(when()),
                List.of(new Session(OffsetDateTime.parse("2014-11-12T10:00+01:00"), Optional.empty())),
                List.of(new ProgrammeItem(Optional.of(day(12)), Optional.of(hours()), said("Accueil"), List.of("A. Li"),
                        Optional.of(said("Hall")), Optional.of(ProgrammeItem.Press.PHOTO_CALL))),
                List.of(new Venue(Optional.of(said("Halle")), Optional.of(said("Salle 2")), address())),
                List.of(new Organizer(body(), Organizer.Role.HOST)),
                List.of(new Participant(new Person(said(name()), Optional.of(said("Maire")), Optional.of(said("Ville"))),
                        Participant.Part.SPEAKER)),
                access(), Optional.of(said("Une fête.")), List.of("L1"), OptionalDouble.of(0.876));
    }

    private static PersonName name() {
        return new PersonName("Ana Li", Optional.of("Ana"), Optional.of("Li"));
    }

    private static TimeRange hours() {
        return TimeRange.of(LocalTime.of(9, 0), LocalTime.of(18, 30));
    }

    private static When when() {
        Occurrence first = new Occurrence(Optional.of(day(12)), Optional.of(day(12)), List.of(hours()));
        Occurrence second = new Occurrence(Optional.of(day(14)), Optional.empty(), List.of());
        return new When("le 12 et dès le 14", When.Role.HISTORY, Optional.of("2014-11-12/.."), List.of(first, second),
                Optional.of("FREQ=WEEKLY;BYDAY=TU"), List.of(day(16)), Set.of(When.Component.YEAR),
                Optional.of("Europe/Paris"), said("").evidence());
    }

    private static Address address() {
        return new Address.Builder().street(said("1 rue Basse")).complement(said("Bât. A")).postalCode(said("75019"))
                .locality(said("Paris")).codes("75119", "75", "11").country("FR")
                .coordinates(48.890001, 2.37, Address.Precision.COMMUNE).build();
    }

    private static Access access() {
        return new Access(Optional.of(said(true)), Optional.of(said(false)),
                Optional.of(said(Access.Registration.REQUIRED)), Optional.of(said(day(10))),
                List.of(said(new Access.Price(new BigDecimal("1E+2"), "EUR", Optional.of("la journée")))),
                Optional.of(said("tous")), Optional.of(said(50)), Optional.of(said(8)), Optional.of(said("LSF")),
                Optional.of(said("métro 7")));
    }

    private static Sourced<Phone> phone() {
        return said(new Phone("+33199001234", "01 99 00 12 34", Optional.of(Phone.Kind.FIXED_LINE), Optional.of("12")));
    }

    private static Contact contact() {
        return new Contact(Contact.Type.PRESS, Optional.of(said(name())), Optional.of(said("Chargée de presse")),
                Optional.of(said("ADR")), List.of(phone()), List.of(said("ana@example.org")), Optional.of(address()),
                OptionalDouble.of(1));
    }

    private static Accreditation accreditation() {
        return new Accreditation(Optional.of(said("2014-11-10T18:00")), Optional.of(said("https://example.org/a")),
                List.of(said("presse@example.org")), List.of(phone()), List.of(said("carte de presse")),
                Optional.of(said("porte A")));
    }
}
