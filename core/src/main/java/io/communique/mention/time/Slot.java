package io.communique.mention.time;

import java.util.Locale;
import java.util.Optional;

/** What a pattern can hold: each slot is a value that the pattern's meaning needs. */
enum Slot {
    WEEKDAY, WEEKDAYS, DAY, MONTH, YEAR, SHORTYEAR, NUMBER, ORDINAL, UNIT, NEXT, RELATIVE, SEASON, MARK, HOLIDAY, PORTION,
    PART;

    /** The classes of words that it can begin with, as bits. */
    long classes() {
        return switch (this) {
            case WEEKDAY -> bits(WordClass.WEEKDAY, WordClass.WEEKDAY_SHORT, WordClass.WEEKDAY_PART);
            case WEEKDAYS -> bits(WordClass.WEEKDAYS);
            case DAY -> bits(WordClass.DAY);
            case MONTH -> bits(WordClass.MONTH);
            case YEAR, NUMBER -> bits(WordClass.NUMBER);
            case SHORTYEAR -> 0;
            case ORDINAL -> bits(WordClass.ORDINAL);
            case UNIT -> bits(WordClass.UNIT);
            case NEXT -> bits(WordClass.NEXT);
            case RELATIVE -> bits(WordClass.RELATIVE_DAY);
            case SEASON -> bits(WordClass.SEASON);
            case MARK -> bits(WordClass.QUARTER_MARK);
            case HOLIDAY -> bits(WordClass.HOLIDAY);
            case PORTION -> bits(WordClass.PORTION);
            case PART -> bits(WordClass.DAY_PART);
        };
    }

    /** Whether it can begin with digits. */
    boolean isNumeric() {
        return switch (this) {
            case DAY, YEAR, SHORTYEAR, NUMBER, ORDINAL -> true;
            default -> false;
        };
    }

    private static long bits(WordClass... classes) {
        long out = 0;
        for (WordClass each : classes)
            out |= 1L << each.ordinal();
        return out;
    }

    /** The slot of a name in braces, if the name is one. */
    static Optional<Slot> named(String name) {
        for (Slot slot : values())
            if (slot.name().toLowerCase(Locale.ROOT).equals(name))
                return Optional.of(slot);
        return Optional.empty();
    }
}
