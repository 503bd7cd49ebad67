package io.communique.model;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one stretch of text says of time: a day, a run of days, a list, a rule, hours — or several of these together.
 *
 * @param text as printed
 * @param role what the words around make of it
 * @param edtf the date in EDTF level 1 (ISO 8601-2), {@code XXXX} for an unknown year; absent for hours alone
 * @param occurrences the stated days and runs of days in order, each with its hours; one for a plain date; one without
 *        days for hours alone; for a recurrence its frame ("de mars à juin"), if any
 * @param recurrence RFC 5545 §3.3.10 rule without the leading {@code RRULE:}
 * @param except days left out of the recurrence or of the run of days
 * @param implied what the text does not print and other text settles
 * @param zone the time zone that the text states, as an IANA name or an offset
 * @param part the part of the day that is said in words; its hours are not in {@code occurrences}
 * @param otherReading where a printed weekday contradicts the printed date: the day nearest to it that has this
 *        weekday; the printed date stays the reading of {@code occurrences}
 * @param evidence where it was read
 */
public record When(String text, Role role, Optional<String> edtf, List<Occurrence> occurrences,
        Optional<String> recurrence, List<LocalDate> except, Set<Component> implied, Optional<String> zone,
        Optional<DayPart> part, Optional<LocalDate> otherReading, List<Evidence> evidence) {

    /** What a date is of. Everything but the first four is never the date of an announced event. */
    public enum Role {
        EVENT, DEADLINE, REGISTRATION, DOORS, PUBLISHED, EMBARGO, HISTORY, BIRTH, DEATH, OTHER
    }

    /** What can be implied. */
    public enum Component { YEAR, MONTH, DAY, WEEKDAY }

    /** A part of the day without stated hours. */
    public enum DayPart { MORNING, AFTERNOON, EVENING, NIGHT, ALL_DAY }

    /** Copies lists and set. */
    public When {
        Objects.requireNonNull(role, "role");
        occurrences = List.copyOf(occurrences);
        except = List.copyOf(except);
        implied = java.util.Collections.unmodifiableSet(new TreeSet<>(implied));
        evidence = List.copyOf(evidence);
    }

    /**
     * A stretch without part of the day, whose weekday does not contradict its date.
     *
     * @param text see {@link #text()}
     * @param role see {@link #role()}
     * @param edtf see {@link #edtf()}
     * @param occurrences see {@link #occurrences()}
     * @param recurrence see {@link #recurrence()}
     * @param except see {@link #except()}
     * @param implied see {@link #implied()}
     * @param zone see {@link #zone()}
     * @param evidence see {@link #evidence()}
     */
    public When(String text, Role role, Optional<String> edtf, List<Occurrence> occurrences,
            Optional<String> recurrence, List<LocalDate> except, Set<Component> implied, Optional<String> zone,
            List<Evidence> evidence) {
        this(text, role, edtf, occurrences, recurrence, except, implied, zone, Optional.empty(), Optional.empty(),
                evidence);
    }

    /**
     * What to tell a reader whose text names a weekday that the printed date does not have.
     *
     * @return a sentence with both readings; absent if there is no contradiction
     */
    public Optional<String> contradiction() {
        return otherReading.map(other -> "\"" + text + "\" is read as " + start().map(LocalDate::toString).orElse("?")
                + "; its weekday would be that of " + other);
    }

    /**
     * The first day.
     *
     * @return absent if open or unknown
     */
    public Optional<LocalDate> start() {
        Optional<LocalDate> first = Optional.empty();
        for (Occurrence each : occurrences)
            if (each.from().isPresent() && (first.isEmpty() || each.from().get().isBefore(first.get())))
                first = each.from();
        return first;
    }

    /**
     * The last day, inclusive.
     *
     * @return absent if open or unknown
     */
    public Optional<LocalDate> end() {
        Optional<LocalDate> last = Optional.empty();
        for (Occurrence each : occurrences)
            if (each.to().isPresent() && (last.isEmpty() || each.to().get().isAfter(last.get())))
                last = each.to();
        return last;
    }

    /**
     * All hours said, each once, in order.
     *
     * @return empty if none is said
     */
    public List<TimeRange> times() {
        if (occurrences.size() == 1 && occurrences.get(0).times().size() < 2)
            return occurrences.get(0).times();
        Set<TimeRange> out = new LinkedHashSet<>();
        for (Occurrence each : occurrences)
            out.addAll(each.times());
        return List.copyOf(out);
    }

    /**
     * The same stretch in another role.
     *
     * @param other the role
     * @return a copy
     */
    public When as(Role other) {
        return new When(text, other, edtf, occurrences, recurrence, except, implied, zone, part,
                otherReading, evidence);
    }
}
