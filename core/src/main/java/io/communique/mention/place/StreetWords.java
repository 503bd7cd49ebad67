package io.communique.mention.place;

import io.communique.language.Endings;
import io.communique.language.Language;
import io.communique.language.Languages;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that addresses are made of, in all languages at once: a French release prints Berlin addresses too.
 *
 * @param first types of way that stand before the name, with {@code sure} or {@code weak}
 * @param last types of way that stand after the name, with {@code sure} or {@code weak}
 * @param endings endings of one-word names of ways, as in "Hauptstrasse"
 * @param openings words that open names of ways without type, as in "Am Markt 3"
 * @param particles lower-case words inside names of ways
 * @param numberMarks what may stand before a house number, as in "n° 3"
 * @param noNumber what stands for a house number where there is none, as in "s/n"
 * @param numberTails what may stand after a house number, as in "12 bis"
 * @param complements what opens a building, floor, post box
 * @param prefixes country marks before postcodes, with their ISO 3166-1 codes
 */
record StreetWords(Map<String, String> first, Map<String, String> last, Endings endings, Set<String> openings,
        Set<String> particles, Set<String> numberMarks, Set<String> noNumber, Set<String> numberTails, Set<String> complements,
        Map<String, String> prefixes) {

    static StreetWords standard() {
        return Standard.WORDS;
    }

    private static StreetWords of(Languages languages) {
        return new StreetWords(map(languages, "street-type"), map(languages, "street-type-last"),
                Endings.of(set(languages, "street-ending")), set(languages, "street-opening"), set(languages, "street-particle"),
                set(languages, "street-number-mark"), set(languages, "street-no-number"),
                set(languages, "street-number-tail"),
                set(languages, "address-complement"), map(languages, "postcode-prefix"));
    }

    private static Map<String, String> map(Languages languages, String wordClass) {
        Map<String, String> out = new LinkedHashMap<>();
        for (Language language : languages.all())
            out.putAll(language.words(wordClass));
        return out;
    }

    private static Set<String> set(Languages languages, String wordClass) {
        return new LinkedHashSet<>(map(languages, wordClass).keySet());
    }

    /** The longest ending of a word, when there is a name before it. */
    Optional<String> endingOf(String folded) {
        return endings.of(folded, 2);
    }

    private static final class Standard {
        private static final StreetWords WORDS = of(Languages.standard());
    }
}
