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
