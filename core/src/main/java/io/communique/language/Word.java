package io.communique.language;

import java.util.Map;
import java.util.Optional;

/**
 * A word with all classes of a language that it belongs to: looked up once for each token of a text, it answers for
 * every class without another look-up. Most words of a text are in none.
 */
public final class Word {

    private static final int BITS = 6;

    private final int number;
    private final Cues.Node opened;

    /** A bit for each class, several classes to a bit: most questions are answered with no here. */
    private final long bits;

    /** Classes with their values, each in the first free slot from that of its hash on; never full. */
    private final String[] classes;
    private final String[] values;
    private final int mask;

    Word(int number, Map<String, String> valueByClass, Cues.Node opened) {
        this.number = number;
        this.opened = opened;
        int size = Integer.highestOneBit(valueByClass.size() + 1) * 2;
        this.mask = size - 1;
        this.classes = new String[size];
        this.values = new String[size];
        long all = 0;
        for (Map.Entry<String, String> each : valueByClass.entrySet()) {
            int slot = slot(each.getKey());
            classes[slot] = each.getKey();
            values[slot] = each.getValue();
            all |= bit(each.getKey());
        }
        this.bits = all;
    }

    /**
     * Whether it is a word of a class.
     *
     * @param wordClass the name of the class, such as {@code month}
     * @return false also where the language has no such class
     */
    public boolean is(String wordClass) {
        return (bits & bit(wordClass)) != 0 && classes[slot(wordClass)] != null;
    }

    /**
     * Its value in a class; in a class without values the word as the data file writes it.
     *
     * @param wordClass the name of the class
     * @return absent if the class does not have it
     */
    public Optional<String> value(String wordClass) {
        return (bits & bit(wordClass)) == 0 ? Optional.empty() : Optional.ofNullable(values[slot(wordClass)]);
    }

    /**
     * Its number among the words of the language, by which something may be kept for each of them in an array.
     *
     * @return from 1 to less than {@link Language#size()}; 0 for all words that the language does not have
     */
    public int number() {
        return number;
    }

    /** Where the cue phrases go on that begin with it. */
    Cues.Node opened() {
        return opened;
    }

    private static int mixed(String wordClass) {
        return wordClass.hashCode() * 0x9E3779B9;
    }

    private static long bit(String wordClass) {
        return 1L << (mixed(wordClass) >>> Integer.SIZE - BITS);
    }

    /** The slot of a class, or the free one where it would stand. */
    private int slot(String wordClass) {
        int at = mixed(wordClass) >>> BITS & mask;
        while (classes[at] != null && !classes[at].equals(wordClass))
            at = at + 1 & mask;
        return at;
    }
}
