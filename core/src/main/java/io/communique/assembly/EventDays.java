package io.communique.assembly;

import io.communique.model.Evidence;
import io.communique.model.Occurrence;
import io.communique.model.TimeRange;
import io.communique.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days of an event, each told once: a release names the same day in its title, its lead and its practical details,
 * and often gives the hours in one of these places only. What is joined keeps the evidence of all places.
 */
final class EventDays {

    private EventDays() {}

    /** The same days and hours, those said again left out, lone hours set beside the only day. */
    static List<When> told(List<When> said) {
        List<When> out = new ArrayList<>();
        for (When when : said)
            add(when, out);
        List<When> days = out.stream().filter(when -> !isHours(when)).toList();
        if (days.size() != 1 || out.size() != 2 || !isBareDay(days.get(0)))
            return List.copyOf(out);
        When hours = out.get(isHours(out.get(0)) ? 0 : 1);
        return List.of(with(days.get(0), hours.times(), hours));
    }

    private static void add(When when, List<When> out) {
        for (int i = 0; i < out.size(); i++)
            if (isSaidBy(when, out.get(i))) {
                out.set(i, with(out.get(i), List.of(), when));
                return;
            } else if (isSaidBy(out.get(i), when)) {
                out.set(i, with(when, List.of(), out.get(i)));
                return;
            }
        out.add(when);
    }

    /** Whether the other says all that this one says. */
    private static boolean isSaidBy(When when, When other) {
        boolean same = when.role() == other.role() && when.part().equals(other.part()) && when.zone().equals(other.zone());
        if (isHours(when))
            return same && other.times().equals(when.times());
        return same && when.edtf().isPresent() && when.edtf().equals(other.edtf())
                && when.recurrence().equals(other.recurrence()) && when.except().equals(other.except())
                && (when.times().isEmpty() || when.occurrences().equals(other.occurrences()));
    }

    private static boolean isHours(When when) {
        return when.edtf().isEmpty() && when.recurrence().isEmpty() && when.start().isEmpty() && when.end().isEmpty()
                && !when.times().isEmpty();
    }

    private static boolean isBareDay(When when) {
        return when.role() == When.Role.EVENT && when.recurrence().isEmpty() && when.times().isEmpty()
                && when.occurrences().size() == 1 && when.start().isPresent() && when.start().equals(when.end());
    }

    /** The first, with hours if there are any to add, and with the places of the other. */
    private static When with(When when, List<TimeRange> hours, When other) {
        List<Occurrence> occurrences = hours.isEmpty() ? when.occurrences() : when.occurrences().stream()
                .map(o -> new Occurrence(o.from(), o.to(), hours)).toList();
        List<Evidence> evidence = Stream.concat(when.evidence().stream(), other.evidence().stream()).distinct().toList();
        return new When(when.text(), when.role(), when.edtf(), occurrences, when.recurrence(), when.except(),
                when.implied(), when.zone().or(other::zone), when.part(), when.otherReading(), evidence);
    }
}
