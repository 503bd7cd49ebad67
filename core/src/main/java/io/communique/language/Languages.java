package io.communique.language;

import io.communique.text.Token;
import io.communique.text.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The languages that can be read, and which of them a text is in. {@code languages.txt} beside the data files lists
 * them; the first is the one that a text without any known word is taken for.
 */
public final class Languages {

    private static final int ENOUGH_TOKENS = 5_000;

    private final Map<String, Language> byCode = new LinkedHashMap<>();

    private Languages(List<Language> languages) {
        languages.forEach(language -> byCode.put(language.code(), language));
        if (byCode.isEmpty())
            throw new IllegalArgumentException("no language given");
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
        return List.copyOf(byCode.values());
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
        Language best = all().get(0);
        int most = 0;
        for (Language language : all()) {
            int count = count(language, tokens);
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return best;
    }

    private static int count(Language language, Tokens tokens) {
        Map<String, String> common = language.words("common");
        int count = 0;
        for (Token token : tokens.all().subList(0, Math.min(ENOUGH_TOKENS, tokens.size())))
            if (common.containsKey(token.folded()))
                count++;
        return count;
    }

    private static final class Standard {

        private static final Languages ALL = load();

        private static Languages load() {
            List<Language> out = new ArrayList<>();
            for (String code : resource("languages.txt").lines().map(String::strip).filter(l -> !l.isEmpty()).toList())
                out.add(parse(code));
            return new Languages(out);
        }

        private static Language parse(String code) {
            try {
                return Language.parse(resource(code + ".json"));
            } catch (IOException e) {
                throw new UncheckedIOException("language/" + code + ".json: " + e.getMessage(), e);
            }
        }

        private static String resource(String name) {
            try (InputStream in = Languages.class.getResourceAsStream(name)) {
                if (in == null)
                    throw new IOException("not in the jar: language/" + name);
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
