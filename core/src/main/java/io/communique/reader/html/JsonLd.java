package io.communique.reader.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.communique.document.Metadata.Item;
import io.communique.document.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one JSON-LD block declares (JSON-LD 1.1, without contexts: none is ever fetched). Comments, trailing commas and raw
 * line ends are forgiven.
 *
 * @param items every typed thing that no other holds, and sub-events, in order
 * @param remark why the block was left out, if it was
 */
record JsonLd(List<Item> items, Optional<Remark> remark) {

    private static final int LONGEST_BLOCK = 1_000_000;
    private static final int MOST_ITEMS = 100;
    private static final int MOST_VALUES = 2_000;
    private static final int LONGEST_VALUE = 2_000;
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).maxNumberLength(100)
                    .maxNameLength(1_000).maxStringLength(LONGEST_BLOCK).build())
            .build();
    private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

    static JsonLd of(String block) {
        String json = bare(block);
        if (json.isEmpty())
            return new JsonLd(List.of(), Optional.empty());
        if (json.length() > LONGEST_BLOCK)
            return leftOut(json.length() + " characters are more than " + LONGEST_BLOCK);
        try {
            List<Item> items = new ArrayList<>();
            collect(MAPPER.readTree(json), items);
            return new JsonLd(items, Optional.empty());
        } catch (JsonProcessingException e) {
            return leftOut(e.getOriginalMessage());
        }
    }

    private static JsonLd leftOut(String reason) {
        String shown = reason.length() > 200 ? reason.substring(0, 200) : reason;
        return new JsonLd(List.of(), Optional.of(new Remark("json-ld-ignored",
                "a JSON-LD block was left out: " + shown, Optional.empty(), 0)));
    }

    private static String bare(String block) {
        return block.replace("<!--", "").replace("-->", "").replace("<![CDATA[", "").replace("]]>", "").strip();
    }

    private static void collect(JsonNode node, List<Item> items) {
        if (items.size() >= MOST_ITEMS)
            return;
        if (node.isArray()) {
            node.forEach(each -> collect(each, items));
        } else if (node.isObject()) {
            if (node.has("@type"))
                items.add(item(node));
            collect(node.path("@graph"), items);
            collect(node.path("subEvent"), items);
            collect(node.path("mainEntity"), items);
        }
    }

    private static Item item(JsonNode node) {
        Map<String, List<String>> properties = new TreeMap<>();
        int[] room = {MOST_VALUES};
        flatten("", node, properties, room);
        JsonNode type = node.path("@type");
        return new Item(shortName(type.isArray() ? type.path(0).asText() : type.asText()), properties);
    }

    private static void flatten(String path, JsonNode node, Map<String, List<String>> out, int[] room) {
        if (node.isArray()) {
            node.forEach(each -> flatten(path, each, out, room));
        } else if (node.isObject()) {
            node.properties().forEach(each -> {
                if (!each.getKey().equals("@graph") && !each.getKey().equals("@context"))
                    flatten(joined(path, each.getKey()), each.getValue(), out, room);
            });
        } else if (!node.isNull() && !path.isEmpty() && !node.asText().isBlank() && room[0]-- > 0) {
            String value = node.asText().strip();
            out.computeIfAbsent(path, it -> new ArrayList<>())
                    .add(value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value);
        }
    }

    /** A plain value may be wrapped in {@code @value}. */
    private static String joined(String path, String key) {
        if (key.equals("@value"))
            return path;
        return path.isEmpty() ? shortName(key) : path + "." + shortName(key);
    }

    private static String shortName(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return last.startsWith("schema:") ? last.substring("schema:".length()) : last;
    }
}
