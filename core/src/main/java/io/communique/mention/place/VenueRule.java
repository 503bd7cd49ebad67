package io.communique.mention.place;

/** The rules that find venues, the most trusted first. */
enum VenueRule {

    KNOWN("venue-known"),
    LABEL("venue-label"),
    ADDRESS("venue-address"),
    OPENING("venue-opening"),
    HEAD_AFTER_PREPOSITION("venue-head-word"),
    PREPOSITION("venue-preposition"),
    ADDRESS_ALONE("address-alone"),
    HEAD("venue-mention"),
    TOWN_WITH_POSTCODE("town-with-postcode"),
    TOWN("town-after-preposition");

    private final String label;

    VenueRule(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
