package io.communique.mention.place;

import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.Recogniser;
import io.communique.model.Address;
import io.communique.model.Venue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds venues and the towns of events, each with the address printed beside it. What it finds are candidates; their
 * rule names, the most trusted first: {@code venue-known} (the user's), {@code venue-label} (after "where:"),
 * {@code venue-address} (a name before an address), {@code venue-opening} ("in the offices of"),
 * {@code venue-head-word} (a hall after a preposition), {@code venue-preposition} (a proper name after one, in a
 * sentence that says where), {@code address-alone}, {@code venue-mention} (a hall without preposition),
 * {@code town-with-postcode}, {@code town-after-preposition}.
 */
public final class VenueRecogniser implements Recogniser<Venue> {

    private static final int NAME_AND_ADDRESS = 1;

    private final List<Mention<Address>> addresses;

    /**
     * For a document whose addresses have been found.
     *
     * @param addresses what {@link AddressRecogniser} found in the document
     */
    public VenueRecogniser(List<Mention<Address>> addresses) {
        this.addresses = List.copyOf(addresses);
    }

    @Override
    public List<Mention<Venue>> find(Reading reading) {
        Scan scan = Scan.of(reading);
        TownReader towns = new TownReader(scan);
        VenueFinder finder = new VenueFinder(scan, towns, new AddressIndex(scan, addresses));
        List<Candidate> candidates = finder.all();
        TownInName townInName = new TownInName(scan, towns);
        return best(candidates).stream().map(c -> c.mention(scan, townInName)).toList();
    }

    private static int trust(Candidate c) {
        if (c.rule.compareTo(VenueRule.LABEL) <= 0)
            return 0;
        return c.name.isPresent() && c.address.isPresent() ? NAME_AND_ADDRESS : NAME_AND_ADDRESS + 1;
    }

    /** Of those that overlap, the one with an address, then the most trusted, then the longest. */
    private static List<Candidate> best(List<Candidate> candidates) {
        List<Candidate> order = new ArrayList<>(candidates);
        order.sort(Comparator.comparingInt(VenueRecogniser::trust)
                .thenComparing(c -> trust(c) == NAME_AND_ADDRESS ? VenueRule.ADDRESS : c.rule)
                .thenComparing(c -> c.from - c.to).thenComparing(c -> c.from).thenComparing(c -> c.rule));
        List<Candidate> out = new ArrayList<>();
        TreeMap<Integer, Integer> taken = new TreeMap<>();
        for (Candidate c : order) {
            Map.Entry<Integer, Integer> before = taken.lowerEntry(c.to);
            if (before != null && before.getValue() > c.from)
                continue;
            taken.put(c.from, c.to);
            out.add(c);
        }
        out.sort(Comparator.comparing(c -> c.from));
        return out;
    }
}
