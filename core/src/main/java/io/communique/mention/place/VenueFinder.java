package io.communique.mention.place;

import io.communique.mention.Mention;
import io.communique.model.Address;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Walks over the tokens once and gathers candidates of every rule. */
final class VenueFinder {

    private static final int MOST_TITLE = 12;
    private static final int MELTED_TOWN = 1_500;

    private final Scan scan;
    private final TownReader towns;
    private final AddressIndex addresses;
    private final VenueNames names;
    private final RoomReader rooms;
    private final VenueJoiner joiner;
    private final VenueContext context;
    private final LabelledVenues labelled;
    private final List<Candidate> out = new ArrayList<>();

    VenueFinder(Scan scan, TownReader towns, AddressIndex addresses) {
        this.scan = scan;
        this.towns = towns;
        this.addresses = addresses;
        this.names = new VenueNames(scan, addresses);
        this.rooms = new RoomReader(scan);
        this.joiner = new VenueJoiner(scan, names, towns, addresses);
        this.context = new VenueContext(scan);
        this.labelled = new LabelledVenues(scan, context, names, joiner, towns, addresses);
    }

    List<Candidate> all() {
        for (int label : context.labels())
            labelled.after(label).ifPresent(out::add);
        LabelledPairs.merge(out);
        KnownNames.find(scan, out);
        BitSet read = new BitSet();
        for (int i = 0; i < scan.size(); i++)
            if (!addresses.covers(i)) {
                if (!read.get(i))
                    head(i, read);
                if (context.isPreposition(i))
                    afterPreposition(i);
            }
        new NamesBeforeAddresses(scan, names, addresses).find(out);
        addresses.all().forEach(this::alone);
        Surroundings around = new Surroundings(scan, towns, context);
        out.removeIf(around::contradict);
        out.removeIf(c -> c.rule != VenueRule.LABEL && c.address.isEmpty() && context.pointsBack(c.from, c.to));
        out.forEach(around::addTown);
        RoomOfHouse rooms = new RoomOfHouse(scan, names);
        out.forEach(rooms::part);
        return out;
    }

    private void alone(int from, Mention<Address> address) {
        VenueRule rule = address.value().street().isPresent() ? VenueRule.ADDRESS_ALONE : VenueRule.TOWN_WITH_POSTCODE;
        out.add(new Candidate(from, addresses.end(from), rule).address(address));
    }

    private void head(int i, BitSet read) {
        boolean room = rooms.end(i) > i;
        if (!names.isHead(i) && !room)
            return;
        VenueNames.Name name = names.around(i);
        boolean preposition = context.afterPreposition(name.from());
        boolean placed = preposition || context.verbBefore(name.from());
        Candidate candidate = joiner.join(name, placed ? VenueRule.HEAD_AFTER_PREPOSITION : VenueRule.HEAD);
        if (!placed && context.hostsAfter(candidate.to))
            candidate = candidate.withRule(VenueRule.HEAD_AFTER_PREPOSITION);
        boolean part = candidate.room.isPresent() && candidate.name.isPresent();
        boolean line = scan.startsLine(name.from()) && (candidate.town.isPresent() || part);
        if (!placed && (candidate.address.isPresent() || line))
            candidate = candidate.withRule(VenueRule.ADDRESS);
        boolean enough = (name.proper() || part) && candidate.name.isPresent() || candidate.address.isPresent()
                || !name.isBare() && (preposition || scan.isCapital(i)) || preposition && candidate.town.isPresent();
        if (!enough || !placed && scan.in("venue-or-event", i) && candidate.address.isEmpty())
            return;
        read.set(i, Math.max(i + 1, name.to()));
        out.add(candidate);
    }

    private void afterPreposition(int i) {
        int at = context.afterArticles(i + 1);
        if (!scan.has(at) || !scan.sameBlock(at) || addresses.covers(at))
            return;
        int quoted = Quotes.end(scan, at);
        if (quoted > at && context.hasVerb(i)) {
            out.add(joiner.join(new VenueNames.Name(at + 1, quoted - 1, -1, true), VenueRule.PREPOSITION));
            return;
        }
        Optional<TownReader.Town> town = at == i + 1 ? towns.plain(at) : Optional.empty();
        if (town.isPresent() && isTown(i, at, town.get()))
            out.add(new Candidate(at, town.get().to(), VenueRule.TOWN).town(town.get()));
        proper(i, at, town);
    }

    private boolean isNamePreposition(int i) {
        return scan.spelled("name-preposition", i) || context.isOpeningAt(i);
    }

    /** Not "a Marie Durand", not "au Stade": a name that goes on, or a word that has no melted article. */
    private boolean isTown(int preposition, int at, TownReader.Town town) {
        boolean goesOn = scan.sameLine(town.to()) && scan.isCapital(town.to()) && !scan.touches(town.to());
        if (goesOn || names.isStop(at) || names.isHead(at) && town.to() == at + 1)
            return false;
        if (scan.spelled("town-preposition", preposition))
            return true;
        boolean melted = !town.name().equals(scan.words(at, Math.max(at + 1, town.to()), "").value())
                && town.name().length() > 3;
        return scan.in("melted-article", preposition) && melted
                && town.place().filter(p -> p.population() > MELTED_TOWN).isPresent();
    }

    private void proper(int preposition, int at, Optional<TownReader.Town> town) {
        Optional<VenueNames.Name> name = names.proper(at);
        if (name.isEmpty() || names.isHead(at) || names.isFunctionWord(at) && name.get().to() == at + 1)
            return;
        boolean justTown = town.isPresent() && town.get().to() >= name.get().to();
        if (justTown || name.get().to() - at > MOST_TITLE || !isNamePreposition(preposition)
                || scan.exact(at).length() < 2)
            return;
        VenueRule rule = context.isOpening(at) ? VenueRule.OPENING : VenueRule.PREPOSITION;
        Candidate candidate = joiner.join(name.get(), rule);
        if (candidate.hasPlace() || candidate.room.isPresent() || context.hasVerb(preposition))
            out.add(candidate);
    }
}
