package io.communique.mention.place;

import java.util.Optional;

/** Reads number and way, in the orders "12, rue X", "via X 12", "X-Strasse 12", "12 X Street". */
final class StreetReader {

    private static final int MOST_WORDS = 6;

    /**
     * A way that was read.
     *
     * @param from its first token
     * @param to after its last
     * @param number whether it has a house number
     * @param sure whether it is an address even if no town follows
     */
    record Street(int from, int to, boolean number, boolean sure) {}

    private final Scan scan;
    private final StreetWords words;
    private final StreetNames names;

    StreetReader(Scan scan) {
        this.scan = scan;
        this.words = scan.streets();
        this.names = new StreetNames(scan);
    }

    /** The way that begins at a token. */
    Optional<Street> at(int i) {
        if (scan.isNumber(i, 1, 4))
            return numberFirst(i);
        if (!scan.isWord(i))
            return Optional.empty();
        Optional<Street> typed = typeFirst(i, i, false);
        if (typed.isPresent())
            return typed;
        return scan.isCapital(i) ? endingLast(i).or(() -> opened(i)) : Optional.empty();
    }

    private Optional<Street> numberFirst(int i) {
        if (scan.has(i - 1) && scan.touches(i) && !scan.is(i - 1, "(") && !scan.is(i - 1, "\u00B0"))
            return Optional.empty();
        int after = afterNumber(i);
        int type = scan.is(after, ",") ? after + 1 : after;
        if (!scan.sameBlock(type) || !scan.sameLine(type))
            return Optional.empty();
        return typeFirst(i, type, true).or(() -> typeLast(i, after));
    }

    /** After "12", "12 bis", "12-14", "12 et 14", "12/14", "12B". */
    private int afterNumber(int i) {
        int after = i + 1;
        boolean joined = scan.is(after, "-") || scan.is(after, "/") || scan.is(after, "&");
        if (joined && scan.touches(after) && scan.touches(after + 1)
                && (scan.isNumber(after + 1, 1, 4) || scan.isCapital(after + 1) && scan.exact(after + 1).length() == 1))
            after += 2;
        if (scan.sameLine(after) && words.numberTails().contains(scan.folded(after)) && !words.first()
                .containsKey(scan.folded(after)))
            return after + 1;
        if (scan.touches(after) && scan.isWord(after) && scan.at(after).folded().length() == 1)
            return after + 1;
        boolean letter = scan.sameLine(after) && scan.isCapital(after) && scan.exact(after).length() == 1;
        int next = scan.is(after + 1, ",") ? after + 2 : after + 1;
        return letter && words.first().containsKey(scan.folded(next)) ? after + 1 : after;
    }

    private Optional<Street> typeFirst(int from, int type, boolean numbered) {
        String strength = words.first().get(scan.folded(type));
        if (strength == null || scan.touches(type) && !scan.is(type - 1, "'") && scan.isWord(type - 1))
            return Optional.empty();
        int name = afterType(type);
        if (name == type + 1 && scan.folded(type).length() == 1)
            return Optional.empty();
        int end = names.end(name, numbered);
        if (end == name)
            return Optional.empty();
        int after = numbered ? end : numberAfter(end);
        boolean number = numbered || after > end;
        boolean sure = strength.equals("sure") || number && names.hasCapital(name, end);
        return Optional.of(new Street(from, after, number, number && sure));
    }

    /** After "rue", "av.", "C/". */
    private int afterType(int type) {
        int next = type + 1;
        boolean mark = (scan.is(next, ".") || scan.is(next, "/")) && scan.touches(next);
        return mark ? next + 1 : next;
    }

    /** After ", 12", " n. 12", " 12a", if that is a house number, else the given index. */
    private int numberAfter(int end) {
        int at = scan.is(end, ",") ? end + 1 : end;
        if (withoutNumber(at) > at)
            return withoutNumber(at);
        if (scan.sameLine(at) && words.numberMarks().contains(scan.folded(at)))
            for (at++; scan.touches(at) && (scan.is(at, ".") || scan.is(at, "\u00B0") || scan.is(at, "\u00BA"));)
                at++;
        boolean glued = at == end && scan.touches(at);
        boolean opensWay = at > end && scan.is(end, ",") && numberFirst(at).isPresent();
        if (!scan.isNumber(at, 1, 4) || !scan.sameLine(at) || glued || opensWay)
            return end;
        int after = afterNumber(at);
        boolean postcode = scan.at(at).folded().length() > 3 && scan.sameLine(after) && scan.isCapital(after);
        return postcode || !endsHere(after) ? end : after;
    }

    /** After "s/n", in three tokens, or the given index. */
    private int withoutNumber(int i) {
        boolean three = scan.sameLine(i) && scan.is(i + 1, "/") && scan.touches(i + 1) && scan.touches(i + 2);
        return three && words.noNumber().contains(scan.folded(i) + "/" + scan.folded(i + 2)) ? i + 3 : i;
    }

    /** Nothing that makes an hour, a date or a count of the number before. */
    private boolean endsHere(int i) {
        if (!scan.sameLine(i))
            return true;
        boolean clock = (scan.is(i, ":") || scan.is(i, ".")) && scan.touches(i) && scan.touches(i + 1)
                && scan.isNumber(i + 1);
        if (scan.isWord(i))
            return !scan.touches(i) && (scan.isCapital(i) || words.particles().contains(scan.folded(i))
                    || scan.in("town-preposition", i)) && !scan.in("month", i);
        return !clock && !scan.is(i, "%") && !scan.is(i, "\u20AC");
    }

    /** "Hauptstrasse 12", "Konrad-Adenauer-Allee 3", "Berliner Platz 1". */
    private Optional<Street> endingLast(int i) {
        if (scan.reading().word(i).is("common"))
            return Optional.empty();
        int at = i;
        for (int count = 0; count < MOST_WORDS && scan.isWord(at); count++) {
            boolean hyphen = scan.is(at + 1, "-") && scan.touches(at + 1) && scan.touches(at + 2)
                    && scan.isWord(at + 2);
            if (!hyphen && isEnding(at, true))
                return endingAt(i, at, count > 0 || isEnding(at, false));
            boolean joined = scan.is(at + 1, "-") && scan.touches(at + 1) && scan.touches(at + 2);
            boolean spaced = scan.sameLine(at + 1) && scan.isCapital(at + 1);
            if (!joined && !spaced)
                return Optional.empty();
            at += joined ? 2 : 1;
        }
        return Optional.empty();
    }

    private boolean isEnding(int at, boolean alone) {
        String word = scan.folded(at);
        return alone && words.endings().contains(word) || words.endingOf(word).isPresent();
    }

    private Optional<Street> endingAt(int from, int at, boolean name) {
        int end = scan.is(at + 1, ".") && scan.touches(at + 1) ? at + 2 : at + 1;
        int after = numberAfter(end);
        return name || after > end ? Optional.of(new Street(from, after, after > end, name && after > end))
                : Optional.empty();
    }

    /** "Am Markt 3", "Unter den Linden 6": only with a number, and sure only with a town. */
    private Optional<Street> opened(int i) {
        if (!words.openings().contains(scan.folded(i)))
            return Optional.empty();
        int at = i + 1;
        while (scan.sameLine(at) && !scan.isCapital(at) && words.particles().contains(scan.folded(at)))
            at++;
        if (!scan.sameLine(at) || !scan.isCapital(at))
            return Optional.empty();
        int end = names.end(at, false);
        int after = numberAfter(end);
        return after > end ? Optional.of(new Street(i, after, true, false)) : Optional.empty();
    }

    /** "Damrak 70": any capitalised name with a number; an address only if a postcode follows. */
    Optional<Street> loose(int i) {
        boolean opens = scan.startsLine(i) || !scan.isWord(i - 1) && !scan.isNumber(i - 1);
        if (!scan.isCapital(i) || !opens || scan.in("room-head", i))
            return Optional.empty();
        int end = names.end(i, false);
        int after = numberAfter(end);
        return after > end ? Optional.of(new Street(i, after, true, false)) : Optional.empty();
    }

    /** "Castle Road": a way without number whose type stands last; an address only if a postcode follows. */
    Optional<Street> unnumbered(int i) {
        boolean opens = scan.startsLine(i) || !scan.isWord(i - 1) && !scan.isNumber(i - 1);
        if (!scan.isCapital(i) || !opens)
            return Optional.empty();
        return typeLast(i, i).map(s -> new Street(i, s.to(), false, false));
    }

    /** "10 Downing Street", "555 NW 27th St.". */
    private Optional<Street> typeLast(int from, int after) {
        int last = -1;
        int at = after;
        for (int count = 0; count < MOST_WORDS && scan.sameLine(at); count++) {
            boolean ordinal = scan.isNumber(at, 1, 3) && scan.touches(at + 1) && scan.isWord(at + 1);
            if (ordinal) {
                at += 2;
                continue;
            }
            if (!scan.isCapital(at))
                break;
            if (at > after && words.last().containsKey(scan.folded(at)))
                last = at;
            at = afterPossessive(at + 1);
        }
        if (last < 0)
            return Optional.empty();
        boolean sure = words.last().get(scan.folded(last)).equals("sure");
        boolean dotted = scan.is(last + 1, ".") && scan.touches(last + 1) && scan.in("street-type-short", last);
        int end = dotted && !scan.startsLine(last + 2) ? last + 2 : last + 1;
        boolean direction = scan.sameLine(end) && scan.isShouted(end) && scan.exact(end).length() == 2
                && (!scan.sameLine(end + 1) || scan.is(end + 1, ","));
        return Optional.of(new Street(from, direction ? end + 1 : end, true, sure));
    }

    private int afterPossessive(int i) {
        boolean short1 = scan.is(i, ".") && scan.touches(i);
        if (short1)
            return i + 1;
        return scan.is(i, "'") && scan.touches(i) && scan.touches(i + 1) ? i + 2 : i;
    }
}
