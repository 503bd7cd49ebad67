package io.communique.place;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A hall, institution or site that the user of the library knows.
 *
 * @param name what it is called in the results
 * @param aliases other names under which documents mention it
 * @param street number and way
 * @param postcode postal code
 * @param town its town
 * @param latitude WGS 84 degrees
 * @param longitude WGS 84 degrees
 * @param inseeCode INSEE COG code of its commune
 */
public record KnownVenue(String name, List<String> aliases, Optional<String> street, Optional<String> postcode,
        Optional<String> town, OptionalDouble latitude, OptionalDouble longitude, Optional<String> inseeCode) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the name has no letter or digit, or a degree lies outside the globe
     */
    public KnownVenue {
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(street, "street");
        if (PlaceNames.key(name).isEmpty())
            throw new IllegalArgumentException("a place needs a name, not \"" + name + '"');
        if (latitude.isPresent() != longitude.isPresent())
            throw new IllegalArgumentException("one of latitude and longitude is missing: " + name);
        if (Math.abs(latitude.orElse(0)) > 90 || Math.abs(longitude.orElse(0)) > 180)
            throw new IllegalArgumentException("not on the globe: " + latitude.orElse(0) + ", " + longitude.orElse(0));
    }
}
