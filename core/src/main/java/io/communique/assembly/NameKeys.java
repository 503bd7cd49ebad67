package io.communique.assembly;

import io.communique.text.Tokens;
import java.util.Set;

/**
 * The words of a name that names are compared by.
 *
 * @param words all but joining words
 * @param significant without the nouns for events
 * @param nouns the nouns for events among them
 */
record NameKeys(Set<String> words, Set<String> significant, Set<String> nouns) {

    static NameKeys of(EventWords words, String name) {
        Tokens tokens = Tokens.of(name);
        return new NameKeys(words.words(tokens), words.significant(tokens), words.eventNouns(tokens));
    }
}
