package io.communique.export;

import io.communique.model.Access;
import io.communique.model.Access.Price;
import io.communique.model.Sourced;
import java.io.IOException;
import java.time.LocalDate;

/** Who may come to an event, and how. */
final class AccessWriter {

    private AccessWriter() {}

    static void write(Access access, Json json) throws IOException {
        json.sourcedFlag("free", access.free());
        json.sourcedFlag("invitationOnly", access.invitationOnly());
        json.sourced("registration", access.registration(), Json::word);
        json.sourced("deadline", access.deadline(), LocalDate::toString);
        json.objects("prices", access.prices(), AccessWriter::price);
        json.sourced("audience", access.audience());
        json.sourcedNumber("capacity", access.capacity());
        json.sourcedNumber("minimumAge", access.minimumAge());
        json.sourced("accessibility", access.accessibility());
        json.sourced("directions", access.directions());
    }

    private static void price(Sourced<Price> price, Json json) throws IOException {
        json.number("amount", price.value().amount());
        json.evidence("amount", price.evidence());
        json.text("currency", price.value().currency());
        json.text("label", price.value().label());
    }
}
