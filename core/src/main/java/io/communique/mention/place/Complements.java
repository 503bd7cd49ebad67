package io.communique.mention.place;

/** What stands between way and town: separators, buildings, floors, post boxes. */
final class Complements {

    private static final int MOST_TOKENS = 8;

    private final Scan scan;

    Complements(Scan scan) {
        this.scan = scan;
    }

    /** After the signs or the preposition that may part a way from its town; the index itself if none stands. */
    int afterSeparator(int i) {
        int at = i;
        while (at < i + 2 && isSeparator(at))
            at++;
        return scan.sameBlock(at) && scan.spelled("town-preposition", at) ? at + 1 : at;
    }

    boolean startsAt(int i) {
        return end(i) > i;
    }

    /** After a short piece of capitalised words that is neither town nor complement, as "Parc des Essarts". */
    int pieceEnd(int i) {
        if (!scan.sameBlock(i) || !scan.isCapital(i))
            return i;
        int at = i + 1;
        while (at - i <= MOST_TOKENS && scan.sameLine(at) && (scan.isWord(at) || scan.touches(at) && !isEnd(at)))
            at++;
        boolean parted = at - i <= MOST_TOKENS && scan.sameBlock(at) && (isSeparator(at) || scan.startsLine(at));
        return parted || scan.isNumber(at, 5, 5) && scan.sameLine(at) ? at : i;
    }

    private boolean isEnd(int i) {
        return scan.is(i, ".") || scan.is(i, ":") || scan.is(i, ";") || scan.is(i, ")") || scan.is(i, ",");
    }

    private boolean isSeparator(int i) {
        if (!scan.sameBlock(i))
            return false;
        return switch (scan.folded(i)) {
            case ",", "-", "|", "/", "(", "\u2022", "\u00B7", ";" -> true;
            default -> false;
        };
    }

    /** After a building, a floor, a post box that begins at a token; the token itself if none does. */
    int end(int i) {
        int word = scan.isNumber(i, 1, 2) && scan.sameLine(i + 1) && scan.in("ordinal-tail", i + 1) ? i + 2 : i;
        if (!scan.sameBlock(i) || !scan.streets().complements().contains(scan.folded(word)))
            return i;
        int at = scan.sameLine(word + 1) && scan.isNumber(word + 1) ? word + 2 : word + 1;
        while (at - i < MOST_TOKENS && scan.sameLine(at) && !isSeparator(at) && !scan.isNumber(at, 5, 5))
            at++;
        return at;
    }
}
