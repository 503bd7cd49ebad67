package io.communique.place;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * A French department, overseas collectivity or region.
 *
 * @param code INSEE code
 * @param name official name
 * @param region INSEE code of the region of a department; its own for a region
 * @param zoneName IANA time zone; absent for a region
 */
public record Area(String code, String name, String region, Optional<String> zoneName) {

    /** Checks that nothing is missing. */
    public Area {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(region, "region");
    }

    /**
     * Its time zone.
     *
     * @return absent for a region
     */
    public Optional<ZoneId> zone() {
        return zoneName.map(ZoneId::of);
    }
}
