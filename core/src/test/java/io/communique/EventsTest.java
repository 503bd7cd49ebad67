package io.communique;

import static io.communique.Releases.days;
import static io.communique.Releases.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.communique.model.Communique;
import io.communique.model.Event;
import io.communique.model.Sourced;
import io.communique.model.Organizer;
import io.communique.model.When;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What whole releases announce: how many events, how they are called, when they are, and when there is none. */
class EventsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La Fête des Moulins revient | La ville de Brumes organise la Fête des Moulins les 14 et 15 juin 2025, de 10h à 19h. | Fête des Moulins | 2025-06-14/2025-06-15
            Brumes vise le large | L'association Cap Nord organise du 3 au 5 mai 2025 la troisième édition du Festival des Phares. Entrée libre. | Festival des Phares | 2025-05-03/2025-05-05
            Un colloque sur les sources | Le colloque « Eaux vives » se tiendra le 6 juin 2025 à Lille. | Eaux vives | 2025-06-06/2025-06-06
            Lanterns in the harbour | The Harbour Lantern Festival takes place from 8 to 10 August 2025 in Whitby. | Harbour Lantern Festival | 2025-08-08/2025-08-10
            Trust announces return of the Lantern Mile | The Lantern Mile, a walk after dark, will return to Whitby on 18 October 2025. | Lantern Mile | 2025-10-18/2025-10-18
            Kant in Museum Zilverberg | De tentoonstelling ‘Licht en lood’ is te zien van 3 tot en met 28 mei 2025 in Deventer. | Licht en lood | 2025-05-03/2025-05-28
            Robots for everyone | Northmoor Science Trust invites families to the Robot Workshop on 4 May 2025. | Robot Workshop | 2025-05-04/2025-05-04
            Les Nuits du patrimoine illuminent Brume | La ville de Brume organise les 24 et 25 mai 2025 la 3e édition des Nuits du patrimoine. | Nuits du patrimoine | 2025-05-24/2025-05-25
            Tagung in Marburg | Vom 14. bis 16. Mai 2025 findet in Marburg die Tagung „Sprachen der Arbeit“ statt. | Sprachen der Arbeit | 2025-05-14/2025-05-16
            Valdeluz se pone a correr | El Ayuntamiento de Valdeluz organiza el 6 de abril de 2025 la Carrera Popular de Valdeluz. | Carrera Popular de Valdeluz | 2025-04-06/2025-04-06
            Terre e fuoco a Montalbo | La mostra “Terre e fuoco” si terrà dal 22 marzo al 29 giugno 2025. | Terre e fuoco | 2025-03-22/2025-06-29
            Trust hosts annual Gull Summit in Leeds | Northmoor Trust announces that its annual Gull Summit in Leeds will be held on 11 June 2025. | Gull Summit | 2025-06-11/2025-06-11
            Vozes do Sul | O Festival Vozes do Sul realiza-se de 12 a 15 de junho de 2025. | Festival Vozes do Sul | 2025-06-12/2025-06-15
            """)
    void anAnnouncedEventHasItsNameAndDays(String title, String text, String name, String days) {
        List<Event> events = parse(title, text).events();
        assertThat(events).hasSize(1);
        assertThat(events.get(0).name().value()).isEqualTo(name);
        assertThat(days(events.get(0))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le décret sur les gîtes est publié | Le décret entrera en vigueur le 1er juin 2025. Il renforce les pouvoirs des maires.
            Marla Dunstan appointed chief executive | Northgate Water today announced the appointment of Marla Dunstan. She will take up the post on 1 September 2025.
            Brightpan launches the Q7 oven | The Q7 will be available from October 1, 2025 at a price of $499 in stores.
            Neuer Roman von Jana Holt | Am 15. August 2025 erscheint der neue Roman von Jana Holt im Buchhandel. Er kostet 24 Euro.
            Festival des Phares : une édition record | Le festival s'est achevé dimanche. Du 3 au 5 mai, 24 000 personnes ont participé à cette édition.
            """)
    void aReleaseThatAnnouncesNothingHasNoEvent(String title, String text) {
        assertThat(parse(title, text).events()).isEmpty();
    }

    @Test
    void aPartHasItsOwnNameAndDaysAndPointsToTheWhole() {
        List<Event> events = parse("Semaine du littoral",
                "Brumes, le 2 mai 2025", "L'Office du littoral organise du 12 au 16 juin 2025 la Semaine du littoral.",
                "Les 12 et 13 juin 2025, la conférence « Dunes et digues » réunira des géographes.").events();
        assertThat(events).extracting(e -> e.name().value()).containsExactly("Semaine du littoral", "Dunes et digues");
        assertThat(events.get(1).partOf()).contains(events.get(0).id());
        assertThat(days(events.get(1))).isEqualTo("2025-06-12/2025-06-13");
    }

    /** Weekdays that carry hours are those of the printed run of days, wherever the hours stand. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le Salon du chanvre se tiendra à Rennes du 3 au 5 avril 2025. Il ouvre de 9h à 18h le jeudi et de 10h à 16h le samedi. | 2025-04-03 2025-04-05
            Le Salon du chanvre se tiendra à Rennes du 3 au 5 avril 2025. Ouvert jeudi et vendredi de 9h à 18h, samedi de 10h à 16h. | 2025-04-03 2025-04-04 2025-04-05
            Le Salon du chanvre se tiendra à Rennes du 3 au 5 avril 2025, de 9h à 18h. | 2025-04-03 2025-04-04 2025-04-05
            """)
    void weekdaysAreThoseOfTheRun(String text, String starts) {
        Event event = parse("Le Salon du chanvre revient", "Brumes, le 2 février 2025", text).events().get(0);
        assertThat(event.sessions()).extracting(s -> s.start().toLocalDate().toString()).containsExactly(starts.split(" "));
    }

    @Test
    void aQuotedNameBehindAVerbOfHostingIsAPart() {
        List<Event> events = parse("Les Rencontres du chanvre 2025", "Brumes, le 2 février 2025",
                "Les Rencontres du chanvre se tiendront du 3 au 5 avril 2025 à Brumes.",
                "Vendredi 4 avril à 20h, la Halle aux grains reçoit « Filasse et quenouille ».").events();
        assertThat(events).extracting(e -> e.name().value()).contains("Filasse et quenouille");
    }

    @Test
    void anHourOfSomethingElseWithinTheDaysIsNotThatOfTheWhole() {
        Event fair = parse("Vuelve la Feria del Libro Usado", "Valdeluz, 2 de febrero de 2025",
                "La Feria del Libro Usado se celebrará en Salamanca del 9 al 25 de mayo de 2025.",
                "El pregón inaugural tendrá lugar el viernes 9 de mayo, a las 19:00 horas.").events().get(0);
        assertThat(fair.when()).allMatch(w -> w.times().isEmpty());
    }

    @Test
    void whatAnInvitationInvitesToStandsBelowIt() {
        Communique communique = parse("Ada Martel, maire de Brumes, a le plaisir de vous convier à",
                "l'inauguration du musée du Sel", "mardi 9 septembre 2025 à 11 heures, place du Port à Brumes");
        assertThat(communique.title().orElseThrow().value()).isEqualTo("l'inauguration du musée du Sel");
    }

    @Test
    void anotherEventIsNoPlace() {
        Event event = parse("Journée des bateliers", "Rennes, le 2 février 2025",
                "La Journée des bateliers se tiendra le 3 avril 2025 au Brumes River Summit.").events().get(0);
        assertThat(event.venues()).noneMatch(v -> v.name().isPresent());
    }

    @Test
    void theShortFormOfABodyIsTheBody() {
        Communique communique = parse("Le CHU ouvre ses portes", "Rennes, le 3 avril 2025",
                "Le CHU de Valbrume organise samedi 26 avril 2025 la première « Journée des petits pas ».");
        assertThat(communique.issuer().orElseThrow().name().value()).isEqualTo("CHU de Valbrume");
        assertThat(communique.events().get(0).organizers()).extracting(o -> o.organization().name().value())
                .containsExactly("CHU de Valbrume");
    }

    @Test
    void aNounWithinAnAddressNamesNothing() {
        assertThat(parse("Ateliers à Brumes", "Brumes, le 2 février 2025",
                "La ville propose des ateliers le 3 avril 2025. Inscription : ateliers@brumes.example.org").events())
                .noneMatch(e -> e.name().value().contains("@"));
    }

    @Test
    void aPostponedEventKeepsItsFormerDayButNotAsItsOwn() {
        Event event = parse("Hartlow Half Marathon postponed", "The Hartlow Half Marathon, originally scheduled for "
                + "Sunday 23 March 2025, will now take place on Sunday 12 October 2025. It has been postponed because of "
                + "flooding.").events().get(0);
        assertThat(event.status().value()).isEqualTo(Event.Status.RESCHEDULED);
        assertThat(days(event)).isEqualTo("2025-10-12/2025-10-12");
    }

    @Test
    void aCancelledEventIsStillAnnounced() {
        Event event = parse("Concert de clôture annulé", "La commune de Brumes est contrainte d'annuler le concert de "
                + "clôture prévu dimanche 3 août 2025 à 21h. Le concert est annulé.").events().get(0);
        assertThat(event.status().value()).isEqualTo(Event.Status.CANCELLED);
        assertThat(days(event)).isEqualTo("2025-08-03/2025-08-03");
    }

    @Test
    void bodiesHaveTheRoleThatTheirWordsGiveThem() {
        Event event = parse("Salon des abeilles", "Le Salon des abeilles aura lieu le 4 octobre 2025. Il est organisé "
                + "par l'association Ruches vives, en partenariat avec la Fondation Mellifère.").events().get(0);
        assertThat(event.organizers()).extracting(Organizer::role)
                .containsExactly(Organizer.Role.ORGANIZER, Organizer.Role.PARTNER);
    }

    @Test
    void pricesAgeAndCapacityAreRead() {
        Event event = parse("Atelier de poterie", "L'Atelier de poterie Terre Neuve aura lieu le 4 octobre 2025 à 14h.",
                "Tarif : 15,90 €. À partir de 12 ans. Atelier limité à 20 personnes. Inscription obligatoire.")
                .events().get(0);
        assertThat(event.access().prices()).extracting(p -> p.value().amount().toPlainString()).containsExactly("15.90");
        assertThat(event.access().minimumAge()).hasValueSatisfying(a -> assertThat(a.value()).isEqualTo(12));
        assertThat(event.access().capacity()).hasValueSatisfying(c -> assertThat(c.value()).isEqualTo(20));
        assertThat(event.access().registration()).isPresent();
    }

    @Test
    void idsStayWhenAnotherPartOfTheDocumentChanges() {
        String text = "Le Salon des abeilles aura lieu le 4 octobre 2025.";
        assertThat(parse("Salon des abeilles", text).events().get(0).id())
                .isEqualTo(parse("Salon des abeilles", text, "Une buvette attend les visiteurs.").events().get(0).id());
    }

    @Test
    void whatWasWeighedIsExplained() throws UnreadableDocumentException {
        byte[] bytes = "<h1>Salon des abeilles</h1><p>Le Salon des abeilles aura lieu le 4 octobre 2025.</p>"
                .getBytes(StandardCharsets.UTF_8);
        var explanation = CommuniqueParser.create().explain(Source.of("a.html", bytes));
        assertThat(explanation.events()).hasSize(1);
        assertThat(explanation.events().get(0).features()).containsKeys("day", "announced", "noun");
        assertThat(explanation.names().get(0).text()).isEqualTo("Salon des abeilles");
        assertThat(explanation.dates()).hasSize(1);
    }

    @Test
    void whoAnnouncesAnEventIsItsOrganiserIfNobodyElseIs() {
        Communique communique = parse("Le concert des étangs est annulé", "Le concert « Nuit des étangs », prévu le 4 juin 2025, "
                + "est annulé.", "À propos du Théâtre des Brandes", "Le Théâtre des Brandes est une scène de 200 places.");
        assertThat(communique.events()).hasSize(1);
        assertThat(communique.events().get(0).organizers()).extracting(o -> o.organization().name().value())
                .containsExactly("Théâtre des Brandes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tre incontri sull'acqua | Il Consorzio Fontechiara organizza un ciclo di incontri gratuiti. | Leggere il contatore | Giovedì 23 gennaio 2025, ore 15.00-16.00 | Riparare le condotte | Giovedì 6 febbraio 2025, ore 15.00-16.00
            Deux webinaires pour jardiner | L'association Humus organise un cycle de webinaires gratuits. | Préparer le sol | Mardi 4 mars 2025, de 18h à 19h | Choisir les graines | Mardi 11 mars 2025, de 18h à 19h
            Two webinars for growers | Humus Trust organises a series of free webinars. | Preparing the ground | Tuesday 4 March 2025, 6pm-7pm | Choosing the seeds | Tuesday 11 March 2025, 6pm-7pm
            """)
    void headingsWithADateBelowAreTheSittingsOfASeries(String title, String text, String one, String first, String other,
            String second) {
        List<Event> events = parse(title, text + "</p><h3>" + one + "</h3><p>" + first + "</p><h3>" + other + "</h3><p>"
                + second).events();
        assertThat(events).extracting(e -> e.name().value()).contains(one, other);
    }

    @Test
    void aVerbInAHeadlineIsNotOfTheName() {
        assertThat(parse("Mondfest verzaubert den Hafen", "Am 6. September 2025 lädt die Stadt Altwerder zum Mondfest ein.")
                .events().get(0).name().value()).doesNotContain("verzaubert");
    }

    @Test
    void aRowOfTheProgrammeDoesNotNameTheEvent() {
        List<Event> events = parse("Einladung zum Tag der Chemie", "Der Tag der Chemie findet am 7. März 2026 in Altwerder "
                + "statt.</p><table><tr><td>10.30 Uhr</td><td>Workshop „Mein erster Kristall“</td></tr></table><p>Ende.").events();
        assertThat(events).extracting(e -> e.name().value()).doesNotContain("Mein erster Kristall");
    }

    @Test
    void aDayBehindAnOrdinalInvitesNobody() {
        assertThat(parse("Mondfest am Hafen", "Am ersten Oktobersonntag lädt die Stadt Altwerder zum Mondfest ein. Es findet "
                + "am 5. Oktober 2025 statt.").events().get(0).organizers())
                .noneMatch(o -> o.organization().name().value().equals("Oktobersonntag"));
    }

    /** A name, a sign and a day of its own in a list around a longer event. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Terres noires | Le musée de Brume présente l'exposition « Terres noires » du 18 octobre 2025 au 22 février 2026. | <b>Nuit de la terre</b> : samedi 15 novembre 2025, de 19h à 23h | Nuit de la terre | 2025-11-15/2025-11-15
            Carte di mare | Il Museo del Porto presenta dal 14 marzo al 30 giugno 2025 la mostra “Carte di mare”. | Inaugurazione: giovedì 13 marzo 2025, ore 18.00 | Inaugurazione | 2025-03-13/2025-03-13
            Draad en Daad | Van 7 februari tot en met 31 mei 2026 toont Museum De Lakenkamer de tentoonstelling 'Draad en Daad'. | Lezing 'Rood garen' – donderdag 12 maart 2026, 20.00 uur | Rood garen | 2026-03-12/2026-03-12
            Living Soils | The University of Westmoor will host the Living Soils conference from 22 to 24 April 2026. | A public lecture, <em>What Worms Know</em>, will be given on Thursday 23 April 2026 at 6.30pm. | What Worms Know | 2026-04-23/2026-04-23
            """)
    void aNameWithADayOfItsOwnIsAPart(String title, String text, String line, String name, String days) {
        List<Event> events = parse(title, text, line).events();
        assertThat(events).hasSize(2);
        assertThat(events.get(1).name().value()).isEqualTo(name);
        assertThat(days(events.get(1))).isEqualTo(days);
        assertThat(events.get(1).partOf()).contains(events.get(0).id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Neues aus Altwerder | Der Tag der Informatik findet am 7. März 2026 in Altwerder statt. | Tag der Informatik
            Draad en Daad in het museum | Museum De Lakenkamer toont van 7 februari tot en met 31 mei 2026 de tentoonstelling 'Draad en Daad'. | Draad en Daad
            Fête de la musique 2026 : le programme | La ville de Brumes organise la Fête de la musique le dimanche 21 juin 2026, de 18h à 23h. | Fête de la musique
            """)
    void namesReachOverGenitivesAndSingleQuotationMarks(String title, String text, String name) {
        assertThat(parse(title, text).events().get(0).name().value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Draad en Daad | Museum De Lakenkamer toont van 7 februari tot en met 31 mei 2026 de tentoonstelling 'Draad en Daad'. Het museum is geopend van dinsdag tot en met zondag van 10.00 tot 17.00 uur.
            Terres noires | Le musée de Brume présente l'exposition « Terres noires » du 18 octobre 2025 au 22 février 2026. Ouvert du mardi au dimanche de 10h à 17h.
            """)
    void daysOfTheWeekGiveTheHoursOfALongEvent(String title, String text) {
        assertThat(parse(title, text).events().get(0).when()).flatExtracting(When::times).extracting(t -> t.start().orElseThrow().toString())
                .contains("10:00");
    }

    @Test
    void aMinisterWhoOpensTheDayIsNoOrganiser() {
        assertThat(parse("Ledendag van de bond", "De Bond van Kleine Boeren organiseert op 7 februari 2026 de ledendag. "
                + "Minister Ter Horst opent de dag om 10.15 uur.").events().get(0).organizers())
                .noneMatch(o -> o.organization().name().value().contains("Horst"));
    }

    @Test
    void itemsOfAProgrammeHaveThePlaceBelowOrAboveThem() {
        Event visit = parse("Inauguration de la scierie Morvaux", "L’inauguration aura lieu le jeudi 15 mai 2025.",
                "Déroulé :<br>9h15 : Visite de la scierie<br>12 rue des Scieurs, Brume<br>10h30 : Accueil des élus<br>Accueil républicain au gymnase Morel")
                .events().get(0);
        assertThat(visit.programme()).extracting(item -> item.venue().map(Sourced::value).orElse(""))
                .containsExactly("12 rue des Scieurs, Brume", "");
        Event feast = Releases.page("<h1>Fête de la musique à Brume</h1><p>La Fête de la musique aura lieu le samedi 21 juin 2025.</p><h3>Scène de la place "
                + "du Marché</h3><ul><li>18h30 : Harmonie</li><li>20h : Chorale</li></ul>").events().get(0);
        assertThat(feast.programme()).extracting(item -> item.venue().map(Sourced::value).orElse(""))
                .containsOnly("Scène de la place du Marché");
    }

    @Test
    void aTableOfClockTimesIsTheProgrammeWithWhatThePressMayAttend() {
        Communique communique = parse("Déplacement de la préfète à Brumes le 14 novembre 2025",
                "La préfète inaugurera le centre de secours de Brumes le 14 novembre 2025.</p><table><tr><td>9h30</td>"
                + "<td>Accueil au centre</td><td>Toute presse</td></tr><tr><td>10h</td><td>Visite des remises</td>"
                + "<td>Pool images</td></tr><tr><td>11h</td><td>Échange avec les équipes</td><td>Hors presse</td></tr></table><p>");
        assertThat(communique.events().get(0).programme()).extracting(i -> i.title().value() + " " + i.press().orElseThrow())
                .containsExactly("Accueil au centre OPEN", "Visite des remises POOL", "Échange avec les équipes CLOSED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le Salon des Algues | Le Salon des Algues aura lieu le 4 mai 2025. Teresa Lombard, chercheuse, donnera une conférence. | Teresa Lombard SPEAKER
            The Kelp Festival | The Kelp Festival takes place on 4 May 2025. Laura Whitfield will give a lecture. Media should call Peter Marsh, 020 7946 0100. | Laura Whitfield SPEAKER
            Das Hafenfest | Das Hafenfest findet am 4. Mai 2025 statt. Professor Peter Brandt hält den Vortrag. | Peter Brandt SPEAKER
            Zeilfestival Noord | Het Zeilfestival Noord vindt plaats op 4 mei 2025. Voor vragen: Femke de Wit, persvoorlichter, f.dewit@example.org. | ''
            Exposition « Sel » | L'exposition « Sel » se tient du 4 mai au 8 juin 2025. Le commissariat est assuré par Claire Morvan. | ''
            """)
    void whoSpeaksIsToldApartFromWhomToCall(String title, String text, String people) {
        assertThat(parse(title, text).events().get(0).people().stream()
                .map(p -> p.person().name().value().full() + " " + p.part()).toList())
                .isEqualTo(people.isEmpty() ? List.of() : List.of(people));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SimuMer | Le 4 mai 2025 à 11 h, la maire de Brest inaugurera « SimuMer ». | CEREMONY
            Les Secrets d'Algues | « Les Secrets d'Algues » : le laboratoire ouvre ses portes le 4 mai 2025 à Brest de 14h à 18h. | OPEN_DAY
            """)
    void whatIsDoneTellsTheKind(String title, String text, io.communique.model.EventType type) {
        assertThat(parse(title, text).events()).extracting(Event::type).containsExactly(type);
    }
}
