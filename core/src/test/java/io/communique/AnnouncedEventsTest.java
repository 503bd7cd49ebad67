package io.communique;

import static io.communique.Releases.days;
import static io.communique.Releases.page;
import static io.communique.Releases.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.communique.model.Communique;
import io.communique.model.Event;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What short releases of all sorts announce: names, hours and those who organise together. */
class AnnouncedEventsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The river opens | The Otter Society and the Brook Trust invite families to the River Fair on 4 May 2025 in Whitby. | Otter Society | Brook Trust
            La course revient | La Ligue du Vent et le Cercle nautique des Salines organisent la Course des Phares le 4 mai 2025. | Ligue du Vent | Cercle nautique des Salines
            Finale am See | Der SV Moorbach und der Ruderverband laden Sie herzlich zum Seefest am 4. Mai 2025 ein. | SV Moorbach | Ruderverband
            """)
    void bodiesThatInviteTogetherAreTwoOrganisers(String title, String text, String one, String other) {
        assertThat(parse(title, text).events().get(0).organizers()).extracting(o -> o.organization().name().value())
                .containsExactly(one, other);
    }

    @Test
    void theHourAtWhichTheFirstOfSeveralDaysBeginsIsNotThatOfAll() {
        Event event = parse("La VII Feria del Queso", "El Ayuntamiento de Valdeluz organiza los días 25, 26 y 27 de abril de 2025 "
                + "la VII Feria del Queso.", "La inauguración tendrá lugar el viernes 25 a las 12:00 horas.").events().get(0);
        assertThat(event.when().stream().flatMap(w -> w.times().stream())).isEmpty();
        assertThat(days(event)).isEqualTo("2025-04-25/2025-04-27");
    }

    @Test
    void aDayToComeIsAnnouncedWhateverVerbLeadsOn() {
        Communique release = parse("Brightmoor hosts Gridday", "Leeds, 3 March 2025 – Brightmoor today announced that its Gridday "
                + "Conference will be held on June 11-12, 2025 in Leeds.");
        assertThat(days(release.events().get(0))).isEqualTo("2025-06-11/2025-06-12");
    }

    @Test
    void aWeekdayWithAnHourTellsWhereSeveralDaysBeginButNotTheirHours() {
        Event event = parse("Acque alte", "Il convegno “Acque alte” si terrà giovedì 18 e venerdì 19 settembre 2025.",
                "I lavori si apriranno giovedì alle 9.30 a Palazzo Merlo, in via Roma 12 a Trento.").events().get(0);
        assertThat(event.when().stream().flatMap(w -> w.times().stream())).isEmpty();
        assertThat(event.venues()).extracting(v -> v.name().orElseThrow().value()).containsExactly("Palazzo Merlo");
    }

    @Test
    void thePrizeGivingIsWhatIsAttendedNotWhoWon() {
        Event event = parse("Uferpreis geht an Lernwerkstatt aus Moorbach", "Die Elbtal-Stiftung zeichnet die Initiative aus.",
                "Die Preisverleihung findet am Donnerstag, den 27. November 2025, um 18.30 Uhr statt.").events().get(0);
        assertThat(event.name().value()).isEqualTo("Preisverleihung");
    }

    @Test
    void aNounBehindACommaTellsTheKindAndNotTheName() {
        assertThat(parse("PyFjord heads to Northwick", "The Python Society announces that PyFjord, the annual conference for users in "
                + "the North, returns on Saturday, May 3, 2025.").events().get(0).name().value()).isEqualTo("PyFjord");
        assertThat(parse("Wieder wird gehackt", "Am 3. Mai 2025 findet die FjordCon, die größte Konferenz des Nordens, in Talheim statt.")
                .events().get(0).name().value()).isEqualTo("FjordCon");
        assertThat(parse("Une soirée au port", "À Bordeaux, le concert des élèves aura lieu le 3 mai 2025 à 20h.").events().get(0).name()
                .value()).startsWith("concert");
    }

    @Test
    void aNameIsToldAsItsHeadlineHasItAndTheHoursAsTheDayHasThem() {
        List<Event> events = parse("Langer Tag der Stadtnatur am 14. Juni", "Die Dezernentin eröffnet den Aktionstag um 11 Uhr im Stadtpark.",
                "Am Sonntag, 14. Juni 2026, lädt das Umweltamt von 11 bis 20 Uhr zum vierten Langen Tag der Stadtnatur ein.").events();
        assertThat(events).extracting(e -> e.name().value()).containsExactly("Langer Tag der Stadtnatur");
        assertThat(events.get(0).when().stream().flatMap(w -> w.times().stream()).flatMap(t -> t.end().stream()))
                .containsExactly(LocalTime.of(20, 0));
    }

    @Test
    void aSentenceThatLeadsToAListOfDaysSpeaksForEach() {
        Event event = page("<h1>Have your say on the riverside</h1><p>Harlow Bay Council is holding two drop-in events:</p><ul>"
                + "<li>Tuesday 17 March 2026, 3pm to 7pm, Harlow Library</li><li>Saturday 21 March 2026, 10am to 1pm, Otter School</li></ul>"
                + "<p>A survey is open until midnight on Sunday 12 April 2026.</p>").events().get(0);
        assertThat(event.when()).extracting(w -> w.edtf().orElse("")).containsExactly("2026-03-17", "2026-03-21");
    }

    @Test
    void whoOpensAnEventDoesNotNameIt() {
        assertThat(parse("Museum viert 100-jarig bestaan met groot havenfeest", "Dat wordt gevierd met een havenfeest op zaterdag 16 mei 2026 in de Oude Haven.",
                "Burgemeester Wietske Hoekstra opent het feest zaterdag om 11.30 uur.").events().get(0).name().value())
                .isEqualTo("havenfeest");
    }

    @Test
    void aShowIsOnAsLongAsItCanBeVisited() {
        Event event = parse("El museo inaugura «Bajo tierra»", "La muestra podrá visitarse del 19 de marzo al 28 de junio de 2026.",
                "El museo inaugurará el jueves 19 de marzo, a las 19:00 horas, la exposición «Bajo tierra».").events().get(0);
        assertThat(days(event)).isEqualTo("2026-03-19/2026-06-28");
    }

    @Test
    void aNameEndsBeforeAVerbThatHasAnObject() {
        assertThat(parse("Les Nuits de la Lanterne rallument le lac", "Trois soirs de musique du 8 au 10 juillet 2022.").events().get(0)
                .name().value()).isEqualTo("Nuits de la Lanterne");
        assertThat(parse("Journée Portes ouvertes les 3 et 4 mai 2025", "Le lycée invite les familles.").events().get(0).name().value())
                .isEqualTo("Journée Portes ouvertes");
    }

    @Test
    void aHallWithItsStreetInTheSentenceBehindTheDayIsTheVenue() {
        assertThat(parse("PyFjord heads to Northwick", "PyFjord, the conference for users, returns on Saturday, May 3, 2025. A day of talks "
                + "at the Brewhouse Arts Centre, 8 Quay Street, Northwick NW2 7AB will be followed by a sprint.").events().get(0).venues()
                .get(0).name().orElseThrow().value()).isEqualTo("Brewhouse Arts Centre");
    }

    @Test
    void theTownOfTheHeadlineDoesNotHideTheHall() {
        assertThat(parse("DevMolo torna a Portovento il 9 maggio", "La conferenza DevMolo torna venerdì 9 maggio 2025 ai Magazzini del Sale di "
                + "Portovento, con oltre quaranta interventi.").events().get(0).venues().get(0).name().orElseThrow().value())
                .isEqualTo("Magazzini del Sale di Portovento");
    }

    @Test
    void aRoomCalledByANounForEventsNamesNone() {
        assertThat(parse("Ferries under review", "The committee will hold a public hearing on Saturday, May 3, 2025, at Assembly House.")
                .events().get(0).name().value()).doesNotContain("Assembly");
    }

    @Test
    void anOpenDayIsCalledByItsNoun() {
        assertThat(parse("Energie zum Anfassen: Stadtwerke öffnen das Wasserwerk", "Der Tag der offenen Tür findet am Sonntag, "
                + "15. September 2024, von 10 bis 17 Uhr statt.").events().get(0).name().value()).isEqualTo("Tag der offenen Tür");
    }

    @Test
    void theFirstEverOfItsKindHasAProperName() {
        Event event = parse("Birders invited", "Prairie Trust will host the first-ever Sandhill Sunrise, a guided dawn walk along the "
                + "Grey River, on Saturday, May 3, 2025.").events().get(0);
        assertThat(event.name().value()).isEqualTo("Sandhill Sunrise");
    }

    @Test
    void theHeadlineHasAConfidenceThatIsHigherWhereNothingElseMayBeOne() {
        double sure = parse("The harbour opens its gates to everybody", "Entry is free.").titleConfidence().orElseThrow();
        assertThat(sure).isBetween(0.9, 1.0);
        assertThat(parse("The harbour opens its gates to everybody</h1><h1>The boats come back to the bay", "Entry is free.")
                .titleConfidence().orElseThrow()).isLessThan(sure);
    }

    @Test
    void whatIsNamedByAHeadlineTakenWholeHasLessConfidenceThanWhatIsNamedInQuotes() {
        double quoted = parse("The museum opens its doors", "The museum invites everybody to the concert \"Night of Glass\" on Saturday, "
                + "May 3, 2025, at 7 pm.").events().get(0).confidence().orElseThrow();
        Event headline = parse("Neighbours meet their river", "Come along on Saturday, May 3, 2025, at 7 pm, and see for yourself.")
                .events().get(0);
        assertThat(headline.name().evidence().get(0).rule()).isEqualTo("headline");
        assertThat(headline.confidence().orElseThrow()).isLessThan(quoted - 0.1);
    }

    @Test
    void hoursThatOpenASentenceOfTheTextAreThoseOfTheEvent() {
        Event event = parse("Gesundheitstag", "Das Klinikum Talheim lädt am Samstag, 26. April 2025, zum Gesundheitstag ein. Von 10 bis "
                + "16 Uhr gibt es Vorträge und Führungen. Frau Sonnleitner eröffnet den Tag um 10.15 Uhr.").events().get(0);
        assertThat(event.when().stream().flatMap(w -> w.times().stream())).extracting(t -> t.end().orElseThrow().toString())
                .containsExactly("16:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            El Colegio abre diez edificios escondidos | El Colegio de Arquitectos celebra los días 4 y 5 de octubre de 2025 la séptima edición de Puertas Adentro, un fin de semana de visitas guiadas. | Puertas Adentro | 2025-10-04/2025-10-05
            Lesenacht in der Bücherei: Frieda Sandig liest aus „Das leise Ufer“ | Die Stadtbücherei Moorau lädt am 24. April 2026 zu einer Lesenacht ein. Frieda Sandig stellt ihren Roman „Das leise Ufer“ vor. | Lesenacht in der Bücherei | 2026-04-24/2026-04-24
            Committee to hold public hearing on ferries | The Transport Committee of the Marrow Islands Assembly will hear passengers at a public hearing on 29 January 2026. | public hearing on ferries | 2026-01-29/2026-01-29
            """)
    void neitherBooksNorBodiesNorWhatHappensThereAreTheName(String title, String text, String name, String days) {
        Event event = parse(title, text).events().get(0);
        assertThat(event.name().value()).isEqualTo(name);
        assertThat(days(event)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Concert postponed | The concert “Songs of the Tide” scheduled for Saturday 14 March 2026 has been postponed to Saturday 18 April 2026 in Brayford. | Songs of the Tide
            Concert reporté | Le concert « Songs of the Tide », prévu le samedi 14 mars 2026, est reporté au samedi 18 avril 2026 à Brumes. | Songs of the Tide
            Konzert verschoben | Das für Samstag, 14. März 2026, geplante Konzert „Songs of the Tide“ wird auf Samstag, 18. April 2026, verschoben. | Songs of the Tide
            Rinviata la Festa del Lago | La Festa del Lago, prevista per sabato 14 marzo 2026, è rinviata a sabato 18 aprile 2026. | Festa del Lago
            """)
    void theDayThatAnEventWasMovedFromIsKeptBesideItsNewOne(String title, String text, String name) {
        Communique release = parse(title, text);
        assertThat(release.events()).extracting(e -> e.name().value()).containsExactly(name);
        assertThat(release.events().get(0).when()).extracting(w -> w.edtf().orElseThrow())
                .containsExactly("2026-04-18", "2026-03-14");
    }

    @Test
    void eachRowOfATableWithADayAndATitleIsAPart() {
        Communique release = page("<h1>Autumn with bees</h1><p>Three evenings at the library.</p><table><tr><th>Date</th><th>Time</th>"
                + "<th>Event</th></tr><tr><td>10 April 2026</td><td>7pm</td><td>Author talk with Ida Brand</td></tr><tr>"
                + "<td>17 April 2026</td><td>6.30pm</td><td>Bookbinding workshop (adults)</td></tr></table>");
        assertThat(release.events()).extracting(e -> e.name().value())
                .containsExactly("Autumn with bees", "Author talk with Ida Brand", "Bookbinding workshop");
        assertThat(release.events().get(0).when()).isEmpty();
        assertThat(days(release.events().get(2))).isEqualTo("2026-04-17/2026-04-17");
        assertThat(release.events().get(2).when().get(0).times().get(0).start()).contains(LocalTime.of(18, 30));
    }

    @Test
    void theRowsOfATourAreDaysOfOneEvent() {
        Communique release = page("<h1>Concert: Nordwind on tour</h1><p>The Nordwind Ensemble gives two concerts.</p><table><tr><th>Date</th>"
                + "<th>Town</th></tr><tr><td>10 April 2026</td><td>Hamburg</td></tr><tr><td>12 April 2026</td><td>Berlin</td></tr></table>");
        assertThat(release.events()).hasSize(1);
        assertThat(release.events().get(0).when()).extracting(w -> w.edtf().orElseThrow()).containsExactly("2026-04-10", "2026-04-12");
    }

    @Test
    void theStepsOfACallAreNoEvents() {
        assertThat(page("<h1>Call for projects Riverbanks</h1><p>The agency opens a call for projects.</p><table><tr><th>Step</th><th>Date</th>"
                + "</tr><tr><td>Files due</td><td>10 April 2026</td></tr><tr><td>Results</td><td>17 May 2026</td></tr></table>").events())
                .isEmpty();
    }

    @Test
    void whatABracketSaysWithADayOfItsOwnIsOfWhatStandsBeforeIt() {
        assertThat(parse("The Otter Fair returns", "The Otter Society holds the Otter Fair from 9 to 25 May 2025 in Whitby.",
                "There is a bookbinding workshop (Saturday 17 May 2025, registration required).").events().get(0).access().registration())
                .isEmpty();
        assertThat(parse("The Otter Fair returns", "The Otter Society holds the Otter Fair from 9 to 25 May 2025 in Whitby (registration required).")
                .events().get(0).access().registration()).isPresent();
    }

    @Test
    void accreditationWithSomeoneIsWhereTheyCanBeReached() {
        Communique release = parse("Les ports présentent leur baromètre", "La Fédération des rades (FDR) vous convie à une conférence de "
                + "presse le 7 octobre 2025 à 10h30. Accréditation obligatoire avant le 3 octobre auprès de Nolwenn Kerbrat. La conférence "
                + "sera retransmise en direct sur https://fdr.example.org/direct.", "Contact presse FDR Nolwenn Kerbrat : 06 39 98 56 10");
        assertThat(release.contacts()).extracting(c -> c.name().orElseThrow().value().full()).containsExactly("Nolwenn Kerbrat");
        assertThat(release.accreditation().orElseThrow().url()).isEmpty();
        assertThat(release.accreditation().orElseThrow().phones()).extracting(p -> p.value().number()).containsExactly("+33639985610");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Visites des magasins d'archives | Les Archives de Brumes ouvrent leurs magasins au public les 20 et 21 septembre 2025. Une visite réservée à la presse aura lieu le 17 septembre 2025 à 10h30.
            Exhibition: Salt and Wind | The exhibition “Salt and Wind” is on show on 20 and 21 September 2025. A press preview will take place on 17 September 2025 at 10.30am.
            Ausstellung „Salz und Wind“ | Die Ausstellung „Salz und Wind“ ist am 20. und 21. September 2025 zu sehen. Der Presserundgang findet am 17. September 2025 um 10.30 Uhr statt.
            Mostra “Sale e vento” | La mostra “Sale e vento” apre il 20 e 21 settembre 2025. L'anteprima per la stampa si terrà il 17 settembre 2025 alle ore 10.30.
            """)
    void theDayOnWhichThePressSeesItIsNotThatOfTheEvent(String title, String text) {
        Communique release = parse(title, text);
        assertThat(release.events()).hasSize(1);
        assertThat(days(release.events().get(0))).startsWith("2025-09-20").endsWith("2025-09-21");
        assertThat(release.events().get(0).access().audience()).isEmpty();
    }

    @Test
    void aPressViewAloneIsOnItsDay() {
        assertThat(days(parse("Press preview: Salt and Wind", "The museum invites journalists to a press preview of “Salt and Wind” on 17 "
                + "September 2025 at 10.30am.").events().get(0))).isEqualTo("2025-09-17/2025-09-17");
    }

    @Test
    void whatFollowsALabelledDayInItsParagraphIsOfThatDay() {
        List<Event> events = page("<h1>Exhibition: Salt and Wind</h1><p>The Otter Museum shows the exhibition “Salt and Wind” from "
                + "12 October 2025 to 2 March 2026.</p><p><strong>Night of Lanterns</strong> – Saturday 6 December 2025, 7pm to 11pm: tales and "
                + "tasting. Booking required, £6.</p><h2>Access</h2><p>bus 5, stop Market; wheelchair access throughout</p>").events();
        assertThat(events).extracting(e -> e.name().value()).containsExactly("Salt and Wind", "Night of Lanterns");
        assertThat(events.get(0).access().registration()).isEmpty();
        assertThat(events.get(0).access().prices()).isEmpty();
        assertThat(events.get(0).access().directions().orElseThrow().value()).isEqualTo("bus 5, stop Market");
        assertThat(events.get(1).access().registration()).isPresent();
        assertThat(events.get(1).access().prices()).hasSize(1);
    }

    @Test
    void whatHappensIfItRainsIsNoNews() {
        Event event = parse("La Nuit des phares revient", "La ville de Brumes organise la Nuit des phares le 8 août 2026.",
                "En cas de pluie, la soirée sera reportée au dimanche 9 août.").events().get(0);
        assertThat(event.status().value()).isEqualTo(Event.Status.SCHEDULED);
        assertThat(days(event)).isEqualTo("2026-08-08/2026-08-08");
    }

    @Test
    void aMenuThatLeadsToAnAgendaMakesNoAgenda() {
        Communique release = Releases.page("<header><nav><a href='/a'>Le Parc</a> <a href='/b'>Agenda</a></nav></header><main>"
                + "<h1>La Nuit des phares revient</h1><p>Le samedi 8 août 2026, rendez-vous dès 21h au phare.</p><p>À 22h30, "
                + "les guides ouvriront la lanterne.</p></main>");
        assertThat(release.kind()).isEqualTo(Communique.Kind.COMMUNIQUE);
        assertThat(release.events()).extracting(e -> e.name().value()).containsExactly("Nuit des phares");
    }
}
