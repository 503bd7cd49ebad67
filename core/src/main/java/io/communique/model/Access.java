package io.communique.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who may come, and how.
 *
 * @param free entry costs nothing
 * @param invitationOnly only invited people may come
 * @param registration whether one has to sign up
 * @param deadline last day to sign up
 * @param prices in the order of the document
 * @param audience whom it is for, in the document's words
 * @param capacity how many people may come
 * @param minimumAge in years
 * @param accessibility what is said for people with disabilities, in the document's words
 * @param directions how to get there, in the document's words
 */
public record Access(Optional<Sourced<Boolean>> free, Optional<Sourced<Boolean>> invitationOnly,
        Optional<Sourced<Registration>> registration, Optional<Sourced<LocalDate>> deadline,
        List<Sourced<Price>> prices, Optional<Sourced<String>> audience, Optional<Sourced<Integer>> capacity,
        Optional<Sourced<Integer>> minimumAge, Optional<Sourced<String>> accessibility,
        Optional<Sourced<String>> directions) {

    /** Whether one has to sign up. */
    public enum Registration { REQUIRED, RECOMMENDED, NONE }

    /**
     * What one pays.
     *
     * @param amount in units of the currency
     * @param currency ISO 4217 code
     * @param label what it is for, in the document's words
     */
    public record Price(BigDecimal amount, String currency, Optional<String> label) {}

    /** Copies the list. */
    public Access {
        prices = List.copyOf(prices);
    }

    /**
     * Nothing said.
     *
     * @return an access without any value
     */
    public static Access unknown() {
        return new Access(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Whether the document says nothing of it.
     *
     * @return true if every value is absent
     */
    public boolean isUnknown() {
        return equals(unknown());
    }
}
