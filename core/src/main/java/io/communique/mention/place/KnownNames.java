package io.communique.mention.place;

import io.communique.place.KnownVenues;
import java.util.List;

/** The venues that the user added, wherever they are mentioned. */
final class KnownNames {

    private static final int MOST_TOKENS = 20;

    private KnownNames() {}

    static void find(Scan scan, List<Candidate> out) {
        KnownVenues known = scan.gazetteer().venues();
        if (known.isEmpty())
            return;
        for (int i = 0; i < scan.size(); i++) {
            int end = end(scan, known, i);
            if (end > i)
                out.add(new Candidate(i, end, VenueRule.KNOWN).name(scan.span(i, end)));
        }
    }

    private static int end(Scan scan, KnownVenues known, int from) {
        int longest = from;
        for (int at = from; at < from + MOST_TOKENS && (at == from || scan.sameBlock(at)) && scan.has(at); at++) {
            String words = scan.span(from, at + 1).of(scan.reading().text());
            if (known.named(words).isPresent() && (scan.isWord(at) || scan.isNumber(at)))
                longest = at + 1;
            if (!known.hasLonger(words))
                break;
        }
        return longest;
    }
}
