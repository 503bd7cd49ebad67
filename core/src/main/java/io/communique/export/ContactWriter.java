package io.communique.export;

import io.communique.model.Contact;
import io.communique.model.PersonName;
import io.communique.model.Phone;
import io.communique.model.Sourced;
import java.io.IOException;

/** Somebody, or a desk, to write to or to call. */
final class ContactWriter {

    private ContactWriter() {}

    static void write(Contact contact, Json json) throws IOException {
        json.word("type", contact.type());
        if (contact.name().isPresent())
            name(contact.name().get(), json);
        json.sourced("role", contact.role());
        json.sourced("organization", contact.organization());
        json.objects("phones", contact.phones(), ContactWriter::phone);
        json.sourcedTexts("emails", contact.emails());
        if (contact.address().isPresent())
            json.object("address", () -> VenueWriter.write(contact.address().get(), json));
        Confidence.write(contact.confidence(), json);
    }

    static void phone(Sourced<Phone> phone, Json json) throws IOException {
        json.text("number", phone.value().number());
        json.evidence("number", phone.evidence());
        json.text("text", phone.value().text());
        json.text("kind", phone.value().kind().map(Json::word));
        json.text("extension", phone.value().extension());
    }

    private static void name(Sourced<PersonName> name, Json json) throws IOException {
        json.object("name", () -> {
            json.text("full", name.value().full());
            json.text("given", name.value().given());
            json.text("family", name.value().family());
        });
        json.evidence("name", name.evidence());
    }
}
