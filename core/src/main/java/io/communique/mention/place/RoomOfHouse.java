package io.communique.mention.place;

import java.util.Optional;

/** Parts a room from the house that it is in: "|Lesesaal| der |Stadtbücherei|", "|Salón de Actos| de la |Biblioteca Municipal|". */
final class RoomOfHouse {

    private final Scan scan;
    private final VenueNames names;

    RoomOfHouse(Scan scan, VenueNames names) {
        this.scan = scan;
        this.names = names;
    }

    /** Gives the room of a name to the candidate, and leaves it the name of the house. */
    void part(Candidate candidate) {
        if (candidate.name.isEmpty() || candidate.room.isPresent())
            return;
        int from = scan.tokens().indexAt(candidate.name.get().start());
        int to = scan.tokens().indexAt(candidate.name.get().end());
        int room = roomEnd(from, to);
        for (int at = room; at > from && at < to && !(at > room && scan.in("room-head", at)); at++)
            if (scan.in("place-particle", at) && !scan.isCapital(at)) {
                Optional<Integer> house = house(at, to);
                if (house.isPresent()) {
                    candidate.room(scan.span(from, at)).name(scan.span(house.get(), to));
                    return;
                }
            }
    }

    /** After the word for a room: a compound that is no hall of its own, or one with a name; the start if there is none. */
    private int roomEnd(int from, int to) {
        for (int at = from; at < to && !scan.in("place-particle", at); at++)
            if (scan.in("room-head", at) && (at > from || !scan.in("venue-head", at) || !scan.in("place-particle", at + 1)
                    || !names.isHead(afterParticles(at + 1, to))))
                return at + 1;
        return from;
    }

    /** Where the house's name begins behind a particle: with its head word, or somewhere before it in one stretch. */
    private Optional<Integer> house(int particle, int to) {
        int from = afterParticles(particle, to);
        for (int at = from; at < to && (at == from || !scan.in("place-particle", at)); at++)
            if (isHouse(at))
                return Optional.of(from);
        return Optional.empty();
    }

    private boolean isHouse(int at) {
        boolean named = scan.language().value("venue-head", scan.folded(at)).filter("hall"::equals).isEmpty();
        return scan.isCapital(at) && names.isHead(at) && named && !scan.in("room-head", at);
    }

    private int afterParticles(int i, int to) {
        int at = i;
        while (at < to - 1 && !scan.isCapital(at) && (scan.in("place-particle", at) || scan.in("place-article", at)
                || scan.in("venue-adjective", at) || scan.is(at, "'")))
            at++;
        return at;
    }
}
