package io.communique.mention.place;

import io.communique.mention.Mention;
import io.communique.model.Address;
import io.communique.text.Span;
import java.util.Optional;

/** Adds to a venue's name what is printed behind it: room, a second name, address or town. */
final class VenueJoiner {

    private static final int MOST_PARTS = 5;
    private static final int MOST_WORDS = 14;

    private final Scan scan;
    private final VenueNames names;
    private final RoomReader rooms;
    private final TownReader towns;
    private final AddressIndex addresses;
    private final StreetReader streets;

    VenueJoiner(Scan scan, VenueNames names, TownReader towns, AddressIndex addresses) {
        this.scan = scan;
        this.names = names;
        this.rooms = new RoomReader(scan);
        this.towns = towns;
        this.addresses = addresses;
        this.streets = new StreetReader(scan);
    }

    /** A candidate of a name, with all that follows it. */
    Candidate join(VenueNames.Name name, VenueRule rule) {
        Candidate out = new Candidate(name.from(), name.to(), rule);
        int room = rooms.end(name.from());
        for (int at = name.from() + 1; room < name.to() && at < name.to(); at++)
            room = rooms.end(at) >= name.to() ? rooms.end(at) : room;
        boolean onlyRoom = room >= name.to();
        if (onlyRoom) {
            out.to = room;
            out.room(scan.span(name.from(), room));
        } else {
            out.name(scan.span(name.from(), name.to()));
        }
        for (int parts = 0; parts < MOST_PARTS && !out.hasTown(); parts++)
            if (!addNext(out, name))
                break;
        return out;
    }

    private boolean addNext(Candidate out, VenueNames.Name name) {
        int at = afterSeparators(out.to);
        if (!scan.sameBlock(at))
            return false;
        boolean parted = at > out.to || !scan.sameLine(at);
        if (out.address.isPresent())
            return parted && scan.sameLine(at) && addTown(out, at, true);
        if (addresses.at(at).isPresent()) {
            out.address(addresses.at(at).get());
            out.to = closed(addresses.end(at), out.to);
            return true;
        }
        return addRoom(out, at, name) || addStreet(out, at) || addTown(out, at, parted) || addName(out, at, name) || !name.isBare() && addAhead(out, at);
    }

    /** An address behind a few plain words: "of the ministry of finance, at 12 X street". */
    private boolean addAhead(Candidate out, int from) {
        for (int at = from; at < from + MOST_WORDS && scan.sameLine(at); at++) {
            if (addresses.at(at).isPresent()) {
                out.address(addresses.at(at).get());
                out.to = closed(addresses.end(at), from);
                return true;
            }
            boolean sign = (scan.is(at, ",") || scan.is(at, "(")) && addresses.at(at + 1).isPresent();
            boolean area = scan.isCapital(at) && scan.spelled("town-preposition", at - 1);
            if (!sign && !area && !scan.is(at, "'") && (!scan.isWord(at) || scan.isCapital(at)))
                return false;
        }
        return false;
    }

    private boolean addRoom(Candidate out, int at, VenueNames.Name first) {
        int end = rooms.end(at);
        boolean numbered = end > at && scan.isNumber(end - 1) || first.head() < 0 || !scan.in("room-head", first.head());
        if (end <= at + 1 && numbered && at > out.to && out.name.isPresent())
            end = namedRoom(at);
        if (end == at)
            return false;
        if (out.room.isEmpty() || scan.is(at - 1, ",") && out.room.get().end() == scan.at(at - 2).end())
            out.room(scan.span(at, end).union(out.room.orElse(scan.span(at, end))));
        out.to = closed(end, out.to);
        return true;
    }

    /** After "salle Balzac", "Main Hall" behind the name of the building; the index itself if none stands there. */
    private int namedRoom(int at) {
        int head = !scan.in("room-head", at) && scan.isCapital(at) && scan.sameLine(at + 1) ? at + 1 : at;
        if (!scan.in("room-head", head))
            return at;
        VenueNames.Name name = names.around(head);
        return name.from() == at && name.to() > at + 1 ? name.to() : rooms.end(at);
    }

    /** A way without number behind a comma: "Palais des Expositions, place du Marche". */
    private boolean addStreet(Candidate out, int at) {
        boolean way = !scan.in("venue-head", at) || scan.in("way-site", at);
        if (!scan.is(at - 1, ",") || !way || !scan.in("street-type", at))
            return false;
        Optional<StreetReader.Street> street = streets.at(at).filter(s -> isClosed(s.to()));
        street.ifPresent(s -> {
            Address address = new Address.Builder().street(scan.words(s.from(), s.to(), out.rule.label())).build();
            out.address(new Mention<>(scan.span(s.from(), s.to()), address, out.rule.label()));
            out.to = s.to();
        });
        return street.isPresent();
    }

    private boolean isClosed(int i) {
        return !scan.sameLine(i) || scan.is(i, ",") || scan.is(i, ".") || scan.is(i, ")") || scan.is(i, ";");
    }

    private boolean addTown(Candidate out, int at, boolean parted) {
        boolean preposition = scan.spelled("town-preposition", at) || scan.in("melted-article", at);
        int name = preposition ? at + 1 : at;
        if (!parted && !preposition || !scan.sameBlock(name))
            return false;
        Optional<TownReader.Town> bracketed = towns.bracketed(at - 1);
        if (bracketed.isPresent()) {
            out.town(bracketed.get());
            out.to = bracketed.get().to();
            return true;
        }
        Optional<TownReader.Town> town = towns.plain(name);
        if (town.isEmpty() && out.name.isPresent())
            town = unknown(at, name).filter(t -> isNoSite(name, t.to()));
        if (town.isEmpty() || names.isStop(name) || !endsThere(town.get().to(), preposition))
            return false;
        out.town(town.get());
        out.to = closed(town.get().to(), out.to);
        return true;
    }

    private Optional<TownReader.Town> unknown(int at, int name) {
        if (scan.spelled("town-preposition", at))
            return towns.unknown(name);
        return scan.is(at - 1, ",") && scan.sameLine(at) ? towns.unknownLast(name) : Optional.empty();
    }

    private boolean isNoSite(int from, int to) {
        for (int i = from; i < to; i++)
            if (names.isHead(i))
                return false;
        return true;
    }

    /** A town behind a comma is one only if nothing goes on from it. */
    private boolean endsThere(int to, boolean preposition) {
        boolean goesOn = scan.in("place-particle", to) && !scan.in("place-preposition", to);
        if (scan.sameLine(to) && (goesOn || scan.is(to, ":")))
            return false;
        return preposition || !scan.sameLine(to) || !scan.isCapital(to) || scan.touches(to);
    }

    /** A second name: of the building that the room is in, or of what the venue is also called. */
    private boolean addName(Candidate out, int at, VenueNames.Name first) {
        int head = afterParticles(at);
        boolean particles = head > at;
        boolean isHead = scan.sameBlock(head) && names.isHead(head);
        boolean room = first.head() >= 0 && scan.in("room-head", first.head()) && out.room.isEmpty()
                && out.name.isPresent();
        if (room && isHead) {
            out.room(out.name.get());
            VenueNames.Name name = names.around(head);
            out.name(scan.span(Math.max(name.from(), at), name.to()));
            out.to = name.to();
            return true;
        }
        if (out.name.isEmpty() && scan.sameLine(head) && (isHead || scan.isCapital(head)))
            return nameOfRoom(out, head);
        if (out.rule == VenueRule.LABEL && room && !scan.sameLine(at) && scan.isCapital(at)) {
            Optional<Span> before = out.name;
            boolean named = nameOfRoom(out, at);
            out.room = named ? before : out.room;
            return named;
        }
        if (particles || at == out.to || !isHead || !scan.sameLine(at) && !addressFollows(at))
            return false;
        out.to = names.around(head).to();
        return true;
    }

    private boolean nameOfRoom(Candidate out, int head) {
        Optional<VenueNames.Name> name = names.isHead(head) ? Optional.of(names.around(head)) : names.proper(head);
        if (name.isEmpty() || scan.is(name.get().to(), ":") || towns.knownEnd(head) == name.get().to())
            return false;
        out.name(scan.span(Math.max(head, name.get().from()), name.get().to()));
        out.to = name.get().to();
        return true;
    }

    private boolean addressFollows(int i) {
        for (int at = i; at < i + 14 && scan.sameBlock(at); at++)
            if (addresses.at(at).isPresent())
                return true;
        return false;
    }

    private int afterParticles(int i) {
        int at = i;
        while (at < i + 4 && scan.sameLine(at) && !scan.isCapital(at) && !names.isHead(at)
                && (scan.in("place-particle", at) || scan.in("place-article", at)
                        || scan.in("place-preposition", at) || scan.in("venue-adjective", at) || scan.is(at, "'")))
            at++;
        return at;
    }

    private int afterSeparators(int i) {
        int at = i;
        while (at < i + 3 && scan.sameBlock(at) && isSeparator(at))
            at++;
        boolean bridge = at < scan.size() && scan.sameBlock(at) && scan.in("place-preposition", at)
                && addresses.at(at + 1).isPresent();
        return bridge ? at + 1 : at;
    }

    private boolean isSeparator(int i) {
        return switch (scan.folded(i)) {
            case ",", "-", "|", "(", ":", "\u2022", "\u00B7", "/", ")" -> true;
            case "." -> !scan.sameLine(i + 1);
            default -> false;
        };
    }

    /** The bracket that was opened on the way is closed with what it holds. */
    private int closed(int end, int from) {
        boolean open = false;
        for (int i = from; i < end; i++)
            open = open && !scan.is(i, ")") || scan.is(i, "(");
        return open && scan.is(end, ")") ? end + 1 : end;
    }
}
