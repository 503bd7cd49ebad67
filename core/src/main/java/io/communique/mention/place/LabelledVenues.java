package io.communique.mention.place;

import io.communique.mention.Mention;
import io.communique.model.Address;
import java.util.Optional;

/** What stands after "Where:", on the same line or below. */
final class LabelledVenues {

    private static final int MOST_TOKENS = 40;
    private static final int LONGEST_NAME = 22;

    private final Scan scan;
    private final VenueNames names;
    private final VenueContext context;
    private final VenueJoiner joiner;
    private final TownReader towns;
    private final AddressIndex addresses;

    LabelledVenues(Scan scan, VenueContext context, VenueNames names, VenueJoiner joiner, TownReader towns, AddressIndex addresses) {
        this.scan = scan;
        this.context = context;
        this.names = names;
        this.joiner = joiner;
        this.towns = towns;
        this.addresses = addresses;
    }

    Optional<Candidate> after(int label) {
        int from = afterOpening(label);
        if (!scan.has(from) || !scan.isWord(from) && !scan.isNumber(from))
            return Optional.empty();
        if (addresses.at(from).isPresent())
            return Optional.of(addressFirst(from, addresses.at(from).get()));
        Optional<TownReader.Town> town = towns.plain(from);
        if (town.isPresent() && isEnd(town.get().to()))
            return Optional.of(townFirst(from, town.get()));
        return name(from);
    }

    /** "Tours, salle Balzac" */
    private Candidate townFirst(int from, TownReader.Town town) {
        int at = scan.is(town.to(), ",") || scan.is(town.to(), "-") || scan.is(town.to(), ":") ? town.to() + 1 : town.to();
        Optional<Candidate> named = at > town.to() && scan.sameLine(at) && names.isHead(at) ? name(at) : Optional.empty();
        if (named.isEmpty())
            return new Candidate(from, town.to(), VenueRule.LABEL).town(town);
        Candidate out = new Candidate(from, named.get().to, VenueRule.LABEL);
        out.name = named.get().name;
        out.room = named.get().room;
        out.address = named.get().address;
        return out.town(town);
    }

    /** "12 rue X, 75002 Paris, Le Phare" */
    private Candidate addressFirst(int from, Mention<Address> address) {
        int end = addresses.end(from);
        Candidate out = new Candidate(from, end, VenueRule.LABEL).address(address);
        int at = scan.is(end, ",") || scan.is(end, "-") || scan.is(end, "(") ? end + 1 : end;
        boolean follows = at > end && scan.sameLine(at) && (scan.isCapital(at) || names.isHead(at));
        int to = follows ? pieceEnd(at) : at;
        if (!follows || to - at > LONGEST_NAME || isTimeOrDate(at, to) || scan.gazetteer().has(text(at, to)))
            return out;
        out.to = to;
        return out.name(scan.span(at, to));
    }

    private String text(int from, int to) {
        return scan.span(from, to).of(scan.reading().text());
    }

    private Optional<Candidate> name(int from) {
        int end = pieceEnd(from);
        if (end == from || end - from > LONGEST_NAME || isTimeOrDate(from, end) || !isName(from, end))
            return Optional.empty();
        VenueNames.Name whole = new VenueNames.Name(from, end, headIn(from, end), true);
        VenueNames.Name read = whole.head() == from ? names.around(from) : whole;
        boolean cut = read.to() < end && read.to() > from + 1;
        VenueNames.Name name = cut ? new VenueNames.Name(from, read.to(), from, true) : whole;
        return Optional.of(joiner.join(name, VenueRule.LABEL));
    }

    private boolean isName(int from, int end) {
        for (int i = from; i < end; i++)
            if (scan.isCapital(i) || names.isHead(i))
                return true;
        return false;
    }

    private int headIn(int from, int end) {
        for (int i = from; i < end; i++)
            if (names.isHead(i))
                return i;
        return -1;
    }

    private boolean isTimeOrDate(int from, int end) {
        for (int i = from; i < end; i++)
            if (scan.in("month", i) || scan.in("weekday", i))
                return true;
        return false;
    }

    /** The first piece of the line: up to a comma, a bracket, a spaced dash, an address, a preposition with town. */
    private int pieceEnd(int from) {
        int at = from;
        while (at < from + MOST_TOKENS && scan.has(at) && (at == from || scan.sameLine(at)) && !isCut(at, from))
            at++;
        return at;
    }

    private boolean isCut(int i, int from) {
        if (i == from)
            return false;
        boolean dash = scan.is(i, "-") && (!scan.touches(i) || !scan.touches(i + 1));
        boolean stop = scan.is(i, ".") && !scan.touches(i + 1);
        boolean town = scan.spelled("town-preposition", i) && scan.sameLine(i + 1) && towns.plain(i + 1).isPresent();
        return dash || stop || town || context.startsLabel(i) || addresses.at(i).isPresent() || switch (scan.folded(i)) {
            case ",", "(", ";", "|", ":", "\u2022" -> true;
            default -> false;
        };
    }

    private boolean isEnd(int i) {
        return !scan.sameLine(i) || !scan.isWord(i) || scan.in("common", i) && !scan.isCapital(i + 1);
    }

    /** After a preposition and an article: "at the Town Hall". */
    private int afterOpening(int label) {
        int at = label;
        while (scan.has(at) && (scan.is(at, "-") || scan.is(at, "\u2022") || scan.is(at, "\"")))
            at++;
        if (scan.spelled("place-preposition", at) || scan.spelled("town-preposition", at))
            at++;
        while (at < label + 5 && scan.sameLine(at) && !scan.isCapital(at)
                && (scan.in("place-article", at) || scan.is(at, "'")))
            at++;
        return at;
    }
}
