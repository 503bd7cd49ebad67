package io.communique.language;

import io.communique.text.Folding;
import io.communique.text.Tokens;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What is known of one human language, read from one data file: words by class, cue phrases by name, patterns by name.
 * What a class or a name means is said where it is used; the key of each is listed in the head of {@code fr.json}.
 *
 * <p>Immutable and thread-safe.
 */
public final class Language {

    private final String code;
    private final Map<String, Map<String, String>> words;
    private final Map<String, List<String>> patterns;
    private final Map<String, List<String>> cuePhrases;
    private volatile Optional<Cues> cues = Optional.empty();
    private volatile Optional<Vocabulary> vocabulary = Optional.empty();
    private final Map<String, Endings> endings = new ConcurrentHashMap<>();
    private final Map<Class<?>, Object> compiled = new ConcurrentHashMap<>();

    Language(String code, Map<String, Map<String, String>> words, Map<String, List<String>> cues,
            Map<String, List<String>> patterns) {
        this.code = Objects.requireNonNull(code, "code");
        this.words = words;
        this.patterns = patterns;
        this.cuePhrases = cues;
    }

    /**
     * Reads a language from the text of a data file.
     *
     * @param json the file's text; comments are allowed
     * @return the language
     * @throws IOException if it is not such a file, with the offending key
     */
    public static Language parse(String json) throws IOException {
        return LanguageFile.parse(json);
    }

    /**
     * Its BCP 47 tag.
     *
     * @return such as {@code fr}
     */
    public String code() {
        return code;
    }

    /**
     * The words of a class, each with its value; in a class without values the value is the word as written.
     *
     * @param wordClass the name of the class, such as {@code month}
     * @return folded words to values, in the order of the file; empty if the language has no such class
     */
    public Map<String, String> words(String wordClass) {
        return words.getOrDefault(wordClass, Map.of());
    }

    /**
     * The value of one word.
     *
     * @param wordClass the name of the class
     * @param folded a word in comparison form
     * @return absent if the class does not have it
     */
    public Optional<String> value(String wordClass, String folded) {
        return word(folded).value(wordClass);
    }

    /**
     * A word with its classes.
     *
     * @param folded a word in comparison form
     * @return a word of no class if the language does not have it
     */
    public Word word(String folded) {
        return vocabulary().get(folded);
    }

    /**
     * How many words it has, one more for all that it does not have.
     *
     * @return more than every {@link Word#number()}
     */
    public int size() {
        return vocabulary().size();
    }

    private Vocabulary vocabulary() {
        Optional<Vocabulary> known = vocabulary;
        return known.isPresent() ? known.get() : compileVocabulary();
    }

    private synchronized Vocabulary compileVocabulary() {
        if (vocabulary.isEmpty())
            vocabulary = Optional.of(Vocabulary.of(words, cues(), patterns.values()));
        return vocabulary.get();
    }

    /**
     * The words of a class as endings of words.
     *
     * @param wordClass the name of the class
     * @return always the same object for a class
     */
    public Endings endings(String wordClass) {
        Endings known = endings.get(wordClass);
        return known != null ? known : endings.computeIfAbsent(wordClass, name -> Endings.of(words(name).keySet()));
    }

    /**
     * The patterns of a name, as written in the file.
     *
     * @param name such as {@code date}
     * @return in the order of the file; empty if there are none
     */
    public List<String> patterns(String name) {
        return patterns.getOrDefault(name, List.of());
    }

    /**
     * Its cue phrases.
     *
     * @return all of them, ready to be found in a text
     */
    public Cues cues() {
        return cues.orElseGet(this::compileCues);
    }

    private synchronized Cues compileCues() {
        if (cues.isEmpty())
            cues = Optional.of(new Cues(cuePhrases));
        return cues.get();
    }

    /**
     * Looks up each token of a text.
     *
     * @param tokens the cut text
     * @return a word for each token, in a new array
     */
    public Word[] words(Tokens tokens) {
        Vocabulary known = vocabulary();
        Word[] out = new Word[tokens.size()];
        for (int i = 0; i < out.length; i++)
            out[i] = known.get(tokens.get(i).folded());
        return out;
    }

    /**
     * Finds all cue phrases of this language in a text.
     *
     * @param tokens the cut text
     * @param words its words, as {@link #words(Tokens)} gives them
     * @return hits in the order of the text
     */
    public List<Cues.Hit> cuesIn(Tokens tokens, Word[] words) {
        return Cues.in(tokens, words);
    }

    /**
     * What a reader of this language makes of its words and patterns, made once and kept with it.
     *
     * @param type the immutable type that it is made into; one value is kept for each
     * @param maker makes it, without side effects
     * @param <T> the type
     * @return always the same object
     */
    public <T> T compiled(Class<T> type, Function<Language, T> maker) {
        return type.cast(compiled.computeIfAbsent(type, key -> maker.apply(this)));
    }

    static Map<String, String> foldedKeys(Map<String, String> map) {
        Map<String, String> out = new LinkedHashMap<>();
        map.forEach((word, value) -> out.put(Folding.fold(word), value));
        return Collections.unmodifiableMap(out);
    }

    @Override
    public String toString() {
        return "Language " + code;
    }
}
