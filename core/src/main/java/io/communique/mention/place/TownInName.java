package io.communique.mention.place;

import io.communique.place.Choice;
import io.communique.place.Hints;
import io.communique.place.Place;
import io.communique.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The town that a venue is called after: "Technische Universitaet Berlin", "mairie de Saumur", "Lille Grand Palais". */
final class TownInName {

    private static final int KNOWN_BY_ALL = 100_000;
    private static final int WORLD_CITY = 1_000_000;
    private static final int LARGE = 20_000;
    private static final int SMALL = 500;

    private final Scan scan;
    private final TownReader towns;

    TownInName(Scan scan, TownReader towns) {
        this.scan = scan;
        this.towns = towns;
    }

    Optional<TownReader.Town> find(Span name) {
        int from = scan.tokens().indexAt(name.start());
        int to = scan.tokens().indexAt(name.end());
        if (to - from < 2)
            return Optional.empty();
        return first(from, to).or(() -> last(from, to));
    }

    private Optional<TownReader.Town> first(int from, int to) {
        int end = scan.isCapital(from) ? towns.knownEnd(from) : from;
        return end > from && end < to ? town(from, end, KNOWN_BY_ALL) : Optional.empty();
    }

    private Optional<TownReader.Town> last(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            boolean noun = scan.in("venue-head", i) || scan.in("organization-head", i);
            if (!scan.isCapital(i) || noun || towns.knownEnd(i) != to)
                continue;
            boolean particle = scan.in("place-particle", i - 1) || scan.is(i - 1, "'");
            if (!particle)
                return town(i, to, LARGE).filter(this::isMeant);
            if (isBehindName(from, i))
                return town(i, to, LARGE);
            return isNamedAfterTown(from, i) ? town(i, to, SMALL) : Optional.empty();
        }
        return Optional.empty();
    }

    /** "Auditorium San Felice di X" has a name already: X is where it stands. */
    private boolean isBehindName(int from, int town) {
        if (!scan.in("town-of-name", town - 1))
            return false;
        for (int i = from + 1; i < town - 1; i++)
            if (scan.isCapital(i) && !scan.in("venue-head", i))
                return true;
        return false;
    }

    /** "universite de X" stands in X, "gare de X" or "rue de X" need not. */
    private boolean isNamedAfterTown(int from, int to) {
        for (int i = to - 1; i >= from; i--)
            if (scan.in("venue-head", i) || scan.in("venue-of-town", i))
                return scan.in("venue-of-town", i);
        return false;
    }

    /** Of the towns far away only the largest: theatres are called "Aurora" everywhere. */
    private boolean isMeant(TownReader.Town town) {
        boolean near = town.country().filter(c -> scan.language().words("home-country").containsKey(c.toLowerCase(Locale.ROOT)))
                .isPresent();
        return near || town.place().filter(p -> p.population() >= WORLD_CITY).isPresent();
    }

    private Optional<TownReader.Town> town(int from, int to, int least) {
        Span span = scan.span(from, to);
        Optional<Place> place = scan.gazetteer().choose(span.of(scan.reading().text()), Hints.NONE)
                .map(Choice::place).filter(p -> p.population() >= least);
        return place.map(p -> new TownReader.Town(to, Optional.empty(), Optional.of(span),
                scan.words(span, "").value(), place, Optional.of(p.country()), List.of()));
    }
}
