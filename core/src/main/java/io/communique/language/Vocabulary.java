package io.communique.language;

import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All words that a language says anything of, numbered: those of its classes, those that its cue phrases begin with and
 * those of its patterns. One look-up gives everything that is known of a word.
 */
final class Vocabulary {

    private final int size;
    private final Word unknown = new Word(0, Map.of(), Cues.Node.NONE);

    /**
     * Forms and words in the first free slot from that of the form's hash on, a quarter of all at most; the hashes alone
     * tell most forms that are not here, and fit into a processor's cache.
     */
    private final int[] hashes;
    private final String[] forms;
    private final Word[] words;

    private Vocabulary(Map<String, Word> byForm) {
        size = byForm.size() + 1;
        int slots = Integer.highestOneBit(size) * 4;
        hashes = new int[slots];
        forms = new String[slots];
        words = new Word[slots];
        Arrays.fill(words, unknown);
        byForm.forEach(this::put);
    }

    private void put(String form, Word word) {
        int slot = slot(form);
        hashes[slot] = hash(form);
        forms[slot] = form;
        words[slot] = word;
    }

    /** Never 0, which is what a free slot holds. */
    private static int hash(String form) {
        int hash = form.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> Short.SIZE | 1;
    }

    private int slot(String form) {
        int hash = hash(form);
        int at = hash >>> 1 & hashes.length - 1;
        while (hashes[at] != 0 && (hashes[at] != hash || !forms[at].equals(form)))
            at = at + 1 & hashes.length - 1;
        return at;
    }

    static Vocabulary of(Map<String, Map<String, String>> words, Cues cues, Collection<List<String>> patterns) {
        Map<String, Map<String, String>> classes = new HashMap<>();
        words.forEach((wordClass, list) -> list.forEach((word, value) -> classes
                .computeIfAbsent(word, key -> new HashMap<>()).put(wordClass, value)));
        Set<String> forms = new LinkedHashSet<>();
        words.values().forEach(list -> list.keySet().forEach(phrase -> addTokens(phrase, forms)));
        patterns.forEach(list -> list.forEach(pattern -> addTokens(pattern, forms)));
        forms.addAll(cues.openings());
        Map<String, Word> out = new HashMap<>();
        for (String form : forms)
            out.put(form, new Word(out.size() + 1, classes.getOrDefault(form, Map.of()), cues.opened(form)));
        return new Vocabulary(out);
    }

    /** The phrase too: a class of endings or of names may hold forms that are no token. */
    private static void addTokens(String phrase, Set<String> forms) {
        forms.add(phrase);
        if (!phrase.chars().allMatch(Character::isLetter))
            Tokens.of(phrase).all().stream().map(Token::folded).forEach(forms::add);
    }

    /** How many words there are, with the one for all others. */
    int size() {
        return size;
    }

    Word get(String folded) {
        return words[slot(folded)];
    }
}
