package io.communique.reader.text;

import io.communique.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that stand for a sign, found in a text without copying any of it: nearly no word of a text is one of them. */
final class SignWords {

    private static final int ASCII = 128;

    private final Set<String> all;
    private final List<List<String>> byInitial = new ArrayList<>();

    /** Words in their folded form; each begins with an ASCII character. */
    SignWords(List<String> words) {
        all = Set.copyOf(words);
        for (int i = 0; i < ASCII; i++)
            byInitial.add(List.of());
        for (String word : words)
            byInitial.set(word.charAt(0), joined(byInitial.get(word.charAt(0)), word));
    }

    private static List<String> joined(List<String> words, String word) {
        List<String> out = new ArrayList<>(words);
        out.add(word);
        return List.copyOf(out);
    }

    boolean contains(String folded) {
        return all.contains(folded);
    }

    /** The word that stands at an offset with a space after it. */
    @Nullable String at(String text, int offset) {
        char initial = offset < text.length() ? Folding.fold(text.charAt(offset)) : ASCII;
        if (initial >= ASCII)
            return null;
        for (String word : byInitial.get(initial))
            if (stands(word, text, offset))
                return word;
        return null;
    }

    private static boolean stands(String word, String text, int offset) {
        int end = offset + word.length();
        if (end >= text.length() || text.charAt(end) != ' ')
            return false;
        for (int i = 0; i < word.length(); i++)
            if (Folding.fold(text.charAt(offset + i)) != word.charAt(i))
                return false;
        return word.indexOf(' ') < 0;
    }
}
