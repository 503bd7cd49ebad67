package io.communique.reader.html;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How pages name their parts, as told by {@code page-words.json}. */
final class PageWords {

    static final PageWords STANDARD = load("page-words.json");

    private static final int LONGEST_NAME = 500;

    private final Map<String, Set<String>> classes = new HashMap<>();

    private PageWords(JsonNode root) {
        root.properties().forEach(each -> classes.put(each.getKey(), words(each.getValue())));
    }

    private static Set<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(word -> words.add(word.asText()));
        return Set.copyOf(words);
    }

    private static PageWords load(String name) {
        ObjectMapper mapper = new ObjectMapper().configure(JsonParser.Feature.ALLOW_COMMENTS, true);
        try (InputStream in = PageWords.class.getResourceAsStream(name)) {
            if (in == null)
                throw new IllegalStateException("the library lacks its file " + name);
            return new PageWords(mapper.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** Whether one of the words of a name, parted at signs and inner capitals, is of that class. */
    boolean names(String kind, String name) {
        Set<String> words = classes.getOrDefault(kind, Set.of());
        int end = Math.min(name.length(), LONGEST_NAME);
        int start = 0;
        for (int i = 0; i <= end; i++)
            if (i == end || !Character.isLetter(name.charAt(i)) || i > start && isInnerCapital(name, i)) {
                if (i > start && words.contains(name.substring(start, i).toLowerCase(Locale.ROOT)))
                    return true;
                start = i < end && Character.isLetter(name.charAt(i)) ? i : i + 1;
            }
        return false;
    }

    private static boolean isInnerCapital(String name, int at) {
        return Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }
}
