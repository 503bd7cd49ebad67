package io.communique.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.model.Evidence;
import io.communique.model.Occurrence;
import io.communique.model.TimeRange;
import io.communique.model.When;
import io.communique.text.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventDaysTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 22);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private int at;

    private When day(LocalDate first, LocalDate last, Integer... hours) {
        String edtf = first.equals(last) ? first.toString() : first + "/" + last;
        return when(edtf, Optional.of(edtf), new Occurrence(Optional.of(first), Optional.of(last), times(hours)));
    }

    private When hours(Integer... hours) {
        return when("hours", Optional.empty(), new Occurrence(Optional.empty(), Optional.empty(), times(hours)));
    }

    private When when(String text, Optional<String> edtf, Occurrence occurrence) {
        Span span = new Span(at, at + text.length());
        at += 100;
        return new When(text, When.Role.EVENT, edtf, List.of(occurrence), Optional.empty(), List.of(), Set.of(),
                Optional.empty(), List.of(new Evidence(span, 1, text, "test")));
    }

    private static List<TimeRange> times(Integer... hours) {
        return Stream.of(hours).map(h -> new TimeRange(Optional.of(LocalTime.of(h, 0)), Optional.empty())).toList();
    }

    private static List<String> told(When... said) {
        return EventDays.told(List.of(said)).stream().map(w -> w.edtf().orElse("-") + " " + w.times().stream()
                .map(t -> t.start().orElseThrow().toString()).toList() + " x" + w.evidence().size()).toList();
    }

    @Test
    void aDaySaidThriceIsToldOnceWithItsThreePlaces() {
        assertThat(told(day(DAY, DAY), day(DAY, DAY), day(DAY, DAY))).containsExactly("2025-03-22 [] x3");
    }

    @Test
    void theDayWithHoursSpeaksForTheDayWithout() {
        assertThat(told(day(DAY, DAY), day(DAY, DAY, 14))).containsExactly("2025-03-22 [14:00] x2");
        assertThat(told(day(DAY, DAY, 14), day(DAY, DAY))).containsExactly("2025-03-22 [14:00] x2");
    }

    @Test
    void twoSittingsOfADayStayTwo() {
        assertThat(told(day(DAY, DAY, 14), day(DAY, DAY, 18)))
                .containsExactly("2025-03-22 [14:00] x1", "2025-03-22 [18:00] x1");
    }

    @Test
    void loneHoursAreThoseOfTheOnlyDay() {
        assertThat(told(day(DAY, DAY), hours(9))).containsExactly("2025-03-22 [09:00] x2");
        assertThat(told(day(DAY, DAY, 9), hours(9))).containsExactly("2025-03-22 [09:00] x2");
    }

    @Test
    void loneHoursOfSeveralDaysStayApart() {
        assertThat(told(day(DAY, NEXT), hours(9))).containsExactly("2025-03-22/2025-03-23 [] x1", "- [09:00] x1");
        assertThat(told(day(DAY, DAY), day(NEXT, NEXT), hours(9)))
                .containsExactly("2025-03-22 [] x1", "2025-03-23 [] x1", "- [09:00] x1");
    }

    @Test
    void otherHoursThanThoseOfTheDayStayApart() {
        assertThat(told(day(DAY, DAY, 9), hours(18))).containsExactly("2025-03-22 [09:00] x1", "- [18:00] x1");
    }
}
