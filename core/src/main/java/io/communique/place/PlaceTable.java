package io.communique.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines of tab-separated fields in one array of bytes, sorted by their first field, which is ASCII. A line becomes
 * objects only when it is asked for: 37 000 communes take 2 MB of heap.
 */
final class PlaceTable {

    private final byte[] bytes;
    private final int[] starts;

    private PlaceTable(byte[] bytes) {
        this.bytes = bytes;
        this.starts = starts(bytes);
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

    private static int[] starts(byte[] bytes) {
        int[] out = new int[bytes.length / 24 + 16];
        int count = 0;
        int start = 0;
        for (int i = 0; i < bytes.length; i++)
            if (bytes[i] == '\n') {
                if (count == out.length)
                    out = Arrays.copyOf(out, count * 2);
                out[count++] = start;
                start = i + 1;
            }
        return Arrays.copyOf(out, count);
    }

    int size() {
        return starts.length;
    }

    /** The first line whose key is not before this one. */
    int firstAt(String key) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, key) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /** Whether the line's key is this one. */
    boolean hasKey(int line, String key) {
        return line < starts.length && compare(line, key) == 0;
    }

    /** Whether the line's key is this one and more words. */
    boolean keyGoesOn(int line, String key) {
        if (line >= starts.length)
            return false;
        int at = starts[line];
        for (int i = 0; i < key.length(); i++)
            if (at + i >= bytes.length || bytes[at + i] != key.charAt(i))
                return false;
        return at + key.length() < bytes.length && bytes[at + key.length()] == ' ';
    }

    private int compare(int line, String key) {
        int at = starts[line];
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
        int from = starts[line];
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
        long[] out = new long[starts.length + 4];
        int count = 0;
        for (int line = 0; line < starts.length; line++) {
            int i = skip(starts[line], field);
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
                    out[count++] = word << 20 | line;
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
        int at = Arrays.binarySearch(index, number << 20);
        for (int i = at < 0 ? -at - 1 : at; i < index.length && index[i] >> 20 == number; i++)
            out.add((int) (index[i] & 0xFFFFF));
        return out;
    }

    private static long number(String word) {
        if (word.length() > 8)
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
