package io.communique.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A value and the places where it was read.
 *
 * @param value the value
 * @param evidence where it was read; empty when it is implied, as a year that only the dateline tells
 * @param <T> the type of the value
 */
public record Sourced<T>(T value, List<Evidence> evidence) {

    /** Copies the list. */
    public Sourced {
        Objects.requireNonNull(value, "value");
        evidence = List.copyOf(evidence);
    }

    /**
     * A value read in one place.
     *
     * @param value the value
     * @param evidence where it was read
     * @param <T> its type
     * @return the pair
     */
    public static <T> Sourced<T> of(T value, Evidence evidence) {
        return new Sourced<>(value, List.of(evidence));
    }

    /**
     * A value that the document implies without saying it.
     *
     * @param value the value
     * @param <T> its type
     * @return the value without evidence
     */
    public static <T> Sourced<T> implied(T value) {
        return new Sourced<>(value, List.of());
    }

    /**
     * Another value read in the same places.
     *
     * @param change what makes it of this one
     * @param <R> its type
     * @return the new value, with this one's evidence
     */
    public <R> Sourced<R> map(Function<? super T, ? extends R> change) {
        return new Sourced<>(change.apply(value), evidence);
    }
}
