package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.model.Address;
import io.communique.model.Sourced;
import io.communique.model.Venue;
import io.communique.text.Folding;
import io.communique.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What other places of the text say of a venue: its name again with an address, or a line "Address:" behind it. */
final class VenueElsewhere {

    private static final int NEXT = 300;

    private final EventDesk desk;

    VenueElsewhere(EventDesk desk) {
        this.desk = desk;
    }

    Mention<Venue> completed(Mention<Venue> venue) {
        Address address = venue.value().address();
        if (venue.value().name().isEmpty() || address.street().isPresent() || address.postalCode().isPresent())
            return venue;
        return again(venue).or(() -> addressBehind(venue))
                .map(other -> new Mention<>(venue.span(), joined(venue.value(), other.value()), venue.rule()))
                .orElse(venue);
    }

    /** The name stays as it was read first. */
    private static Venue joined(Venue venue, Venue other) {
        Venue all = VenueJoin.join(venue, other);
        return new Venue(venue.name(), all.room(), all.address());
    }

    private Optional<Mention<Venue>> again(Mention<Venue> venue) {
        return desk.desk().mentions().venues().stream()
                .filter(m -> m.value().address().street().isPresent() && m.value().name().isPresent())
                .filter(m -> isSameName(venue, m))
                .filter(m -> VenueJoin.same(unnamed(venue.value()), unnamed(m.value()))).findFirst();
    }

    /** One name has all the words of the other, of which there are at least two. */
    private boolean isSameName(Mention<Venue> one, Mention<Venue> other) {
        Set<String> a = words(one.value().name());
        Set<String> b = words(other.value().name());
        Set<String> fewer = a.size() < b.size() ? a : b;
        return a.equals(b) || fewer.size() > 1 && (a.containsAll(b) || b.containsAll(a));
    }

    private static Set<String> words(Optional<Sourced<String>> name) {
        Set<String> out = new LinkedHashSet<>();
        for (String word : Folding.fold(name.map(Sourced::value).orElse("")).split("[^\\p{L}\\p{N}]+"))
            if (word.length() > 2)
                out.add(word);
        return out;
    }

    private static Venue unnamed(Venue venue) {
        return new Venue(Optional.empty(), Optional.empty(), venue.address());
    }

    /** "… at the Blue Hall. The exact address is: 20 High Street". */
    private Optional<Mention<Venue>> addressBehind(Mention<Venue> venue) {
        List<Mention<Venue>> all = desk.desk().mentions().venues();
        Span near = new Span(venue.span().end(), Math.min(desk.text().length(), venue.span().end() + NEXT));
        return all.stream().filter(m -> near.overlaps(m.span()) && m.span().start() >= near.start())
                .filter(m -> m.rule().equals("venue-label")).findFirst()
                .filter(m -> m.value().name().isEmpty() && m.value().address().street().isPresent())
                .filter(m -> VenueJoin.same(venue.value(), m.value()));
    }
}
