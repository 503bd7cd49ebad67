package io.communique.language;

import io.communique.text.DataFile;
import io.communique.text.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The languages that can be read, and which of them a text is in. {@code languages.txt} beside the data files lists
 * them; the first is the one that a text without any known word is taken for.
 */
public final class Languages {

    private static final int ENOUGH_TOKENS = 5_000;

    private static final int[] NONE = {};

    private final Map<String, Language> byCode = new LinkedHashMap<>();
    private final List<Language> all;
    private final Map<String, int[]> common;

    private Languages(List<Language> languages) {
        languages.forEach(language -> byCode.put(language.code(), language));
        if (byCode.isEmpty())
            throw new IllegalArgumentException("no language given");
        all = List.copyOf(byCode.values());
        common = common(all);
    }

    /**
     * The languages that come with the library, loaded once.
     *
     * @return always the same object
     */
    public static Languages standard() {
        return Standard.ALL;
    }

    /**
     * A choice of languages.
     *
     * @param languages at least one; the first is the fallback
     * @return the choice
     */
    public static Languages of(List<Language> languages) {
        return new Languages(languages);
    }

    /**
     * All of them, the fallback first.
     *
     * @return an unmodifiable list
     */
    public List<Language> all() {
        return all;
    }

    /**
     * The language of a BCP 47 tag; what follows the primary subtag does not count.
     *
     * @param tag such as {@code fr-CH}
     * @return absent if it cannot be read
     */
    public Optional<Language> get(String tag) {
        String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return Optional.ofNullable(byCode.get(primary));
    }

    /**
     * The language whose common words ({@code "common"}) a text uses most.
     *
     * @param tokens the cut text; its first 5 000 tokens count
     * @return the fallback if it uses none
     */
    public Language detect(Tokens tokens) {
        int[] counts = new int[byCode.size()];
        int most = Math.min(ENOUGH_TOKENS, tokens.size());
        for (int i = 0; i < most; i++)
            for (int language : common.getOrDefault(tokens.get(i).folded(), NONE))
                counts[language]++;
        int best = 0;
        for (int i = 1; i < counts.length; i++)
            if (counts[i] > counts[best])
                best = i;
        return all.get(best);
    }

    /** Which languages a common word is of, by their places in the list. */
    private static Map<String, int[]> common(List<Language> languages) {
        Map<String, int[]> out = new HashMap<>();
        for (int i = 0; i < languages.size(); i++) {
            int[] one = {i};
            for (String word : languages.get(i).words("common").keySet())
                out.merge(word, one, (a, b) -> IntStream.concat(IntStream.of(a), IntStream.of(b)).toArray());
        }
        return out;
    }

    private static final class Standard {

        private static final Languages ALL = load();

        private static Languages load() {
            List<Language> out = new ArrayList<>();
            for (String code : DataFile.lines(Languages.class, "languages.txt"))
                out.add(parse(code));
            return new Languages(out);
        }

        private static Language parse(String code) {
            try {
                return Language.parse(DataFile.text(Languages.class, code + ".json"));
            } catch (IOException e) {
                throw new UncheckedIOException("language/" + code + ".json: " + e.getMessage(), e);
            }
        }
    }
}
