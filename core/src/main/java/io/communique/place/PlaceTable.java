package io.communique.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines of tab-separated fields in one array of bytes, sorted by their first field, which is ASCII. A line is called by
 * the offset of its first byte, so that nothing is read before it is asked for: 37 000 communes take 2 MB of heap.
 */
final class PlaceTable {

    private static final int LINE_BITS = 22;
    private static final int LONGEST_WORD = 6;
    private static final int USUAL_LINE = 32;

    private final byte[] bytes;

    private PlaceTable(byte[] bytes) {
        if (bytes.length >= 1 << LINE_BITS)
            throw new IllegalArgumentException("a table of " + bytes.length + " bytes is too long to be indexed");
        this.bytes = bytes;
    }

    static PlaceTable resource(String name) {
        try (InputStream in = PlaceTable.class.getResourceAsStream(name)) {
            if (in == null)
                throw new IOException("not in the jar: place/" + name);
            return new PlaceTable(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        int low = 0;
        int high = bytes.length;
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

    /** For each word of a field (words are parted by spaces), word and line in one number; sorted by word. */
    long[] index(int field) {
        long[] out = new long[bytes.length / USUAL_LINE + 4];
        int count = 0;
        for (int line = 0; line < bytes.length; line = next(line)) {
            int i = skip(line, field);
            long word = 0;
            for (; ; i++) {
                byte b = bytes[i];
                if (b > ' ') {
                    word = word * 36 + Character.digit(b, 36);
                    continue;
                }
                if (word > 0 && count == out.length)
                    out = Arrays.copyOf(out, count * 2);
                if (word > 0)
                    out[count++] = word << LINE_BITS | line;
                word = 0;
                if (b != ' ')
                    break;
            }
        }
        out = Arrays.copyOf(out, count);
        Arrays.sort(out);
        return out;
    }

    /** The lines of an index that have a word. */
    static List<Integer> lines(long[] index, String word) {
        long number = number(word);
        List<Integer> out = new ArrayList<>();
        if (number <= 0)
            return out;
        int at = Arrays.binarySearch(index, number << LINE_BITS);
        for (int i = at < 0 ? -at - 1 : at; i < index.length && index[i] >> LINE_BITS == number; i++)
            out.add((int) (index[i] & ((1 << LINE_BITS) - 1)));
        return out;
    }

    private static long number(String word) {
        if (word.length() > LONGEST_WORD)
            return -1;
        long number = 0;
        for (int i = 0; i < word.length(); i++) {
            int digit = Character.digit(word.charAt(i), 36);
            if (digit < 0)
                return -1;
            number = number * 36 + digit;
        }
        return number;
    }

    private int skip(int at, int fields) {
        int i = at;
        for (int left = fields; left > 0; i++)
            if (bytes[i] == '\t')
                left--;
        return i;
    }
}
