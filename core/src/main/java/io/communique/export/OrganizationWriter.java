package io.communique.export;

import io.communique.model.Organization;
import io.communique.model.Organizer;
import java.io.IOException;
import java.util.function.Function;

/** A body, alone or with its part in an event. */
final class OrganizationWriter {

    private OrganizationWriter() {}

    static void write(Organization body, Json json) throws IOException {
        json.sourced("name", body.name(), Function.identity());
        json.sourced("acronym", body.acronym());
    }

    static void write(Organizer organizer, Json json) throws IOException {
        write(organizer.organization(), json);
        json.word("role", organizer.role());
    }
}
