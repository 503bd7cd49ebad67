package io.communique.mention.time;

import io.communique.language.Language;
import io.communique.language.Word;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words and phrases that a language has for times, by class, to be looked up by their first token. */
final class Lexicon {

    /** No phrase. */
    static final Phrase NONE = new Phrase(-1, List.of(), "", false);

    /**
     * A phrase of a class.
     *
     * @param wordClass the number of its class
     * @param words its folded tokens
     * @param value what it means
     * @param full whether it is the first of its class that means this: the full name of a month
     */
    record Phrase(int wordClass, List<String> words, String value, boolean full) {

        int length() {
            return words.size();
        }

        boolean isFound() {
            return wordClass >= 0;
        }

        int number() {
            return Integer.parseInt(value);
        }
    }

    /** The phrases that begin with one token, the longest first. */
    static final class Entry {
        private long classes;
        private boolean opening;
        private final List<Phrase> phrases = new ArrayList<>();

        boolean has(int wordClass) {
            return (classes >>> wordClass & 1) != 0;
        }

        long classes() {
            return classes;
        }

        /** Whether a pattern begins with the very word. */
        boolean isOpening() {
            return opening;
        }

        List<Phrase> phrases() {
            return phrases;
        }
    }

    private static final Entry EMPTY = new Entry();
    private static final int MOST_CLASSES = 64;

    private final Language language;
    private final Map<String, Integer> classes = new HashMap<>();
    private final Map<String, Entry> byFirst = new HashMap<>();
    private final Map<String, Entry> strangers = new HashMap<>();
    private Entry[] byWord = {};

    Lexicon(Language language) {
        this.language = language;
        for (WordClass each : WordClass.values())
            number(each.key());
    }

    /** The number of a class; its phrases are taken in when it is first asked for. */
    int number(String key) {
        Integer given = classes.get(key);
        if (given != null)
            return given;
        int number = classes.size();
        if (number >= MOST_CLASSES)
            throw new IllegalArgumentException(language + ": more than " + MOST_CLASSES + " classes of time words: " + key);
        classes.put(key, number);
        Set<String> known = new HashSet<>();
        language.words(key).forEach((phrase, value) -> add(number, phrase, value, known.add(value)));
        if (key.equals(WordClass.HOLIDAY.key()))
            Feasts.names().forEach((phrase, value) -> add(number, phrase, value, false));
        return number;
    }

    private void add(int number, String phrase, String value, boolean full) {
        List<String> words = Tokens.of(phrase).all().stream().map(Token::folded).toList();
        if (words.isEmpty())
            return;
        Entry entry = byFirst.computeIfAbsent(words.get(0), key -> new Entry());
        entry.classes |= 1L << number;
        entry.phrases.add(new Phrase(number, words, value, full));
        entry.phrases.sort(Comparator.comparingInt(Phrase::length).reversed());
    }

    /** Marks a word that a pattern begins with. */
    void open(String word) {
        byFirst.computeIfAbsent(word, key -> new Entry()).opening = true;
    }

    /** Fixes what is known once all classes and patterns are in. The names of feasts are no words of the language. */
    void close() {
        byWord = new Entry[language.size()];
        Arrays.fill(byWord, EMPTY);
        byFirst.forEach((form, entry) -> {
            int number = language.word(form).number();
            if (number > 0)
                byWord[number] = entry;
            else
                strangers.put(form, entry);
        });
    }

    Entry entry(Word word, Token token) {
        return word.number() > 0 ? byWord[word.number()] : strangers.getOrDefault(token.folded(), EMPTY);
    }
}
