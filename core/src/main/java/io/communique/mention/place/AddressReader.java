package io.communique.mention.place;

import io.communique.mention.Mention;
import io.communique.model.Address;
import io.communique.model.Sourced;
import io.communique.text.Span;
import java.util.Optional;

/** Puts street, complement and town together. */
final class AddressReader {

    /**
     * An address that was read.
     *
     * @param from its first token
     * @param to after its last
     * @param mention what it says
     */
    record Found(int from, int to, Mention<Address> mention) {}

    private static final int MOST_PARTS = 4;
    private static final int MOST_IN_BRACKET = 6;

    private final Scan scan;
    private final StreetReader streets;
    private final TownReader towns;
    private final Complements complements;

    AddressReader(Scan scan) {
        this.scan = scan;
        this.streets = new StreetReader(scan);
        this.towns = new TownReader(scan);
        this.complements = new Complements(scan);
    }

    Optional<Found> at(int i) {
        return mayBegin(i) ? read(i) : Optional.empty();
    }

    /** A number, a capital or a type of way: nothing else begins an address. */
    private boolean mayBegin(int i) {
        return scan.isNumber(i) || scan.isCapital(i) || scan.isWord(i) && scan.streets().first().containsKey(scan.folded(i));
    }

    private Optional<Found> read(int i) {
        Optional<StreetReader.Street> street = streets.at(i).filter(s -> s.number() || !isInsideName(i))
                .or(() -> streets.loose(i).filter(this::isInTownAbroad))
                .or(() -> streets.unnumbered(i).filter(this::isInTownAbroad));
        if (street.isEmpty())
            return towns.postal(i, false).map(town -> found(i, Optional.empty(), Optional.empty(), town));
        StreetReader.Street s = street.get();
        Optional<Found> whole = withTown(s).filter(f -> s.number() || !isSite(i, f));
        if (whole.isPresent())
            return whole;
        return s.sure() ? Optional.of(alone(s)) : Optional.empty();
    }

    private boolean isInTownAbroad(StreetReader.Street street) {
        return withTown(street).filter(f -> isAbroad(f) || isListed(street) && isKnownAbroad(f)).isPresent();
    }

    /** ", Leeuwenweg 2," behind the name of a hall. */
    private boolean isListed(StreetReader.Street street) {
        int i = street.from();
        boolean site = scan.in("venue-head", i) && !scan.in("way-site", i);
        return street.number() && scan.is(i - 1, ",") && scan.sameLine(i) && scan.isWord(i - 2) && !site
                && !scan.in("month", i) && !scan.in("weekday", i);
    }

    /** In a country where the house number stands behind the name. */
    private boolean isKnownAbroad(Found found) {
        Address address = found.mention().value();
        boolean ends = !scan.sameLine(found.to()) || !scan.isWord(found.to());
        return ends && address.country().filter(PostalForms.standard().numberBehind()::contains).isPresent();
    }

    /** "Port" in "Base nautique du Port de X": a site in the name of another. */
    private boolean isInsideName(int i) {
        return scan.in("venue-head", i) && scan.sameLine(i)
                && (scan.in("place-particle", i - 1) || scan.is(i - 1, "'")) && !scan.in("place-preposition", i - 1);
    }

    private boolean isAbroad(Found found) {
        Address address = found.mention().value();
        return address.postalCode().isPresent() && address.country().filter(c -> !c.equals("FR")).isPresent();
    }

    /** A square or park without number and postcode is a site with a name. */
    private boolean isSite(int i, Found found) {
        return new VenueNames(scan, new AddressIndex(scan, java.util.List.of())).isHead(i) && found.mention().value().postalCode().isEmpty();
    }

    private Optional<Found> withTown(StreetReader.Street street) {
        Optional<Span> complement = Optional.empty();
        int at = street.to();
        for (int tries = 0; tries < MOST_PARTS && scan.has(at); tries++) {
            int next = complements.afterSeparator(at);
            boolean parted = next > at || !scan.sameLine(at);
            Optional<TownReader.Town> town = town(next, parted && scan.sameBlock(next));
            if (town.isEmpty())
                town = towns.bracketed(at);
            if (town.isEmpty() && street.number() && next > at && !scan.is(at, "("))
                town = unknown(next);
            if (town.isPresent())
                return Optional.of(found(street.from(), Optional.of(street), complement, town.get()));
            int end = complements.end(next);
            if (end == next)
                end = bracket(at, next);
            if (end == next && parted)
                end = unknownPiece(next);
            if (end == next)
                return Optional.empty();
            Span span = scan.span(next, scan.is(end - 1, ")") && scan.is(at, "(") ? end - 1 : end);
            complement = Optional.of(complement.map(span::union).orElse(span));
            at = end;
        }
        return Optional.empty();
    }

    /** "300 Main Street, Riverbend.", "14 rue des Tisserands à Vallonne": a town that the gazetteer does not know. */
    private Optional<TownReader.Town> unknown(int i) {
        if (!scan.sameLine(i) || scan.in("venue-head", i) || complements.startsAt(i))
            return Optional.empty();
        return scan.spelled("town-preposition", i - 1) ? towns.unknown(i) : towns.unknownLast(i);
    }

    /** After "(courtyard)" between street and postcode, or the given index. */
    private int bracket(int at, int next) {
        if (!scan.is(at, "(") || !scan.sameLine(at) || next != at + 1)
            return next;
        int close = next;
        while (close < next + MOST_IN_BRACKET && scan.sameLine(close) && !scan.is(close, ")"))
            close++;
        boolean closed = scan.is(close, ")") && towns.postal(complements.afterSeparator(close + 1), true).isPresent();
        return closed ? close + 1 : next;
    }

    /** After a piece that is an address's only because a postcode or a complement follows it. */
    private int unknownPiece(int i) {
        int end = complements.pieceEnd(i);
        int next = end > i ? complements.afterSeparator(end) : i;
        boolean goesOn = end > i && scan.sameBlock(next)
                && (towns.postal(next, true).isPresent() || complements.startsAt(next));
        return goesOn ? end : i;
    }

    private Optional<TownReader.Town> town(int i, boolean parted) {
        return towns.postal(i, true).or(() -> parted ? towns.plain(i).filter(this::endsPiece) : Optional.empty());
    }

    /** A town without postcode is one only if no other name goes on from it. */
    private boolean endsPiece(TownReader.Town town) {
        int to = town.to();
        return !scan.sameLine(to) || !scan.isWord(to) || !scan.isCapital(to) && !scan.in("place-particle", to);
    }

    private Found found(int from, Optional<StreetReader.Street> street, Optional<Span> complement,
            TownReader.Town town) {
        String rule = street.isPresent() ? "address" : "postcode-town";
        Address.Builder out = new Address.Builder();
        street.ifPresent(s -> out.street(scan.words(s.from(), s.to(), rule)));
        complement.ifPresent(c -> out.complement(scan.words(c, rule)));
        Towns.write(scan, town, rule, out);
        Span span = scan.span(from, town.to());
        return new Found(from, town.to(), new Mention<>(span, out.build(), rule));
    }

    private Found alone(StreetReader.Street street) {
        Sourced<String> words = scan.words(street.from(), street.to(), "street-alone");
        Address address = new Address.Builder().street(words).build();
        Span span = scan.span(street.from(), street.to());
        return new Found(street.from(), street.to(), new Mention<>(span, address, "street-alone"));
    }
}
