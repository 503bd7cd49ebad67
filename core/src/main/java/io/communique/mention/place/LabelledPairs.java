package io.communique.mention.place;

import java.util.ArrayList;
import java.util.List;

/** Two labelled lines that say one place: "Venue: X" and below it "Address: Y". */
final class LabelledPairs {

    private static final int MOST_BETWEEN = 8;

    private LabelledPairs() {}

    static void merge(List<Candidate> labelled) {
        List<Candidate> out = new ArrayList<>();
        for (Candidate next : labelled) {
            Candidate last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && next.from >= last.to && next.from - last.to <= MOST_BETWEEN && complete(last, next))
                out.set(out.size() - 1, joined(last, next));
            else if (last == null || next.from >= last.to)
                out.add(next);
        }
        labelled.clear();
        labelled.addAll(out);
    }

    /** Whether the second says only what the first leaves open. */
    private static boolean complete(Candidate first, Candidate second) {
        boolean names = first.name.isEmpty() || second.name.isEmpty();
        boolean addresses = first.address.isEmpty() || second.address.isEmpty();
        boolean towns = first.town.isEmpty() || second.town.isEmpty();
        boolean town = second.town.isPresent() && first.address.isPresent();
        boolean addressAfterName = first.name.isPresent() && !first.hasPlace() && second.address.isPresent();
        return addressAfterName || names && addresses && towns && !town;
    }

    private static Candidate joined(Candidate first, Candidate second) {
        Candidate out = new Candidate(first.from, second.to, VenueRule.LABEL);
        out.name = first.name.or(() -> second.name);
        out.room = first.room.or(() -> second.room);
        out.address = first.address.or(() -> second.address);
        out.town = first.town.or(() -> second.town);
        return out;
    }
}
