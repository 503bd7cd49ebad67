package io.communique.export;

import io.communique.model.Address;
import io.communique.model.Venue;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** A venue, its address beside its name; and an address alone. */
final class VenueWriter {

    private VenueWriter() {}

    static void write(Venue venue, Json json) throws IOException {
        json.sourced("name", venue.name());
        json.sourced("room", venue.room());
        write(venue.address(), json);
    }

    static void write(Address address, Json json) throws IOException {
        json.sourced("street", address.street());
        json.sourced("complement", address.complement());
        json.sourced("postalCode", address.postalCode());
        json.sourced("locality", address.locality());
        json.text("inseeCode", address.inseeCode());
        json.text("department", address.department());
        json.text("region", address.region());
        json.text("country", address.country());
        degrees("latitude", address.latitude(), json);
        degrees("longitude", address.longitude(), json);
        json.text("precision", address.precision().map(Json::word));
    }

    /** Five decimals of a degree are about a metre. */
    private static void degrees(String name, OptionalDouble value, Json json) throws IOException {
        if (value.isPresent())
            json.number(name, BigDecimal.valueOf(value.getAsDouble()).setScale(5, RoundingMode.HALF_EVEN));
    }
}
