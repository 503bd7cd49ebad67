package io.communique.mention.time;

import java.time.LocalDate;

/**
 * Days from one to another, both inclusive, with their expression in EDTF.
 *
 * @param from the first day
 * @param to the last day
 * @param edtf ISO 8601-2 level 1
 * @param coarse whether it is a whole month, year or the like
 */
record Period(LocalDate from, LocalDate to, String edtf, boolean coarse) {

    static Period of(LocalDate day) {
        return new Period(day, day, day.toString(), false);
    }

    static Period of(LocalDate from, LocalDate to) {
        return from.equals(to) ? of(from) : new Period(from, to, from + "/" + to, false);
    }

    static Period of(LocalDate from, LocalDate to, String edtf) {
        return new Period(from, to, edtf, true);
    }
}
