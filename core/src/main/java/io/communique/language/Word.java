package io.communique.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A word with all classes of a language that it belongs to: looked up once for each token of a text, it answers for
 * every class without another look-up. Most words of a text are in none.
 */
public final class Word {

    static final Word UNKNOWN = new Word(Map.of());

    private final HashMap<String, String> values;

    /** One sort of map for all words: it is asked more often than anything else. */
    Word(Map<String, String> values) {
        this.values = new HashMap<>(values);
    }

    /**
     * Whether it is a word of a class.
     *
     * @param wordClass the name of the class, such as {@code month}
     * @return false also where the language has no such class
     */
    public boolean is(String wordClass) {
        return values.containsKey(wordClass);
    }

    /**
     * Its value in a class; in a class without values the word as the data file writes it.
     *
     * @param wordClass the name of the class
     * @return absent if the class does not have it
     */
    public Optional<String> value(String wordClass) {
        return Optional.ofNullable(values.get(wordClass));
    }
}
