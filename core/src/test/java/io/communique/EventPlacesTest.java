package io.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.model.Address;
import io.communique.model.Event;
import io.communique.model.Sourced;
import io.communique.model.Venue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole releases in a line each: where the events of the document happen. */
class EventPlacesTest {

    @Test
    void whatADocumentSaysInSeveralPlacesIsOneVenue() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> cases = cases();
        for (String line : cases) {
            String[] columns = line.split(" :: ");
            String found = found(columns[0].replace("\\n", "\n"));
            if (!found.equals(columns[1].strip()))
                wrong.add("\n" + line + "\n  found " + found);
        }
        assertThat(wrong).isEmpty();
        assertThat(cases.size()).isGreaterThanOrEqualTo(7);
    }

    @Test
    void aPartAtTheSamePlaceHasTheVenueOfTheWhole() {
        String text = "Nota de imprensa\n\nUniversidade do Rio recebe Encontro de Arquivos\n\n"
                + "A Universidade do Rio organiza o Encontro de Arquivos no dia 16 de outubro de 2025, das 9h30 às 17h00,"
                + " no Teatro Aurora, Rua dos Ensaios 12, 5000-801 Vila Real.\n\nNo dia 17 de outubro, às 10h00,"
                + " decorre no mesmo local uma oficina de digitalização.";
        List<Event> events = Releases.text(text).events();
        assertThat(events).hasSize(2).allSatisfy(event -> assertThat(event.venues()).extracting(EventPlacesTest::text)
                .containsExactly("Teatro Aurora / - / Rua dos Ensaios 12 / 5000-801 / Vila Real"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le Salon des Algues aura lieu le 4 mai 2025 à la salle Bellerive et en visioconférence. | MIXED
            Le Salon des Algues aura lieu le 4 mai 2025 à la salle Bellerive. Il sera retransmis en direct sur YouTube. | MIXED
            Le Salon des Algues aura lieu le 4 mai 2025 à la salle Bellerive. Billets au guichet et en ligne. | IN_PERSON
            The Harbour Lantern Festival takes place on 4 May 2025 at Bellerive Hall and online via Zoom. | MIXED
            The Harbour Lantern Festival takes place on 4 May 2025 at Bellerive Hall. Tickets from the box office or online. | IN_PERSON
            Das Hafenfest Birkensee findet am 4. Mai 2025 in der Stadthalle und per Livestream statt. | MIXED
            El Festival de las Velas se celebrará el 4 de mayo de 2025 en el Teatro Principal y en streaming. | MIXED
            La Fiera delle Reti si terrà il 4 maggio 2025 al Teatro Bellini di Lecce e in diretta streaming per tutti gli interessati. | MIXED
            Het Festival der Zeilen vindt plaats op 4 mei 2025 in Theater De Sluis en via livestream. | MIXED
            O Festival das Redes realiza-se a 4 de maio de 2025 no Teatro Municipal e por videoconferência. | MIXED
            """)
    void aHallAndAStreamAreAttendedBothWays(String text, Event.Attendance attendance) {
        assertThat(Releases.parse("Nouvelles du port", text).events()).hasSize(1).allSatisfy(event ->
                assertThat(event.attendance().map(Sourced::value)).contains(attendance));
    }

    private static String found(String text) {
        return Releases.text(text).events().stream().map(Event::venues)
                .flatMap(List::stream).map(EventPlacesTest::text).distinct().collect(Collectors.joining(" ; "));
    }

    private static String text(Venue venue) {
        Address address = venue.address();
        return value(venue.name()) + " / " + value(venue.room()) + " / " + value(address.street()) + " / "
                + value(address.postalCode()) + " / " + value(address.locality());
    }

    private static String value(Optional<Sourced<String>> value) {
        return value.map(Sourced::value).orElse("-");
    }

    private static List<String> cases() throws IOException {
        try (InputStream in = EventPlacesTest.class.getResourceAsStream("event-places.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }
}
