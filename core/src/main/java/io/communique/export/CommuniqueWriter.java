package io.communique.export;

import io.communique.model.Communique;
import io.communique.model.Publication;
import io.communique.model.SourceFile;
import java.io.IOException;
import java.time.LocalDate;

/** The whole answer. */
final class CommuniqueWriter {

    static final String SCHEMA_VERSION = "1.0";

    private CommuniqueWriter() {}

    static void write(Communique release, Json json) throws IOException {
        json.text("schemaVersion", SCHEMA_VERSION);
        json.object("source", () -> source(release.source(), json));
        head(release, json);
        json.object("published", () -> published(release.published(), json));
        json.sourced("embargo", release.embargo());
        json.sourced("revision", release.revision(), Json::word);
        json.sourced("reference", release.reference());
        if (release.issuer().isPresent())
            json.object("issuer", () -> OrganizationWriter.write(release.issuer().get(), json));
        body(release, json);
        if (json.withEvidence())
            json.anyText("text", release.text());
    }

    private static void head(Communique release, Json json) throws IOException {
        json.text("language", release.language());
        json.word("kind", release.kind());
        json.sourced("title", release.title());
        Confidence.write("titleConfidence", release.titleConfidence(), json);
        json.sourced("kicker", release.kicker());
        json.sourced("subtitle", release.subtitle());
        json.sourced("lead", release.lead());
    }

    private static void body(Communique release, Json json) throws IOException {
        json.list("events", release.events(), EventWriter::write);
        json.list("contacts", release.contacts(), ContactWriter::write);
        if (release.accreditation().isPresent())
            json.object("accreditation", () -> AccreditationWriter.write(release.accreditation().get(), json));
        json.list("links", release.links(), LinkWriter::write);
        json.list("warnings", release.warnings(), WarningWriter::write);
    }

    private static void source(SourceFile source, Json json) throws IOException {
        json.text("name", source.name());
        json.text("mediaType", source.mediaType());
        json.text("sha256", source.sha256());
        json.number("bytes", source.bytes());
        if (source.pages().isPresent())
            json.number("pages", source.pages().getAsInt());
    }

    private static void published(Publication published, Json json) throws IOException {
        json.sourced("date", published.date(), LocalDate::toString);
        json.sourced("place", published.place());
    }
}
