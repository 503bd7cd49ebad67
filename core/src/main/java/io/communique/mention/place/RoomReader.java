package io.communique.mention.place;

/** Reads rooms, floors and stands: "salle 204", "2e etage", "amphi B", "Stand B12", "Raum 3.12". */
final class RoomReader {

    private final Scan scan;

    RoomReader(Scan scan) {
        this.scan = scan;
    }

    /** After the room that begins at a token; the token itself if none does. */
    int end(int i) {
        if (scan.isNumber(i, 1, 3))
            return ordinal(i);
        return scan.in("room-head", i) ? code(i + 1, i) : i;
    }

    private int ordinal(int i) {
        int at = i + 1;
        if (scan.is(at, ".") || scan.is(at, "\u00BA") || scan.is(at, "\u00B0") || scan.in("ordinal-tail", at))
            at++;
        return at > i + 1 && scan.sameLine(at) && scan.in("room-head", at) ? at + 1 : i;
    }

    private int code(int i, int otherwise) {
        int at = i;
        while (scan.sameLine(at) && scan.streets().numberMarks().contains(scan.folded(at))
                && (scan.isNumber(at + 1) || scan.is(at + 1, "\u00B0") || scan.is(at + 1, ".")))
            at += scan.isNumber(at + 1) ? 1 : 2;
        if (!scan.sameLine(at) || scan.touches(at))
            return otherwise;
        boolean letter = scan.isCapital(at) && scan.exact(at).length() == 1;
        if (!scan.isNumber(at, 1, 4) && !letter)
            return otherwise;
        int end = at + 1;
        while (scan.touches(end) && (scan.isNumber(end) || scan.isWord(end) || joins(end)))
            end++;
        return end;
    }

    private boolean joins(int i) {
        return (scan.is(i, ".") || scan.is(i, "-") || scan.is(i, "/")) && scan.touches(i + 1)
                && (scan.isNumber(i + 1) || scan.isWord(i + 1));
    }
}
