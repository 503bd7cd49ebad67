package io.communique.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Endings of words, asked by the last letter: most words end in none. Immutable. */
public final class Endings {

    private final Map<Character, List<String>> byLast = new HashMap<>();

    private Endings(Collection<String> endings) {
        for (String ending : endings)
            if (!ending.isEmpty())
                byLast.computeIfAbsent(ending.charAt(ending.length() - 1), last -> new ArrayList<>()).add(ending);
    }

    /**
     * Endings to be looked for.
     *
     * @param endings folded; of several that a word has, the one given first is found; empty ones do not count
     * @return ready to be asked
     */
    public static Endings of(Collection<String> endings) {
        return new Endings(endings);
    }

    /**
     * Whether a word is itself one of the endings.
     *
     * @param folded a word in comparison form
     * @return false for the empty word
     */
    public boolean contains(String folded) {
        return !folded.isEmpty() && byLast.getOrDefault(folded.charAt(folded.length() - 1), List.of()).contains(folded);
    }

    /**
     * The ending of a word.
     *
     * @param folded a word in comparison form
     * @param before how many letters must stand before the ending at least
     * @return absent if it has none of these
     */
    public Optional<String> of(String folded, int before) {
        if (folded.isEmpty())
            return Optional.empty();
        for (String ending : byLast.getOrDefault(folded.charAt(folded.length() - 1), List.of()))
            if (folded.length() >= ending.length() + before && folded.endsWith(ending))
                return Optional.of(ending);
        return Optional.empty();
    }
}
