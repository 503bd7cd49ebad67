package io.communique.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.communique.model.Evidence;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object or array that is being written, or will be as soon as it has something in it. */
final class Level {

    final String name;
    final boolean object;
    final Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
    boolean begun;

    Level(String name, boolean object) {
        this.name = name;
        this.object = object;
    }

    void begin(JsonGenerator out) throws IOException {
        begun = true;
        if (object)
            out.writeStartObject();
        else
            out.writeStartArray();
    }
}
