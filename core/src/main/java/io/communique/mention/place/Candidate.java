package io.communique.mention.place;

import io.communique.mention.Mention;
import io.communique.model.Address;
import io.communique.model.Venue;
import io.communique.text.Span;
import java.util.Optional;

/** A venue in the making: spans of its parts, and the rule that found it. */
final class Candidate {

    final int from;
    int to;
    final VenueRule rule;
    Optional<Span> name = Optional.empty();
    Optional<Span> room = Optional.empty();
    Optional<Mention<Address>> address = Optional.empty();
    Optional<TownReader.Town> town = Optional.empty();

    Candidate(int from, int to, VenueRule rule) {
        this.from = from;
        this.to = to;
        this.rule = rule;
    }

    Candidate name(Span span) {
        name = Optional.of(span);
        return this;
    }

    Candidate room(Span span) {
        room = Optional.of(span);
        return this;
    }

    Candidate address(Mention<Address> mention) {
        address = Optional.of(mention);
        return this;
    }

    Candidate town(TownReader.Town read) {
        town = Optional.of(read);
        return this;
    }

    Candidate withRule(VenueRule other) {
        Candidate out = new Candidate(from, to, other);
        out.name = name;
        out.room = room;
        out.address = address;
        out.town = town;
        return out;
    }

    boolean hasPlace() {
        return address.isPresent() || town.isPresent();
    }

    boolean hasTown() {
        return town.isPresent() || address.filter(a -> a.value().locality().isPresent()).isPresent();
    }

    Mention<Venue> mention(Scan scan, TownInName townInName) {
        Address.Builder where = new Address.Builder(address.map(Mention::value).orElse(Address.unknown()));
        if (rule == VenueRule.KNOWN)
            KnownNames.describe(scan, name, where);
        boolean noTown = where.build().locality().isEmpty();
        if (noTown && town.isPresent())
            Towns.write(scan, town.get(), rule.label(), where);
        if (noTown && town.isEmpty() && name.isPresent())
            townInName.find(name.get()).ifPresent(t -> Towns.write(scan, t, rule.label(), where));
        Venue venue = new Venue(name.map(n -> scan.words(n, rule.label())), room.map(r -> scan.words(r, rule.label())),
                where.build());
        return new Mention<>(scan.span(from, to), venue, rule.label());
    }
}
