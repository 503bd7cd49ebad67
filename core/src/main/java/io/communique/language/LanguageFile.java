package io.communique.language;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the data file of a language: {@code {"code", "words", "cues", "patterns"}}. */
final class LanguageFile {

    private static final ObjectMapper MAPPER = new ObjectMapper().configure(JsonParser.Feature.ALLOW_COMMENTS, true)
            .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);

    private LanguageFile() {}

    static Language parse(String json) throws IOException {
        JsonNode root = MAPPER.readTree(json);
        if (!root.path("code").isTextual())
            throw new IOException("a language file needs a \"code\": " + json.substring(0, Math.min(60, json.length())));
        String code = root.get("code").asText();
        return new Language(code, words(code, root.path("words")), lists(code, root.path("cues")),
                lists(code, root.path("patterns")));
    }

    private static Map<String, Map<String, String>> words(String code, JsonNode classes) throws IOException {
        Map<String, Map<String, String>> out = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : classes.properties()) {
            Map<String, String> words = new LinkedHashMap<>();
            JsonNode value = each.getValue();
            if (value.isArray())
                value.forEach(word -> words.put(word.asText(), word.asText()));
            else if (value.isObject())
                value.properties().forEach(word -> words.put(word.getKey(), word.getValue().asText()));
            else
                throw new IOException(code + ": words of \"" + each.getKey() + "\" are neither a list nor a map");
            out.put(each.getKey(), Language.foldedKeys(words));
        }
        return out;
    }

    private static Map<String, List<String>> lists(String code, JsonNode named) throws IOException {
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : named.properties()) {
            if (!each.getValue().isArray())
                throw new IOException(code + ": \"" + each.getKey() + "\" is not a list");
            List<String> lines = new ArrayList<>();
            each.getValue().forEach(line -> lines.add(line.asText()));
            out.put(each.getKey(), List.copyOf(lines));
        }
        return out;
    }
}
