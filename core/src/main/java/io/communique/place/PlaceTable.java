package io.communique.place;

import io.communique.text.DataFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of tab-separated fields in one array of bytes, sorted by their first field, which is ASCII. A line is called by
 * the offset of its first byte, so that nothing is read before it is asked for: 37 000 communes take 2 MB of heap.
 */
final class PlaceTable {

    /** How many letters of a key are told apart by {@link #begins}: the sign below {@code a}, {@code a} to {@code z}. */
    private static final int LETTERS = 'z' - 'a' + 2;

    private final byte[] bytes;

    /**
     * Where the lines of each pair of first letters begin, plus one; 0 where nobody has asked yet. Found again if two
     * threads ask at once, always the same.
     */
    private final int[] begins = new int[LETTERS * LETTERS + 1];

    private PlaceTable(byte[] bytes) {
        this.bytes = bytes;
    }

    static PlaceTable resource(String name) {
        return new PlaceTable(DataFile.bytes(PlaceTable.class, name));
    }

    /** Every line, the empty fields too; for small tables. */
    List<List<String>> rows() {
        List<List<String>> out = new ArrayList<>();
        for (int line = 0; line < bytes.length; line = next(line))
            out.add(fields(line));
        return out;
    }

    /** Where the next line begins; the length of the table after the last. */
    int next(int line) {
        int at = line;
        while (bytes[at] != '\n')
            at++;
        return at + 1;
    }

    /** The first line whose key is not before this one. */
    int firstAt(String key) {
        if (key.length() < 2 || letter(key.charAt(0)) == 0 || letter(key.charAt(1)) == 0)
            return firstAt(key, 0, bytes.length);
        int pair = letter(key.charAt(0)) * LETTERS + letter(key.charAt(1));
        return firstAt(key, begin(pair), begin(pair + 1));
    }

    private int begin(int pair) {
        if (begins[pair] == 0) {
            char[] letters = {(char) ('a' - 1 + pair / LETTERS), (char) ('a' - 1 + pair % LETTERS)};
            begins[pair] = firstAt(new String(letters), 0, bytes.length) + 1;
        }
        return begins[pair] - 1;
    }

    /** 1 to 26; 0 for all other signs. */
    private static int letter(char sign) {
        return sign >= 'a' && sign <= 'z' ? sign - 'a' + 1 : 0;
    }

    private int firstAt(String key, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = lineOf((low + high) >>> 1);
            if (compare(middle, key) < 0)
                low = next(middle);
            else
                high = middle;
        }
        return low;
    }

    private int lineOf(int offset) {
        int at = offset;
        while (at > 0 && bytes[at - 1] != '\n')
            at--;
        return at;
    }

    /** Whether the line's key is this one. */
    boolean hasKey(int line, String key) {
        return line < bytes.length && compare(line, key) == 0;
    }

    /** Whether the line's key is this one and more words. */
    boolean keyGoesOn(int line, String key) {
        if (line >= bytes.length)
            return false;
        int at = line;
        for (int i = 0; i < key.length(); i++)
            if (at + i >= bytes.length || bytes[at + i] != key.charAt(i))
                return false;
        return at + key.length() < bytes.length && bytes[at + key.length()] == ' ';
    }

    private int compare(int line, String key) {
        int at = line;
        for (int i = 0; i < key.length(); i++) {
            byte b = bytes[at + i];
            int c = key.charAt(i);
            if (b == '\t')
                return -1;
            if (b != c)
                return b - c;
        }
        return bytes[at + key.length()] == '\t' ? 0 : 1;
    }

    /** The fields of a line; the empty ones too. */
    List<String> fields(int line) {
        List<String> out = new ArrayList<>(8);
        int from = line;
        for (int i = from; ; i++)
            if (bytes[i] == '\t' || bytes[i] == '\n') {
                out.add(new String(bytes, from, i - from, StandardCharsets.UTF_8));
                from = i + 1;
                if (bytes[i] == '\n')
                    return out;
            }
    }

    /** The lines of each word of the fields from one to another, both inclusive; words are parted by spaces. */
    WordIndex index(int first, int last) {
        return new WordIndex(bytes, first, last);
    }
}
