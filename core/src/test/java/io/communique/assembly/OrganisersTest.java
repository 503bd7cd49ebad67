package io.communique.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.mention.MarkedText;
import io.communique.model.Event;
import io.communique.model.Organizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who is behind an event: joint subjects, bodies behind "organised by", none of those who only support it. */
class OrganisersTest {

    /** {@code fr blocks => body + body}; in the order of the text. */
    @TestFactory
    Stream<DynamicTest> corpus() {
        return MarkedText.corpus(getClass(), "organisers.txt").stream().map(line -> DynamicTest.dynamicTest(line,
                () -> check(line.substring(0, 2), line.substring(3).split(" => ", 2))));
    }

    private static void check(String language, String[] parts) {
        Desk desk = Sheet.desk(language, parts[0].replace("¶", "\n\n"));
        List<Event> events = new EventMaker().make(desk, new FrameMaker().make(desk), List.of());
        assertThat(events.stream().limit(1).flatMap(event -> event.organizers().stream())
                .filter(o -> o.role() == Organizer.Role.ORGANIZER)
                .map(o -> o.organization().name().value()).collect(Collectors.joining(" + "))).isEqualTo(parts[1]);
    }
}
