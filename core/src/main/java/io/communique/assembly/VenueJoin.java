package io.communique.assembly;

import io.communique.model.Address;
import io.communique.model.Sourced;
import io.communique.model.Venue;
import io.communique.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes one venue of what several places of the text say of it: a name here, a street there, a town elsewhere. */
final class VenueJoin {

    private VenueJoin() {}

    /** The venues of a list, each once, in the order of the list. */
    static List<Venue> once(List<Venue> all) {
        List<Venue> out = new ArrayList<>();
        for (Venue venue : all)
            add(out, venue);
        return out;
    }

    private static void add(List<Venue> out, Venue venue) {
        for (int i = 0; i < out.size(); i++)
            if (same(out.get(i), venue)) {
                out.set(i, join(out.get(i), venue));
                return;
            }
        out.add(venue);
    }

    /** Whether two may be one place: nothing that both say differs. */
    static boolean same(Venue one, Venue other) {
        return agree(text(one.name()), text(other.name()), true)
                && agree(text(one.address().street()), text(other.address().street()), true)
                && agree(text(one.address().postalCode()), text(other.address().postalCode()), false)
                && agree(text(one.address().locality()), text(other.address().locality()), false)
                && agree(one.address().country(), other.address().country(), false);
    }

    private static boolean agree(Optional<String> one, Optional<String> other, boolean loose) {
        if (one.isEmpty() || other.isEmpty())
            return true;
        String a = Folding.fold(one.get());
        String b = Folding.fold(other.get());
        return a.equals(b) || loose && (a.contains(b) || b.contains(a));
    }

    private static Optional<String> text(Optional<Sourced<String>> value) {
        return value.map(Sourced::value);
    }

    /** What the first says, completed by the second. */
    static Venue join(Venue first, Venue second) {
        return new Venue(isTownOf(first, second) ? second.name() : first.name().or(second::name), first.room().or(second::room),
                join(first.address(), second.address()));
    }

    /** "Portovento" where the other says "Magazzini del Sale di Portovento": only the town that the name ends with. */
    private static boolean isTownOf(Venue first, Venue second) {
        return first.address().street().isEmpty() && text(first.name()).map(Folding::fold).flatMap(town -> text(second.name())
                .map(Folding::fold).filter(name -> name.endsWith(" " + town) || name.endsWith("'" + town))).isPresent();
    }

    private static Address join(Address a, Address b) {
        boolean finer = a.inseeCode().isEmpty() && b.inseeCode().isPresent() || a.street().isEmpty() && b.street().isPresent();
        Address base = finer ? b : a;
        Address rest = finer ? a : b;
        Address.Builder out = new Address.Builder(base);
        if (base.street().isEmpty())
            rest.street().ifPresent(out::street);
        if (base.complement().isEmpty())
            rest.complement().ifPresent(out::complement);
        if (base.postalCode().isEmpty())
            rest.postalCode().ifPresent(out::postalCode);
        if (base.locality().isEmpty())
            rest.locality().ifPresent(out::locality);
        if (base.country().isEmpty())
            rest.country().ifPresent(out::country);
        return out.build();
    }

    /** Whether nothing but a town, a region or a country is known. */
    static boolean isTown(Venue venue) {
        return venue.name().isEmpty() && venue.address().street().isEmpty() && venue.address().postalCode().isEmpty();
    }

    /** Whether it says anything at all. */
    static boolean isKnown(Venue venue) {
        return venue.name().isPresent() || venue.address().street().isPresent()
                || venue.address().postalCode().isPresent() || venue.address().locality().isPresent();
    }
}
