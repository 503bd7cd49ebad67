package io.communique.place;

import io.communique.model.Address;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A town or commune of the gazetteer.
 *
 * @param name its official name; for a name in another language, that name
 * @param inseeCode INSEE COG code; absent outside France
 * @param department INSEE code of its department or overseas collectivity; absent outside France
 * @param region INSEE code of its region; absent outside France and in collectivities without region
 * @param country ISO 3166-1 alpha-2 code; {@code FR} also for the overseas departments
 * @param postcodes of La Poste, in ascending order; empty outside France
 * @param population inhabitants, 0 if unknown
 * @param latitude WGS 84 degrees; absent for small communes
 * @param longitude WGS 84 degrees; absent for small communes
 * @param partOf INSEE code of the commune that it belongs to, for a municipal arrondissement or a former commune
 * @param zoneName its IANA time zone; absent in countries that have several
 */
public record Place(String name, Optional<String> inseeCode, Optional<String> department, Optional<String> region,
        String country, List<String> postcodes, int population, OptionalDouble latitude, OptionalDouble longitude,
        Optional<String> partOf, Optional<String> zoneName) {

    /** Checks the name and copies the list. */
    public Place {
        Objects.requireNonNull(country, "country");
        postcodes = List.copyOf(postcodes);
        if (name.isEmpty())
            throw new IllegalArgumentException("a place without name in " + country);
    }

    /**
     * Its time zone.
     *
     * @return absent in countries that have several
     */
    public Optional<ZoneId> zone() {
        return zoneName.map(ZoneId::of);
    }

    /**
     * Whether it is a commune of today: neither an arrondissement nor a former commune nor a place abroad.
     *
     * @return true for those in the COG of the year of the data
     */
    public boolean isCommune() {
        return inseeCode.isPresent() && partOf.isEmpty();
    }

    /**
     * Writes its codes, country and coordinates into an address.
     *
     * @param address is changed
     * @return the same builder
     */
    public Address.Builder describe(Address.Builder address) {
        address.country(country);
        if (inseeCode.isPresent() && department.isPresent())
            address.codes(inseeCode.get(), department.get(), region.orElse(department.get()));
        if (latitude.isPresent() && longitude.isPresent())
            address.coordinates(latitude.getAsDouble(), longitude.getAsDouble(), Address.Precision.COMMUNE);
        return address;
    }
}
