package io.communique.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.communique.model.Evidence;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The evidence of an object's members: for each the places where it was read; none for what is implied. */
final class EvidenceWriter {

    private EvidenceWriter() {}

    static void write(Map<String, List<Evidence>> evidence, JsonGenerator out) throws IOException {
        if (evidence.isEmpty())
            return;
        out.writeObjectFieldStart("evidence");
        for (Map.Entry<String, List<Evidence>> member : evidence.entrySet()) {
            out.writeArrayFieldStart(member.getKey());
            for (Evidence place : member.getValue())
                write(place, out);
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void write(Evidence place, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("start", place.span().start());
        out.writeNumberField("end", place.span().end());
        if (place.page() > 0)
            out.writeNumberField("page", place.page());
        out.writeStringField("exact", Json.wellFormed(place.exact()));
        out.writeStringField("rule", place.rule());
        out.writeEndObject();
    }
}
