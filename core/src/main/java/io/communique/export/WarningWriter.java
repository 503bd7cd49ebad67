package io.communique.export;

import io.communique.model.Warning;
import java.io.IOException;

/** Something that a person should look at. */
final class WarningWriter {

    private WarningWriter() {}

    static void write(Warning warning, Json json) throws IOException {
        json.text("code", warning.code());
        json.text("message", warning.message());
        if (warning.span().isPresent()) {
            json.number("start", warning.span().get().start());
            json.number("end", warning.span().get().end());
        }
        if (warning.page() > 0)
            json.number("page", warning.page());
    }
}
