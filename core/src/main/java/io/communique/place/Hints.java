package io.communique.place;

import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a town besides its name; what comes first here counts most.
 *
 * @param postcode as printed beside it
 * @param department its INSEE code, as in "Rennes (35)", or its name
 * @param region its INSEE code or its name
 * @param country ISO 3166-1 alpha-2 code
 * @param near INSEE code of a commune that the document speaks of: the dateline's, the issuer's seat
 */
public record Hints(Optional<String> postcode, Optional<String> department, Optional<String> region,
        Optional<String> country, Optional<String> near) {

    /** Nothing but the name is known. */
    public static final Hints NONE = new Hints(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());

    /** Checks that nothing is missing. */
    public Hints {
        Objects.requireNonNull(postcode, "postcode");
        Objects.requireNonNull(near, "near");
    }

    /**
     * With a postcode.
     *
     * @param code as printed
     * @return a copy
     */
    public Hints postcode(String code) {
        return new Hints(Optional.of(code), department, region, country, near);
    }

    /**
     * With a department.
     *
     * @param codeOrName its INSEE code or its name
     * @return a copy
     */
    public Hints department(String codeOrName) {
        return new Hints(postcode, Optional.of(codeOrName), region, country, near);
    }

    /**
     * With a region.
     *
     * @param codeOrName its INSEE code or its name
     * @return a copy
     */
    public Hints region(String codeOrName) {
        return new Hints(postcode, department, Optional.of(codeOrName), country, near);
    }

    /**
     * With a country.
     *
     * @param code ISO 3166-1 alpha-2
     * @return a copy
     */
    public Hints country(String code) {
        return new Hints(postcode, department, region, Optional.of(code), near);
    }

    /**
     * With a commune in the neighbourhood.
     *
     * @param inseeCode its INSEE code
     * @return a copy
     */
    public Hints near(String inseeCode) {
        return new Hints(postcode, department, region, country, Optional.of(inseeCode));
    }
}
