package io.communique.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.communique.model.Communique;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes a communiqué as JSON, schema 1.0: UTF-8, keys in a fixed order, one line feed at the end. What the document
 * does not say is not written: there is no null, no empty string and no empty object; of the arrays only
 * {@code events}, {@code contacts}, {@code links} and {@code warnings} stand there even when empty. The same
 * communiqué gives the same bytes on every machine. Immutable and thread-safe.
 */
public final class JsonExporter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();
    private static final String SCHEMA = "/io/communique/schema/communique-1.0.schema.json";
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER).withArrayEmptySeparator("");
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private final boolean pretty;
    private final boolean evidence;

    /** On one line, without evidence. */
    public JsonExporter() {
        this(false, false);
    }

    private JsonExporter(boolean pretty, boolean evidence) {
        this.pretty = pretty;
        this.evidence = evidence;
    }

    /**
     * Over many lines, indented by two spaces.
     *
     * @return an exporter like this one that does so
     */
    public JsonExporter pretty() {
        return new JsonExporter(true, evidence);
    }

    /**
     * With the evidence: each object gains {@code evidence}, which gives for each of its members the places where it
     * was read (none for what the document only implies), and the communiqué gains {@code text}, in which the offsets
     * hold.
     *
     * @return an exporter like this one that does so
     */
    public JsonExporter withEvidence() {
        return new JsonExporter(pretty, true);
    }

    /**
     * Writes.
     *
     * @param release what to write
     * @param out where to; flushed, not closed
     * @throws IOException if {@code out} cannot be written to
     */
    public void write(Communique release, OutputStream out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            if (pretty)
                generator.setPrettyPrinter(printer());
            Json json = new Json(generator, evidence);
            json.object(() -> CommuniqueWriter.write(release, json));
            generator.writeRaw('\n');
        }
    }

    /**
     * The JSON itself.
     *
     * @param release what to write
     * @return the JSON with its line feed
     */
    public String toJson(Communique release) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(release, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * The JSON Schema (draft 2020-12) of what is written.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        try (InputStream in = JsonExporter.class.getResourceAsStream(SCHEMA)) {
            return new String(Objects.requireNonNull(in, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SCHEMA, e);
        }
    }

    private static DefaultPrettyPrinter printer() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
        printer.indentObjectsWith(INDENTER);
        printer.indentArraysWith(INDENTER);
        return printer;
    }
}
