package io.communique.mention.place;

import io.communique.model.Address;
import io.communique.model.Sourced;
import io.communique.place.KnownVenue;
import io.communique.place.KnownVenues;
import io.communique.text.Span;
import java.util.List;
import java.util.Optional;

/** The venues that the user added, wherever they are mentioned. */
final class KnownNames {

    private static final int MOST_TOKENS = 20;

    private KnownNames() {}

    static void find(Scan scan, List<Candidate> out) {
        KnownVenues known = scan.gazetteer().venues();
        if (known.isEmpty())
            return;
        for (int i = 0; i < scan.size(); i++) {
            int end = scan.isWord(i) || scan.isNumber(i) ? end(scan, known, i) : i;
            if (end > i)
                out.add(new Candidate(i, end, VenueRule.KNOWN).name(scan.span(i, end)));
        }
    }

    /** What the user knows of it, without evidence: the document does not say it. */
    static void describe(Scan scan, Optional<Span> name, Address.Builder out) {
        Optional<KnownVenue> known = name.flatMap(n -> scan.gazetteer().venues().named(n.of(scan.reading().text())));
        if (known.isEmpty())
            return;
        KnownVenue venue = known.get();
        venue.inseeCode().flatMap(scan.gazetteer()::commune).ifPresent(place -> place.describe(out));
        venue.street().ifPresent(street -> out.street(Sourced.implied(street)));
        venue.postcode().ifPresent(code -> out.postalCode(Sourced.implied(code)));
        venue.town().ifPresent(town -> out.locality(Sourced.implied(town)));
        if (venue.latitude().isPresent() && venue.longitude().isPresent())
            out.coordinates(venue.latitude().getAsDouble(), venue.longitude().getAsDouble(),
                    Address.Precision.VENUE);
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
