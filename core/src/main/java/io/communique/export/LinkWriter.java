package io.communique.export;

import io.communique.model.WebLink;
import java.io.IOException;
import java.util.function.Function;

/** A web address that the release points its readers to. */
final class LinkWriter {

    private LinkWriter() {}

    static void write(WebLink link, Json json) throws IOException {
        json.text("id", link.id());
        json.text("text", link.text());
        json.sourced("url", link.url(), Function.identity());
        json.word("purpose", link.purpose());
    }
}
