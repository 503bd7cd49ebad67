package io.communique.mention.contact;

import io.communique.language.Language;
import io.communique.mention.Reading;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The regions in which a document's national numbers may be dialled.
 *
 * @param likely that of its stated language tag, those of the country domains that it prints, the most frequent first,
 *        and the first one where its language is spoken; at least one
 * @param others where its language is spoken as well
 */
record PhoneRegions(List<String> likely, List<String> others) {
    PhoneRegions {
        likely = List.copyOf(likely);
        others = List.copyOf(others);
    }

    static PhoneRegions of(Reading reading) {
        List<String> spoken = reading.language().words("phone-region").values().stream().toList();
        Set<String> likely = new LinkedHashSet<>();
        reading.document().metadata().language().map(PhoneRegions::region).ifPresent(likely::add);
        likely.addAll(printed(reading));
        spoken.stream().limit(1).forEach(likely::add);
        likely.remove("");
        if (likely.isEmpty())
            likely.add("ZZ");
        return new PhoneRegions(List.copyOf(likely), spoken.stream().filter(r -> !likely.contains(r)).toList());
    }

    private static String region(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).getCountry();
    }

    /** Country domains at the end of printed addresses, the most frequent first. */
    private static List<String> printed(Reading reading) {
        Map<String, String> known = reading.language().compiled(Domains.class, Domains::of).regions();
        Map<String, Integer> count = new TreeMap<>();
        Tokens tokens = reading.tokens();
        for (int i = 2; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.gap() != Token.Gap.NONE || !tokens.get(i - 1).is(".") || tokens.get(i - 1).gap() != Token.Gap.NONE)
                continue;
            String region = known.get(token.folded());
            if (region != null)
                count.merge(region, 1, Integer::sum);
        }
        List<String> out = new ArrayList<>(count.keySet());
        out.sort((a, b) -> count.get(b) - count.get(a));
        return out;
    }

    /** The country domains of the regions in which a language is spoken. */
    private record Domains(Map<String, String> regions) {

        static Domains of(Language language) {
            Map<String, String> out = new HashMap<>();
            language.words("phone-region").forEach((folded, region) -> out.put(folded.equals("gb") ? "uk" : folded, region));
            return new Domains(Map.copyOf(out));
        }
    }
}
