package io.communique.mention.time;

import java.util.Locale;

/** Reads the time zone behind an hour: "(heure de Paris)", ", CET", "UTC+1", "+01:00". */
final class Zone {

    private static final int MOST = 14;

    private final Script script;

    Zone(Script script) {
        this.script = script;
    }

    /**
     * A zone as far as the text states one.
     *
     * @param name an IANA name, an abbreviation, {@code local}, or an offset from UTC; empty if none is stated
     * @param end after its last token
     */
    record Read(String name, int end) {}

    /** What stands behind an hour; ends where the hour ends if no zone is stated. */
    Read behind(int end) {
        int offset = offsetEnd(end);
        if (offset > end)
            return new Read(script.text().substring(script.get(end).start(), script.get(offset - 1).end()), offset);
        if (!script.goesOn(end))
            return new Read("", end);
        int open = script.isSign(end, "(,-") ? end + 1 : end;
        Lexicon.Phrase place = script.goesOn(open) ? script.phrase(open, WordClass.ZONE) : Lexicon.NONE;
        if (!place.isFound())
            return new Read("", end);
        Read read = fromUtc(place.value(), open + place.length());
        boolean closed = script.isSign(end, "(") && script.isSign(read.end(), ")");
        return closed ? new Read(read.name(), read.end() + 1) : read;
    }

    /** "UTC+1", "GMT -5", "UTC +05:30". */
    private Read fromUtc(String name, int at) {
        boolean universal = name.equals("UTC") || name.equals("GMT");
        boolean sign = universal && script.goesOn(at) && script.isSign(at, "+-") && script.touches(at + 1)
                && script.digits(at + 1) <= 2 && script.number(at + 1) >= 0 && script.number(at + 1) <= MOST;
        if (!sign)
            return new Read(name, at);
        boolean minutes = script.isSign(at + 2, ":") && script.digits(at + 3) == 2 && script.touches(at + 3)
                && script.number(at + 3) < 60;
        String offset = String.format(Locale.ROOT, "%s%02d:%02d", script.get(at).folded(), script.number(at + 1),
                minutes ? script.number(at + 3) : 0);
        return new Read(offset, minutes ? at + 4 : at + 2);
    }

    /** Behind "08:15:30-05:30" and "10:00 +01:00": where the offset from UTC ends. */
    private int offsetEnd(int end) {
        boolean seconds = script.touches(end) && script.isSign(end - 2, ":") && script.isSign(end - 4, ":");
        boolean sign = script.goesOn(end) && (script.is(end, "+") || script.is(end, "-") && seconds);
        boolean pair = sign && script.digits(end + 1) == 2 && script.touches(end + 1) && script.is(end + 2, ":")
                && script.digits(end + 3) == 2;
        return pair ? end + 4 : end;
    }
}
