package io.communique.mention.place;

import java.util.List;

/** Proper names without a head word, printed before an address: "La Grande Crypte, 69 rue X, 75016 Paris". */
final class NamesBeforeAddresses {

    private static final int MOST_TOKENS = 12;
    private static final int MOST_COMMON = 7;

    private final Scan scan;
    private final VenueNames names;
    private final AddressIndex addresses;

    NamesBeforeAddresses(Scan scan, VenueNames names, AddressIndex addresses) {
        this.scan = scan;
        this.names = names;
        this.addresses = addresses;
    }

    void find(List<Candidate> out) {
        addresses.all().forEach((first, address) -> {
            int end = beforeSeparators(first);
            int from = end < first || scan.startsLine(first) ? start(end) : end;
            if (from < end && address.value().street().isPresent() || from < end && !scan.startsLine(first))
                out.add(new Candidate(from, closed(addresses.end(first), from, first), VenueRule.ADDRESS)
                        .name(scan.span(from, end)).address(address));
        });
    }

    private int closed(int end, int from, int first) {
        return scan.is(first - 1, "(") && first > from && scan.is(end, ")") ? end + 1 : end;
    }

    /** Before a comma, a dash, a bracket, a line end, "at" between name and address. */
    private int beforeSeparators(int first) {
        int at = first;
        if (scan.sameLine(at) && scan.in("place-preposition", at - 1))
            at--;
        while (at > first - 3 && at > 0 && isSeparator(at - 1))
            at--;
        return at > 0 && scan.sameBlock(at) ? at : first;
    }

    private boolean isSeparator(int i) {
        return switch (scan.folded(i)) {
            case ",", "-", "|", "(", ":", "\u2022", "\u00B7" -> true;
            default -> false;
        };
    }

    /** Backwards over capitalised words and what may stand between them. */
    private int start(int end) {
        int from = end;
        for (int at = end - 1; at >= 0 && at >= end - MOST_TOKENS; at--) {
            if (at < end - 1 && !scan.sameLine(at + 1))
                break;
            if (scan.isCapital(at) && !names.isStop(at))
                from = at;
            else if (!mayStandInside(at, end))
                break;
        }
        while (from < end - 1 && (scan.in("place-preposition", from) || scan.is(from, "'")))
            from++;
        boolean functionOnly = from == end - 1 && names.isFunctionWord(from);
        if (from == end)
            from = headBehind(end);
        return addresses.covers(from) || functionOnly || scan.isNumber(from) ? end : from;
    }

    /** A hall called by common words: "a la Halle aux grainetiers, 12 rue X". */
    private int headBehind(int end) {
        for (int at = end - 1; at >= 0 && at >= end - MOST_COMMON; at--) {
            boolean joint = scan.is(at, "'") || scan.is(at, "-") && scan.touches(at);
            if (!joint && !scan.isWord(at) || names.isStop(at))
                return end;
            if (scan.in("room-head", at))
                return end;
            if (names.isHead(at) && at < end - 1 && isPlaced(at))
                return at;
            if (!scan.sameLine(at))
                return end;
        }
        return end;
    }

    private boolean isPlaced(int head) {
        boolean article = scan.in("place-article", head - 1) || scan.is(head - 1, "'");
        int before = article ? head - 2 : head - 1;
        return scan.startsLine(head) || scan.in("place-preposition", before)
                || scan.is(head - 1, "'") && scan.in("place-preposition", before - 1);
    }

    private boolean mayStandInside(int i, int end) {
        boolean joint = (scan.is(i, "-") || scan.is(i, "'") || scan.is(i, "&") || scan.is(i, ".") && scan.touches(i + 1))
                && scan.has(i - 1);
        boolean code = scan.isNumber(i, 1, 3) && (scan.touches(i) || i == end - 1) && scan.isCapital(i - 1);
        return joint || code || !scan.isCapital(i) && (scan.in("venue-tail", i)
                || scan.in("place-particle", i) && i < end - 1);
    }
}
