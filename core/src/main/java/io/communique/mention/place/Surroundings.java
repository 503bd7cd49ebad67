package io.communique.mention.place;

import io.communique.text.Folding;
import io.communique.text.Span;
import java.util.Optional;

/** What stands before a venue on its line: the town as a label, or directions that make it none. */
final class Surroundings {

    private static final int MOST_AWAY = 9;
    private static final int MOST_TOWN = 6;

    private final Scan scan;
    private final TownReader towns;
    private final VenueContext context;

    Surroundings(Scan scan, TownReader towns, VenueContext context) {
        this.scan = scan;
        this.towns = towns;
        this.context = context;
    }

    /** Whether it is a quarter, or a stop or car park on the way to the venue. */
    boolean contradict(Candidate candidate) {
        if (candidate.rule.compareTo(VenueRule.LABEL) <= 0)
            return false;
        boolean postcode = candidate.address.filter(a -> a.value().postalCode().isPresent()).isPresent();
        boolean quarter = candidate.name.filter(this::isQuarter).isPresent() && candidate.address.isEmpty();
        return quarter || context.isBeside(candidate.from) || !postcode && isDirection(candidate.from);
    }

    private boolean isQuarter(Span name) {
        String folded = Folding.fold(name.of(scan.reading().text())).replace('-', ' ');
        return scan.language().words("no-venue-name").containsKey(folded);
    }

    /** "Tram A, stop X": not in a sentence that says where something happens. */
    private boolean isDirection(int from) {
        for (int at = from - 1; at >= 0 && at > from - MOST_AWAY && scan.sameLine(at + 1); at--) {
            if (scan.in("access-direction", at))
                return !context.hasVerb(from);
            boolean stop = scan.is(at, ".") || scan.is(at, ";") || scan.is(at, "!") || scan.is(at, "?");
            if (stop && !scan.touches(at + 1))
                return false;
        }
        return false;
    }

    /** "Lyon : Halle des Essais": the town opens the line. */
    void addTown(Candidate candidate) {
        int colon = candidate.from - 1;
        if (candidate.hasTown() || !scan.is(colon, ":") || !scan.sameLine(candidate.from))
            return;
        int first = colon - 1;
        while (first > colon - MOST_TOWN && first > 0 && !scan.startsLine(first))
            first--;
        Optional<TownReader.Town> town = first >= 0 ? towns.plain(first) : Optional.empty();
        town.filter(t -> t.to() == colon).ifPresent(candidate::town);
    }
}
