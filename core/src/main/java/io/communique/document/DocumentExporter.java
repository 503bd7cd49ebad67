package io.communique.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.communique.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a document as the parser sees it, for people who want to know why a value was read or missed: as lines that a
 * person reads, or as JSON with offsets and boxes. UTF-8, the same bytes on every machine.
 */
public final class DocumentExporter {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

    /** Ready to use. */
    public DocumentExporter() {}

    /**
     * Writes one paragraph for each block: what it is in brackets, its text, line ends of the author as they are; then
     * the links and the remarks.
     *
     * @param document what to write
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public void writeText(Document document, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Block block : document.blocks())
            text.append('[').append(label(block)).append("] ").append(document.text(block.span())).append("\n\n");
        for (Link link : document.links())
            text.append("[link").append(link.layer() == Block.Layer.FURNITURE ? " furniture" : "").append("] ")
                    .append(document.text(link.span())).append(" -> ").append(link.target()).append('\n');
        for (Remark remark : document.remarks())
            text.append("[remark ").append(remark.code()).append("] ").append(remark.message()).append('\n');
        out.write(visible(text).getBytes(StandardCharsets.UTF_8));
    }

    private static String label(Block block) {
        StringBuilder label = new StringBuilder(name(block.kind()));
        if (block.level() > 0)
            label.append(' ').append(block.level());
        block.cell().ifPresent(cell -> label.append(' ').append(cell.table()).append('/').append(cell.row())
                .append('/').append(cell.column()));
        if (!block.isBody())
            label.append(" furniture");
        if (block.page() > 0)
            label.append(", page ").append(block.page());
        return label.toString();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Terminals obey control characters: what a document brings of them is shown as a replacement. */
    private static String visible(StringBuilder text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            shown.append(c != '\n' && Character.isISOControl(c) ? '\uFFFD' : c);
        }
        return shown.toString();
    }

    /**
     * Writes one JSON object: {@code text}, in which all offsets hold, {@code metadata}, {@code pages}, {@code blocks}
     * with their lines and boxes (points from the upper left corner of the page), {@code links}, {@code marks},
     * {@code remarks}.
     *
     * @param document what to write
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public void writeJson(Document document, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
            json.writeStartObject();
            json.writeStringField("text", document.text());
            write(document.metadata(), json);
            json.writeArrayFieldStart("pages");
            for (Page page : document.pages())
                write(page, json);
            json.writeEndArray();
            json.writeArrayFieldStart("blocks");
            for (Block block : document.blocks())
                write(block, json);
            json.writeEndArray();
            writeLinks(document, json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void write(Metadata metadata, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("metadata");
        write("title", metadata.title(), json);
        write("author", metadata.author(), json);
        write("language", metadata.language(), json);
        write("published", metadata.published(), json);
        write("producer", metadata.producer(), json);
        write("site", metadata.site(), json);
        json.writeEndObject();
    }

    private static void write(String name, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent())
            json.writeStringField(name, value.get());
    }

    private static void write(Page page, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", page.number());
        write(page.span(), json);
        json.writeNumberField("width", page.width());
        json.writeNumberField("height", page.height());
        json.writeEndObject();
    }

    private static void write(Block block, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", name(block.kind()));
        if (block.level() > 0)
            json.writeNumberField("level", block.level());
        json.writeStringField("layer", name(block.layer()));
        if (block.cell().isPresent()) {
            json.writeNumberField("table", block.cell().get().table());
            json.writeNumberField("row", block.cell().get().row());
            json.writeNumberField("column", block.cell().get().column());
        }
        write(block.span(), json);
        write(block.box(), json);
        json.writeArrayFieldStart("lines");
        for (io.communique.document.Line line : block.lines()) {
            json.writeStartObject();
            write(line.span(), json);
            write(line.box(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Optional<Box> box, JsonGenerator json) throws IOException {
        if (box.isEmpty())
            return;
        json.writeNumberField("page", box.get().page());
        json.writeArrayFieldStart("box");
        for (float value : new float[] {box.get().left(), box.get().top(), box.get().width(), box.get().height()})
            json.writeNumber(Math.round(value * 100) / 100.0);
        json.writeEndArray();
    }

    private static void write(Span span, JsonGenerator json) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
    }

    private static void writeLinks(Document document, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("links");
        for (Link link : document.links()) {
            json.writeStartObject();
            json.writeStringField("target", link.target());
            json.writeStringField("layer", name(link.layer()));
            write(link.span(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("marks");
        for (io.communique.document.Mark mark : document.marks()) {
            json.writeStartObject();
            json.writeStringField("kind", name(mark.kind()));
            write(mark.span(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("remarks");
        for (Remark remark : document.remarks()) {
            json.writeStartObject();
            json.writeStringField("code", remark.code());
            json.writeStringField("message", remark.message());
            if (remark.page() > 0)
                json.writeNumberField("page", remark.page());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
