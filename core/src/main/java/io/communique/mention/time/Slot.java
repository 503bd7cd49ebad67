package io.communique.mention.time;

import java.util.Locale;
import java.util.Optional;

/** What a pattern can hold: each slot is a value that the pattern's meaning needs. */
enum Slot {
    WEEKDAY, WEEKDAYS, DAY, MONTH, YEAR, SHORTYEAR, NUMBER, ORDINAL, UNIT, NEXT, RELATIVE, SEASON, MARK, HOLIDAY, PORTION,
    PART;

    /** The slot of a name in braces, if the name is one. */
    static Optional<Slot> named(String name) {
        for (Slot slot : values())
            if (slot.name().toLowerCase(Locale.ROOT).equals(name))
                return Optional.of(slot);
        return Optional.empty();
    }
}
