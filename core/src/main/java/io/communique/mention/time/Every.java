package io.communique.mention.time;

import java.util.List;

/**
 * How something recurs, in the terms of RFC 5545 §3.3.10.
 *
 * @param frequency {@code DAILY}, {@code WEEKLY}, {@code MONTHLY}, {@code YEARLY}, or empty for not at all
 * @param weekdays 1 for Monday to 7, in order
 * @param ordinals which of the weekdays of the month; -1 for the last; empty for all
 * @param interval 1 for each time, 2 for every other time
 */
record Every(String frequency, List<Integer> weekdays, List<Integer> ordinals, int interval) {

    static final Every NEVER = new Every("", List.of(), List.of(), 1);
    /** The codes of the days, from Monday. */
    static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    static Every week(List<Integer> weekdays) {
        return new Every("WEEKLY", weekdays, List.of(), 1);
    }

    Every at(int times) {
        return new Every(frequency, weekdays, ordinals, times);
    }

    boolean isNever() {
        return frequency.isEmpty();
    }

    Every and(Every other) {
        List<Integer> all = java.util.stream.Stream.concat(weekdays.stream(), other.weekdays.stream()).distinct().sorted()
                .toList();
        return new Every(frequency, all, ordinals, interval);
    }

    /** From this weekday to the other, the days between them too. */
    Every through(Every other) {
        java.util.TreeSet<Integer> days = new java.util.TreeSet<>();
        int last = other.weekdays.get(0);
        for (int day = weekdays.get(0); days.add(day) && day != last; )
            day = day % 7 + 1;
        return week(List.copyOf(days));
    }

    /** The rule without its end. */
    String rule() {
        StringBuilder out = new StringBuilder("FREQ=").append(frequency);
        if (interval > 1)
            out.append(";INTERVAL=").append(interval);
        if (!weekdays.isEmpty()) {
            out.append(";BYDAY=");
            String comma = "";
            for (int weekday : weekdays)
                for (int ordinal : ordinals.isEmpty() ? List.of(0) : ordinals) {
                    out.append(comma).append(ordinal == 0 ? "" : ordinal).append(WEEKDAYS.get(weekday - 1));
                    comma = ",";
                }
        }
        return out.toString();
    }
}
