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

    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, Set<String>> sets = new HashMap<>();

    private PageWords(JsonNode root) {
        root.properties().forEach(each -> {
            List<String> words = new ArrayList<>();
            each.getValue().forEach(word -> words.add(word.asText()));
            lists.put(each.getKey(), List.copyOf(words));
            sets.put(each.getKey(), Set.copyOf(new java.util.HashSet<>(words)));
        });
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

    /** Whether one of the names, parted by spaces, is of that class, or has a word of that class. */
    boolean names(String kind, String names) {
        int end = Math.min(names.length(), LONGEST_NAME);
        int start = 0;
        for (int i = 0; i <= end; i++)
            if (i == end || names.charAt(i) <= ' ') {
                if (i > start && isOf(kind, names.substring(start, i)))
                    return true;
                start = i + 1;
            }
        return false;
    }

    private boolean isOf(String kind, String name) {
        return set(kind + "-whole").contains(name.toLowerCase(Locale.ROOT)) || hasWord(set(kind), name);
    }

    private boolean hasWord(Set<String> words, String name) {
        if (words.isEmpty())
            return false;
        boolean first = true;
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i < name.length() && Character.isLetter(name.charAt(i)) && !isInnerCapital(name, start, i))
                continue;
            String word = name.substring(start, i).toLowerCase(Locale.ROOT);
            if (words.contains(word))
                return true;
            if (first && i < name.length() && set("state").contains(word))
                return false;
            first = false;
            start = i < name.length() && Character.isLetter(name.charAt(i)) ? i : i + 1;
        }
        return false;
    }

    private static boolean isInnerCapital(String name, int start, int at) {
        return at > start && Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }

    private Set<String> set(String kind) {
        return sets.getOrDefault(kind, Set.of());
    }

    /** Whether a folded heading is one of that class, or begins with a phrase of it, on a word's end. */
    boolean begins(String kind, String folded) {
        if (set(kind + "-exact").contains(withoutStop(folded)))
            return true;
        for (String phrase : lists.getOrDefault(kind + "-phrase", List.of()))
            if (folded.startsWith(phrase)
                    && (folded.length() == phrase.length() || !Character.isLetter(folded.charAt(phrase.length()))))
                return true;
        return false;
    }

    private static String withoutStop(String heading) {
        int end = heading.length();
        while (end > 0 && !Character.isLetter(heading.charAt(end - 1)))
            end--;
        return heading.substring(0, end);
    }

    /** Whether an address has a part of that class. */
    boolean targets(String kind, String target) {
        for (String part : lists.getOrDefault(kind + "-target", List.of()))
            if (target.contains(part))
                return true;
        return false;
    }
}
