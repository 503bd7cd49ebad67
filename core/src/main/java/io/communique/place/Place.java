package io.communique.place;

import java.util.Optional;

/**
 * A town or commune of the gazetteer.
 *
 * @param name its official name
 * @param inseeCode INSEE COG code; absent outside France
 * @param department INSEE code of its department; absent outside France
 * @param region INSEE code of its region; absent outside France
 * @param country ISO 3166-1 alpha-2 code
 * @param population inhabitants, 0 if unknown
 * @param latitude WGS 84 degrees
 * @param longitude WGS 84 degrees
 */
public record Place(String name, Optional<String> inseeCode, Optional<String> department, Optional<String> region,
        String country, int population, double latitude, double longitude) {}
