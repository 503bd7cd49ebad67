package io.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.model.Event;
import io.communique.model.TimeRange;
import io.communique.model.When;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A sentence more in a short release of each language: which hours the event has then. */
class EventHoursTest {

    @Test
    void theHoursAreThoseOfTheEvent() throws IOException {
        Map<String, String> releases = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (String line : lines()) {
            String[] columns = line.split("\\|", -1);
            if (columns[0].startsWith("= ")) {
                releases.put(columns[0].substring(2).strip(), columns[1].strip() + "\n\n" + columns[2].strip());
                continue;
            }
            cases++;
            String text = releases.get(columns[0].strip()).replace("%s", columns[1].strip().replace("\\n", "\n"));
            String found = hours(Releases.text(text.replace("\\n", "\n")).events());
            if (!found.equals(columns[2].strip()))
                wrong.add("\n" + line + "\n  found " + found);
        }
        assertThat(wrong).isEmpty();
        assertThat(cases).isGreaterThanOrEqualTo(35);
    }

    private static String hours(List<Event> events) {
        return events.stream().flatMap(event -> event.when().stream()).filter(when -> when.role() == When.Role.EVENT)
                .flatMap(when -> when.times().stream()).map(EventHoursTest::text).distinct().collect(Collectors.joining(" "));
    }

    private static String text(TimeRange range) {
        return text(range.start()) + "-" + text(range.end());
    }

    private static String text(Optional<LocalTime> hour) {
        return hour.map(LocalTime::toString).orElse("");
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = EventHoursTest.class.getResourceAsStream("event-hours.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }
}
