package io.communique.reader.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * The streams that PDFBox decodes whole while it opens a file: cross-references and packed objects (ISO 32000-1, 7.5.7
 * and 7.5.8). What they come to is counted before, where they are large enough to do harm.
 */
final class CrossReferences {

    private static final int LONGEST_DICTIONARY = 4_000;
    /** No deflated byte stands for more. */
    private static final long LARGEST_RATIO = 1_032;
    private static final Set<String> TYPES = Set.of("ObjStm", "XRef");
    private static final Set<String> FILTERS = Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "ASCIIHexDecode", "AHx",
            "ASCII85Decode", "A85", "RunLengthDecode", "RL");
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.US_ASCII);

    private final byte[] file;
    private final Budget budget;
    private final PdfStreams streams;
    private long possible;

    private CrossReferences(byte[] file, Budget budget) {
        this.file = file;
        this.budget = budget;
        streams = new PdfStreams(budget);
    }

    /**
     * Counts them against the budget.
     *
     * @throws LimitReached if they come to more bytes than the limit
     */
    static void count(byte[] file, Budget budget) {
        CrossReferences references = new CrossReferences(file, budget);
        for (int at = 0; at < file.length; at++)
            if (file[at] == '/' && references.isType(at + 1))
                at = references.stream(at);
    }

    /** Most names of a file are told apart by their first character. */
    private boolean isType(int from) {
        return from < file.length && "XO#".indexOf(file[from]) >= 0 && TYPES.contains(name(from));
    }

    /** The name at a place, its {@code #} escapes resolved; empty for those that cannot be of interest. */
    private String name(int from) {
        if (from >= file.length || "OXFLAR#".indexOf(file[from]) < 0)
            return "";
        StringBuilder name = new StringBuilder();
        for (int at = from; at < file.length && name.length() < 16; at++) {
            int c = file[at];
            if (c == '#' && at + 2 < file.length) {
                c = Character.digit(file[at + 1], 16) * 16 + Character.digit(file[at + 2], 16);
                at += 2;
            } else if (!Character.isLetterOrDigit(c)) {
                break;
            }
            name.append((char) c);
        }
        return name.toString();
    }

    /** Counts the stream whose dictionary stands around a place, and says where its data ends. */
    private int stream(int place) {
        budget.checkTime();
        int data = find(STREAM, place, Math.min(file.length, place + LONGEST_DICTIONARY));
        if (data < 0)
            return place;
        int start = data + STREAM.length;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n'))
            start++;
        int end = find(END, start, file.length);
        end = end < 0 ? file.length : end;
        List<COSName> filters = filters(dictionary(place), data);
        possible += (end - start) * (filters.isEmpty() ? 1 : LARGEST_RATIO);
        if (filters.size() > 1 || possible > budget.limits().decodedBytes())
            decode(Arrays.copyOfRange(file, start, end), filters);
        return end;
    }

    /** Where the dictionary around a place begins: after the last {@code obj} before it. */
    private int dictionary(int place) {
        int lowest = Math.max(0, place - LONGEST_DICTIONARY);
        for (int at = place - OBJECT.length; at >= lowest; at--)
            if (is(OBJECT, at))
                return at;
        return lowest;
    }

    private List<COSName> filters(int from, int to) {
        List<COSName> filters = new ArrayList<>();
        for (int at = from; at < to; at++)
            if (file[at] == '/' && FILTERS.contains(name(at + 1)))
                filters.add(COSName.getPDFName(name(at + 1)));
        return filters;
    }

    private void decode(byte[] encoded, List<COSName> filters) {
        byte[] bytes = encoded;
        try {
            for (COSName filter : filters)
                bytes = streams.decode(bytes, filter, new COSDictionary(), 0);
        } catch (IOException e) {
            // a damaged stream is no larger for it: opening the file tells whether it is needed
            budget.checkTime();
        }
    }

    private int find(byte[] word, int from, int to) {
        for (int at = from; at + word.length <= to; at++)
            if (file[at] == word[0] && is(word, at))
                return at;
        return -1;
    }

    private boolean is(byte[] word, int at) {
        return at >= 0 && at + word.length <= file.length
                && Arrays.equals(file, at, at + word.length, word, 0, word.length);
    }
}
