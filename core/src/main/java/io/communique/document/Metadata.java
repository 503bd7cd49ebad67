package io.communique.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a document says about itself beside its text.
 *
 * @param title its stated title
 * @param author its stated author
 * @param language BCP 47 tag
 * @param published ISO 8601 date or date-time, as stated
 * @param producer the program that made it
 * @param site the name or address of the site it stands on
 * @param properties every other stated property by name ({@code og:title}, {@code dc.date}), values in order
 * @param items what it declares in JSON-LD, microdata or RDFa, in order
 */
public record Metadata(Optional<String> title, Optional<String> author, Optional<String> language,
        Optional<String> published, Optional<String> producer, Optional<String> site,
        Map<String, List<String>> properties, List<Item> items) {

    /**
     * One declared thing.
     *
     * @param type its schema.org type without prefix, such as {@code Event}
     * @param properties its property paths with values, such as {@code location.name}
     */
    public record Item(String type, Map<String, List<String>> properties) {

        /** Copies the map, in the order of its keys. */
        public Item {
            properties = java.util.Collections.unmodifiableMap(new TreeMap<>(properties));
        }
    }

    /** Copies map and list. */
    public Metadata {
        properties = java.util.Collections.unmodifiableMap(new TreeMap<>(properties));
        items = List.copyOf(items);
    }

    /**
     * Nothing stated.
     *
     * @return metadata without any value
     */
    public static Metadata none() {
        return new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Map.of(), List.of());
    }
}
