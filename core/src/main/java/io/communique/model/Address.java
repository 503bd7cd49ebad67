package io.communique.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A postal address, or as much of it as the document says.
 *
 * @param street number and way
 * @param complement building, floor, post box
 * @param postalCode as printed
 * @param locality the town, without arrondissement and CEDEX
 * @param inseeCode INSEE COG code of the commune or arrondissement, from the gazetteer
 * @param department INSEE code of the department, from the gazetteer
 * @param region INSEE code of the region, from the gazetteer
 * @param country ISO 3166-1 alpha-2 code
 * @param latitude WGS 84 degrees of what {@code precision} says
 * @param longitude WGS 84 degrees
 * @param precision what the coordinates and codes stand for
 */
public record Address(Optional<Sourced<String>> street, Optional<Sourced<String>> complement,
        Optional<Sourced<String>> postalCode, Optional<Sourced<String>> locality, Optional<String> inseeCode,
        Optional<String> department, Optional<String> region, Optional<String> country, OptionalDouble latitude,
        OptionalDouble longitude, Optional<Precision> precision) {

    /** What coordinates and codes stand for. */
    public enum Precision { ADDRESS, VENUE, COMMUNE, DEPARTMENT, REGION, COUNTRY }

    /**
     * Nothing said.
     *
     * @return an address without any part
     */
    public static Address unknown() {
        return new Builder().build();
    }

    /**
     * Whether the document says nothing of it.
     *
     * @return true if street, postcode, locality and country are all absent
     */
    public boolean isUnknown() {
        return street.isEmpty() && postalCode.isEmpty() && locality.isEmpty() && country.isEmpty();
    }

    /** Fills an address part by part. */
    public static final class Builder {

        private Optional<Sourced<String>> street = Optional.empty();
        private Optional<Sourced<String>> complement = Optional.empty();
        private Optional<Sourced<String>> postalCode = Optional.empty();
        private Optional<Sourced<String>> locality = Optional.empty();
        private Optional<String> inseeCode = Optional.empty();
        private Optional<String> department = Optional.empty();
        private Optional<String> region = Optional.empty();
        private Optional<String> country = Optional.empty();
        private OptionalDouble latitude = OptionalDouble.empty();
        private OptionalDouble longitude = OptionalDouble.empty();
        private Optional<Precision> precision = Optional.empty();

        /** Starts with nothing. */
        public Builder() {}

        /**
         * Starts with what an address has.
         *
         * @param from the address
         */
        public Builder(Address from) {
            street = from.street;
            complement = from.complement;
            postalCode = from.postalCode;
            locality = from.locality;
            inseeCode = from.inseeCode;
            department = from.department;
            region = from.region;
            country = from.country;
            latitude = from.latitude;
            longitude = from.longitude;
            precision = from.precision;
        }

        /**
         * Sets number and way.
         *
         * @param value as printed
         * @return this
         */
        public Builder street(Sourced<String> value) {
            street = Optional.of(value);
            return this;
        }

        /**
         * Sets building, floor, post box.
         *
         * @param value as printed
         * @return this
         */
        public Builder complement(Sourced<String> value) {
            complement = Optional.of(value);
            return this;
        }

        /**
         * Sets the postcode.
         *
         * @param value as printed
         * @return this
         */
        public Builder postalCode(Sourced<String> value) {
            postalCode = Optional.of(value);
            return this;
        }

        /**
         * Sets the town.
         *
         * @param value without arrondissement and CEDEX
         * @return this
         */
        public Builder locality(Sourced<String> value) {
            locality = Optional.of(value);
            return this;
        }

        /**
         * Sets the codes of the French administrative units.
         *
         * @param insee code of the commune
         * @param departmentCode code of its department
         * @param regionCode code of its region
         * @return this
         */
        public Builder codes(String insee, String departmentCode, String regionCode) {
            inseeCode = Optional.of(insee);
            department = Optional.of(departmentCode);
            region = Optional.of(regionCode);
            return this;
        }

        /**
         * Sets the country.
         *
         * @param code ISO 3166-1 alpha-2
         * @return this
         */
        public Builder country(String code) {
            country = Optional.of(code);
            return this;
        }

        /**
         * Sets the coordinates.
         *
         * @param lat WGS 84 latitude in degrees
         * @param lon WGS 84 longitude in degrees
         * @param of what they stand for
         * @return this
         */
        public Builder coordinates(double lat, double lon, Precision of) {
            latitude = OptionalDouble.of(lat);
            longitude = OptionalDouble.of(lon);
            precision = Optional.of(of);
            return this;
        }

        /**
         * The address.
         *
         * @return a copy of what was set
         */
        public Address build() {
            return new Address(street, complement, postalCode, locality, inseeCode, department, region, country,
                    latitude, longitude, precision);
        }
    }
}
