package io.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.model.Event;
import io.communique.model.ProgrammeItem;
import io.communique.model.TimeRange;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Programmes in the styles in which releases print them: hour, title and place of each item. */
class ProgrammeTest {

    @Test
    void eachLineIsAnItem() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> cases = cases();
        for (String line : cases) {
            String[] columns = line.split(" :: ", -1);
            String found = found(columns[0].replace("\\n", "\n"));
            if (!found.equals(columns[1].strip()))
                wrong.add("\n" + line + "\n  found " + found);
        }
        assertThat(wrong).isEmpty();
        assertThat(cases.size()).isGreaterThanOrEqualTo(25);
    }

    private static String found(String text) {
        return Releases.text(text).events().stream().map(Event::programme).flatMap(List::stream).map(ProgrammeTest::text)
                .collect(Collectors.joining("; "));
    }

    private static String text(ProgrammeItem item) {
        return item.time().map(ProgrammeTest::text).orElse("") + " " + item.title().value()
                + item.venue().map(place -> " @ " + place.value()).orElse("");
    }

    private static String text(TimeRange range) {
        return text(range.start()) + "-" + text(range.end());
    }

    private static String text(Optional<LocalTime> hour) {
        return hour.map(LocalTime::toString).orElse("");
    }

    private static List<String> cases() throws IOException {
        try (InputStream in = ProgrammeTest.class.getResourceAsStream("programmes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }
}
