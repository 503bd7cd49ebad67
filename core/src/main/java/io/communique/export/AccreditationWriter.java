package io.communique.export;

import io.communique.model.Accreditation;
import java.io.IOException;

/** How the press gets in. */
final class AccreditationWriter {

    private AccreditationWriter() {}

    static void write(Accreditation accreditation, Json json) throws IOException {
        json.sourced("deadline", accreditation.deadline());
        json.sourced("url", accreditation.url());
        json.sourcedTexts("emails", accreditation.emails());
        json.objects("phones", accreditation.phones(), ContactWriter::phone);
        json.sourcedTexts("documents", accreditation.documents());
        json.sourced("meetingPoint", accreditation.meetingPoint());
    }
}
