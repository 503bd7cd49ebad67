package io.communique.mention.place;

/** Short quotations, as in: the theatre "Le Phare". */
final class Quotes {

    private static final int MOST_TOKENS = 10;

    private Quotes() {}

    /** After the closing mark of a quotation that begins at a token; the token itself if none does. */
    static int end(Scan scan, int i) {
        if (!scan.is(i, "\""))
            return i;
        for (int at = i + 1; at < i + MOST_TOKENS && scan.sameLine(at); at++)
            if (scan.is(at, "\""))
                return at > i + 1 ? at + 1 : i;
        return i;
    }
}
