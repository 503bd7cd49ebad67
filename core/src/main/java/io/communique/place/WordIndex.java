package io.communique.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the words of some fields side by side of a table stand, in chains by the hash of the word: made in one pass over the bytes,
 * without sorting, when the first word is asked for. Words are ASCII digits and letters.
 */
final class WordIndex {

    private static final int BITS = 15;
    private static final int USUAL_LINE = 40;

    private final byte[] bytes;
    private final int[] heads = new int[1 << BITS];
    private int[] words;
    private int[] lines;
    private int[] nexts;
    private int count = 1;

    WordIndex(byte[] bytes, int first, int last) {
        this.bytes = bytes;
        int expected = bytes.length / USUAL_LINE + 16;
        words = new int[expected];
        lines = new int[expected];
        nexts = new int[expected];
        read(first, last);
    }

    private void read(int first, int last) {
        int line = 0;
        int column = 0;
        int word = 0;
        int hash = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b > ' ') {
                if (column >= first && column <= last)
                    hash = hash * 31 + b;
                continue;
            }
            if (column >= first && column <= last && i > word)
                add(hash, word, line);
            hash = 0;
            word = i + 1;
            if (b == '\t')
                column++;
            else if (b == '\n') {
                column = 0;
                line = i + 1;
            }
        }
    }

    private void add(int hash, int word, int line) {
        if (count == words.length)
            grow();
        int bucket = bucket(hash);
        words[count] = word;
        lines[count] = line;
        nexts[count] = heads[bucket];
        heads[bucket] = count++;
    }

    private void grow() {
        words = Arrays.copyOf(words, count * 2);
        lines = Arrays.copyOf(lines, count * 2);
        nexts = Arrays.copyOf(nexts, count * 2);
    }

    private static int bucket(int hash) {
        return (hash ^ hash >>> BITS) & (1 << BITS) - 1;
    }

    /** The lines that have a word, in their order. */
    List<Integer> lines(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++)
            hash = hash * 31 + word.charAt(i);
        List<Integer> out = new ArrayList<>();
        for (int at = heads[bucket(hash)]; at > 0; at = nexts[at])
            if (isAt(words[at], word))
                out.add(0, lines[at]);
        return out;
    }

    private boolean isAt(int offset, String word) {
        for (int i = 0; i < word.length(); i++)
            if (bytes[offset + i] != word.charAt(i))
                return false;
        return !word.isEmpty() && bytes[offset + word.length()] <= ' ';
    }
}
