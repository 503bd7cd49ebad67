package io.communique.mention.place;

import java.util.Optional;

/** Reads the names of halls, institutions and sites around their head word, and proper names without one. */
final class VenueNames {

    private static final int MOST_TOKENS = 16;
    private static final int MOST_LEFT = 5;

    /**
     * A name that was read.
     *
     * @param from its first token
     * @param to after its last
     * @param head its head word; -1 for a proper name without one
     * @param proper whether it has more than its head word and common words
     */
    record Name(int from, int to, int head, boolean proper) {

        boolean isBare() {
            return head >= 0 && to - from == 1;
        }
    }

    private final Scan scan;
    private final AddressIndex addresses;

    VenueNames(Scan scan, AddressIndex addresses) {
        this.scan = scan;
        this.addresses = addresses;
    }

    boolean isHead(int i) {
        return scan.in("venue-head", i) || scan.isCapital(i) && hasEnding(scan.folded(i));
    }

    private boolean hasEnding(String word) {
        return scan.language().endings("venue-ending").of(word, 3).isPresent();
    }

    /** The name around a head word. */
    Name around(int head) {
        int from = scan.isCapital(head) ? left(head) : hyphened(head);
        int to = right(head + 1, scan.in("room-head", head));
        boolean proper = from < head && scan.isCapital(head) || hasProper(head + 1, to) || !scan.in("venue-head", head)
                || scan.isCapital(head) && scan.touches(head) && scan.is(head - 1, "-");
        return new Name(from, to, head, proper);
    }

    /** The start of a compound that ends with a head word: "foyer-cinema". */
    private int hyphened(int head) {
        boolean joint = scan.is(head - 1, "-") && scan.touches(head) && scan.touches(head - 1) && scan.isWord(head - 2);
        return joint && scan.exact(head).length() > 3 ? head - 2 : head;
    }

    /** A run of capitalised words that begins at a token. */
    Optional<Name> proper(int from) {
        if (!scan.isCapital(from) || isStop(from))
            return Optional.empty();
        int to = right(from + 1, false);
        return Optional.of(new Name(from, to, -1, true));
    }

    private boolean hasProper(int from, int to) {
        for (int i = from; i < to; i++)
            if (scan.isCapital(i) || scan.isNumber(i))
                return true;
        return false;
    }

    private int left(int head) {
        int from = head;
        for (int at = head - 1, count = 0; count < MOST_LEFT && at >= 0 && scan.sameLine(at + 1); count++) {
            boolean joint = (scan.is(at, "-") || scan.is(at, "'")) && scan.touches(at) && scan.touches(at + 1);
            if (joint && scan.isWord(at - 1)) {
                at--;
                from = scan.isCapital(at) ? at : from;
            } else if (scan.isCapital(at) && !isStop(at) && !isFunctionWord(at)) {
                from = at;
            } else if (!isLinkLeft(at)) {
                break;
            }
            at--;
        }
        return from;
    }

    /** "and" in "Victoria and Albert Museum". */
    private boolean isLinkLeft(int i) {
        return scan.in("venue-link-left", i) && scan.sameLine(i) && scan.isCapital(i - 1) && !isFunctionWord(i - 1);
    }

    boolean isFunctionWord(int i) {
        return scan.in("common", i) || scan.in("place-preposition", i) || scan.in("place-article", i)
                || scan.in("place-particle", i);
    }

    boolean isStop(int i) {
        return scan.in("no-venue", i) || isTime(i);
    }

    private boolean isTime(int i) {
        return scan.in("month", i) || scan.in("weekday", i);
    }

    private int right(int from, boolean room) {
        int last = from;
        int at = from;
        while (at - from < MOST_TOKENS && scan.sameLine(at) && !addresses.covers(at)) {
            int next = step(at, last, room);
            if (next == at)
                break;
            if (next < 0) {
                at = -next;
            } else {
                at = next;
                last = at;
            }
        }
        return last;
    }

    /** The next index where the name may end; negated where it may not end there; the index itself to stop. */
    private int step(int at, int last, boolean room) {
        if (scan.isWord(at))
            return word(at, last, room);
        if (scan.isNumber(at))
            return scan.touches(at) && !scan.is(at - 1, ",") || isNumberOfName(at) ? at + 1 : at;
        int quoted = Quotes.end(scan, at);
        if (quoted > at)
            return quoted;
        boolean joint = (scan.is(at, "-") || scan.is(at, "'") || scan.is(at, ".")) && scan.touches(at)
                && scan.touches(at + 1) && scan.isWord(at + 1);
        boolean and = scan.is(at, "&") && scan.sameLine(at + 1) && scan.isCapital(at + 1);
        boolean shortened = scan.is(at, ".") && scan.touches(at) && scan.in("venue-abbreviation", at - 1)
                && scan.isCapital(at - 1) && scan.sameLine(at + 1) && scan.isCapital(at + 1);
        boolean initial = scan.is(at, ".") && scan.touches(at) && scan.isCapital(at - 1)
                && scan.exact(at - 1).length() == 1 && scan.sameLine(at + 1) && scan.isCapital(at + 1);
        return joint || and || initial || shortened ? -(at + 1) : at;
    }

    private int word(int at, int last, boolean room) {
        boolean joined = scan.touches(at) && scan.is(at - 1, "-");
        if (scan.exact(at).length() == 1 && scan.is(at + 1, "'") && scan.touches(at + 1))
            return leadsOn(at, room) ? -(at + 1) : at;
        if (scan.exact(at).length() == 1 && scan.touches(at) && scan.is(at - 1, "'"))
            return at + 1;
        if (scan.isCapital(at))
            return !joined && (isTime(at) || room && isHead(at) && at > last && !isNamedAfterSite(at)) ? at : at + 1;
        if (joined)
            return at + 1;
        boolean afterParticle = at > last && (isParticle(at - 1) || scan.is(at - 1, "'"));
        if (scan.in("venue-tail", at) && (at == last || afterParticle) || at == last && isAdjective(at))
            return at + 1;
        if (isParticle(at))
            return leadsOn(at, room) ? -(at + 1) : at;
        return afterParticle && leadsToCapital(at + 1) && !isFunctionWord(at) ? -(at + 1) : at;
    }

    /** A capitalised word, with or without particles before it, that opens no venue of its own. */
    private boolean leadsToCapital(int i) {
        int at = i;
        while (at < i + 3 && scan.sameLine(at) && !scan.isCapital(at) && (isParticle(at) || scan.is(at, "'")))
            at++;
        return scan.sameLine(at) && scan.isCapital(at) && !isHead(at) && !isTime(at);
    }

    /** "oceanographique", "dramatique" after a head word. */
    private boolean isAdjective(int i) {
        if (scan.in("common", i))
            return false;
        return scan.language().endings("venue-tail-ending").of(scan.folded(i), 3).isPresent();
    }

    private boolean isParticle(int i) {
        return scan.in("place-particle", i);
    }

    /** Whether a capitalised word or a common part of names follows, behind further particles. */
    private boolean leadsOn(int i, boolean room) {
        int at = i + 1;
        while (at < i + 5 && scan.sameLine(at) && !scan.isCapital(at) && (isParticle(at) || scan.is(at, "'")))
            at++;
        if (!scan.sameLine(at) || isTime(at))
            return false;
        if (isHead(at) && room && !isNamedAfterSite(at))
            return false;
        if (scan.isNumber(at))
            return isNumberOfName(at) && !(scan.is(at + 1, ".") && scan.sameLine(at + 2) && scan.isCapital(at + 2));
        boolean lower = !scan.in("name-conjunction", i) && !scan.isCapital(at) && scan.isWord(at) && !isFunctionWord(at) && leadsToCapital(at + 1);
        return scan.isCapital(at) || scan.in("venue-tail", at) || lower;
    }

    /** "Esplanade" in "salle de l'Esplanade", where no name of an esplanade follows. */
    private boolean isNamedAfterSite(int i) {
        boolean goesOn = scan.sameLine(i + 1) && (scan.isCapital(i + 1) || isParticle(i + 1) || scan.touches(i + 1)
                && scan.is(i + 1, "-"));
        return scan.isCapital(i) && !goesOn && scan.language().value("venue-head", scan.folded(i))
                .filter("site"::equals).isPresent();
    }

    private boolean isNumberOfName(int i) {
        if (!scan.isNumber(i, 1, 3) || scan.is(i - 1, ","))
            return false;
        int next = i + 1;
        boolean ends = !scan.sameLine(next) || scan.is(next, ",") || scan.is(next, ")") || scan.is(next, "(")
                || scan.is(next, "-") && !scan.touches(next) || scan.is(next, ".") && !scan.isNumber(next + 1);
        return ends && !scan.in("place-preposition", i - 1);
    }
}
