package io.communique.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Endings of words, asked by the last letter: most words end in none. Immutable. */
public final class Endings {

    /** Folded letters are nearly all ASCII; the others share the last row. */
    private static final int ROWS = 0x80;

    private final String[][] byLast = new String[ROWS + 1][];

    private Endings(Collection<String> endings) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i <= ROWS; i++)
            rows.add(new ArrayList<>());
        for (String ending : endings)
            if (!ending.isEmpty())
                rows.get(row(ending)).add(ending);
        for (int i = 0; i <= ROWS; i++)
            byLast[i] = rows.get(i).toArray(new String[0]);
    }

    private static int row(String word) {
        return Math.min(ROWS, word.charAt(word.length() - 1));
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
        if (!folded.isEmpty())
            for (String ending : byLast[row(folded)])
                if (ending.equals(folded))
                    return true;
        return false;
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
        for (String ending : byLast[row(folded)])
            if (folded.length() >= ending.length() + before && folded.endsWith(ending))
                return Optional.of(ending);
        return Optional.empty();
    }
}
