package io.communique.mention.place;

/** Where the name of a way ends: "de la Paix", "du 11 Novembre 1918", "des magasins generaux". */
final class StreetNames {

    private static final int MOST_TOKENS = 14;
    private static final int MOST_LOWER = 5;

    private final Scan scan;

    StreetNames(Scan scan) {
        this.scan = scan;
    }

    /** After the last token of the name that begins at a token; that token itself if there is no name. */
    int end(int from, boolean numbered) {
        int capital = capitalised(from);
        return capital > from || !numbered ? capital : lowerCase(from);
    }

    boolean hasCapital(int from, int to) {
        for (int i = from; i < to; i++)
            if (scan.isCapital(i))
                return true;
        return false;
    }

    private int capitalised(int from) {
        int last = from;
        int at = from;
        while (at - from < MOST_TOKENS && scan.has(at) && goesOn(at)) {
            int date = afterDate(at, from);
            if (date > at) {
                at = date;
                last = at;
            } else if (scan.isCapital(at)) {
                last = ++at;
            } else if (connects(at, last)) {
                at++;
            } else {
                break;
            }
        }
        return last;
    }

    private boolean goesOn(int i) {
        return scan.sameLine(i) || scan.sameBlock(i) && isParticle(i - 1);
    }

    private boolean isParticle(int i) {
        return scan.streets().particles().contains(scan.folded(i));
    }

    private boolean connects(int i, int last) {
        if (scan.isWord(i))
            return isParticle(i) && !beforeTown(i) || leadsToCapital(i, last);
        boolean joins = scan.touches(i) && scan.touches(i + 1) && (scan.is(i, "-") || scan.is(i, "'"));
        boolean shortens = scan.is(i, ".") && scan.touches(i) && scan.isWord(i - 1)
                && scan.at(i - 1).folded().length() <= 3 && scan.sameLine(i + 1) && scan.isCapital(i + 1);
        return joins || shortens;
    }

    /** "au" in "rue Pasteur au Mans", not in "rue du Loup au Bois". */
    private boolean beforeTown(int i) {
        return scan.in("melted-article", i) && scan.isCapital(i + 1) && scan.gazetteer().has(scan.exact(i + 1));
    }

    /** "general" in "du general de Gaulle". */
    private boolean leadsToCapital(int i, int last) {
        if (i - last > 3 || !isParticle(i - 1) && i != last)
            return false;
        int next = isParticle(i + 1) && !scan.isCapital(i + 1) ? i + 2 : i + 1;
        return scan.sameLine(i + 1) && scan.sameLine(next) && scan.isCapital(next)
                && !scan.in("place-preposition", i) && !scan.in("town-preposition", i);
    }

    /** "11 Novembre 1918" after a particle, "17. Juni". */
    private int afterDate(int i, int from) {
        if (!scan.isNumber(i, 1, 2) || i != from && !isParticle(i - 1))
            return i;
        if (scan.sameLine(i + 1) && isParticle(i + 1) && scan.sameLine(i + 2) && scan.isCapital(i + 2))
            return i + 3;
        if (i == from)
            return i;
        int at = scan.is(i + 1, ".") && scan.touches(i + 1) ? i + 2 : i + 1;
        if (scan.touches(at) && scan.isWord(at) && scan.at(at).folded().length() <= 2)
            at++;
        if (!scan.sameLine(at) || !scan.isWord(at))
            return i;
        return scan.sameLine(at + 1) && scan.isNumber(at + 1, 4, 4) && isYear(at + 1) ? at + 2 : at + 1;
    }

    private boolean isYear(int i) {
        return scan.folded(i).startsWith("1") || scan.folded(i).startsWith("20");
    }

    /** A name without capital, if it runs to a sign, a number or a line end. */
    private int lowerCase(int from) {
        int at = from;
        int words = 0;
        while (at - from < MOST_TOKENS && scan.sameLine(at)) {
            boolean joins = (scan.is(at, "'") || scan.is(at, "-")) && scan.touches(at) && scan.touches(at + 1);
            if (!joins && !scan.isWord(at) || scan.in("place-preposition", at) && !isParticle(at))
                break;
            if (scan.isWord(at) && ++words > MOST_LOWER + 2)
                return from;
            at++;
        }
        while (at > from && isParticle(at - 1))
            at--;
        return at;
    }
}
