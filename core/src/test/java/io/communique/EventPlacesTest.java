package io.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.model.Address;
import io.communique.model.Event;
import io.communique.model.Sourced;
import io.communique.model.Venue;
import io.communique.reader.Source;
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

    private static String found(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return CommuniqueParser.create().parse(Source.of("release.txt", bytes)).events().stream().map(Event::venues)
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
