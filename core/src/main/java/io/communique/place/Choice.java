package io.communique.place;

import java.util.List;
import java.util.Objects;

/**
 * The town that a name most probably means.
 *
 * @param place the choice
 * @param others the towns of the same name that nothing but their size rules out, the largest first; empty when the
 *        choice is certain
 */
public record Choice(Place place, List<Place> others) {

    /** Copies the list. */
    public Choice {
        Objects.requireNonNull(place, "place");
        others = List.copyOf(others);
    }

    /**
     * Whether a reader could take the name for another town.
     *
     * @return true if something should be said about it
     */
    public boolean isAmbiguous() {
        return !others.isEmpty();
    }
}
