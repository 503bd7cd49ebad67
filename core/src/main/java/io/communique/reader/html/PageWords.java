package io.communique.reader.html;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How pages name their parts, as told by {@code page-words.json}. */
final class PageWords {

    static final PageWords STANDARD = new PageWords(DataFile.json(PageWords.class, "page-words.json"));

    private static final int LONGEST_NAME = 500;
    private static final int ASCII = 128;

    /** The lists of one class of names. */
    private record Names(Set<String> words, Set<String> whole, Set<String> exact, List<List<String>> phrases,
            List<String> targets) {

        static Names of(String kind, Map<String, List<String>> lists) {
            List<String> none = List.of();
            return new Names(Set.copyOf(lists.getOrDefault(kind, none)),
                    Set.copyOf(lists.getOrDefault(kind + "-whole", none)),
                    Set.copyOf(lists.getOrDefault(kind + "-exact", none)),
                    byInitial(lists.getOrDefault(kind + "-phrase", none)),
                    List.copyOf(lists.getOrDefault(kind + "-target", none)));
        }

        private static List<List<String>> byInitial(List<String> phrases) {
            List<List<String>> out = new ArrayList<>();
            for (char c = 0; c < ASCII; c++) {
                String initial = String.valueOf(c);
                out.add(phrases.stream().filter(phrase -> phrase.startsWith(initial)).toList());
            }
            return out;
        }

        List<String> phrases(char initial) {
            return initial < ASCII ? phrases.get(initial) : List.of();
        }
    }

    private static final Names NONE = Names.of("", Map.of());

    private final Map<String, Names> names = new HashMap<>();
    private final Set<String> states;

    private PageWords(JsonNode root) {
        Map<String, List<String>> lists = new HashMap<>();
        root.properties().forEach(each -> {
            List<String> words = new ArrayList<>();
            each.getValue().forEach(word -> words.add(word.asText()));
            lists.put(each.getKey(), List.copyOf(words));
        });
        for (String list : lists.keySet()) {
            String kind = kind(list);
            names.put(kind, Names.of(kind, lists));
        }
        states = Set.copyOf(lists.getOrDefault("state", List.of()));
    }

    private static String kind(String list) {
        for (String ending : List.of("-whole", "-exact", "-phrase", "-target"))
            if (list.endsWith(ending))
                return list.substring(0, list.length() - ending.length());
        return list;
    }

    /** Whether one of the names, parted by spaces, is of that class, or has a word of that class. */
    boolean names(String kind, String all) {
        if (all.isEmpty())
            return false;
        Names of = of(kind);
        int end = Math.min(all.length(), LONGEST_NAME);
        int start = 0;
        for (int i = 0; i <= end; i++)
            if (i == end || all.charAt(i) <= ' ') {
                if (i > start && isOf(of, all.substring(start, i)))
                    return true;
                start = i + 1;
            }
        return false;
    }

    private boolean isOf(Names of, String name) {
        return of.whole.contains(name.toLowerCase(Locale.ROOT)) || !of.words.isEmpty() && hasWord(of.words, name);
    }

    private boolean hasWord(Set<String> words, String name) {
        boolean first = true;
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i < name.length() && Character.isLetter(name.charAt(i)) && !isInnerCapital(name, start, i))
                continue;
            String word = name.substring(start, i).toLowerCase(Locale.ROOT);
            if (words.contains(word))
                return true;
            if (first && i < name.length() && states.contains(word))
                return false;
            first = false;
            start = i < name.length() && Character.isLetter(name.charAt(i)) ? i : i + 1;
        }
        return false;
    }

    private static boolean isInnerCapital(String name, int start, int at) {
        return at > start && Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }

    private Names of(String kind) {
        return names.getOrDefault(kind, NONE);
    }

    /** Whether a folded heading is one of that class, or begins with a phrase of it, on a word's end. */
    boolean begins(String kind, String folded) {
        if (folded.isEmpty())
            return false;
        Names of = of(kind);
        if (of.exact.contains(withoutStop(folded)))
            return true;
        for (String phrase : of.phrases(folded.charAt(0)))
            if (folded.startsWith(phrase) && isWordEnd(folded, phrase.length()))
                return true;
        return false;
    }

    private static boolean isWordEnd(String text, int end) {
        return end == text.length() || !Character.isLetter(text.charAt(end)) || !Character.isLetter(text.charAt(end - 1));
    }

    /** Whether a word of a folded text begins a phrase of that class. */
    boolean contains(String kind, String folded) {
        Names of = of(kind);
        for (int i = 0; i < folded.length(); i++)
            if (i == 0 || !Character.isLetter(folded.charAt(i - 1)))
                for (String phrase : of.phrases(folded.charAt(i)))
                    if (folded.startsWith(phrase, i))
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
        for (String part : of(kind).targets)
            if (target.contains(part))
                return true;
        return false;
    }
}
