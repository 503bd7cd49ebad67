package io.communique.reader.html;

import io.communique.reader.text.Deadline;
import java.io.Reader;

/**
 * Hands a page to its parser piece by piece, while there is time, and up to a number of tags. Names of tags that no
 * author wrote are cut, because a parser takes a time that grows with their square.
 */
final class Feed extends Reader {

    private static final int SHORTEST_TAG = 3;
    private static final int LONGEST_NAME = 1_000;

    private final String text;
    private final Deadline deadline;
    private final int end;
    private int at;

    Feed(String text, int mostTags, Deadline deadline) {
        this.text = withoutLongNames(text);
        this.deadline = deadline;
        this.end = end(this.text, mostTags);
    }

    /** Whether there are more tags than are read. */
    boolean isCut() {
        return end < text.length();
    }

    @Override
    public int read(char[] into, int offset, int length) {
        deadline.check();
        if (at >= end)
            return -1;
        int count = Math.min(length, end - at);
        text.getChars(at, at + count, into, offset);
        at += count;
        return count;
    }

    @Override
    public void close() {}

    private static int end(String text, int mostTags) {
        if (text.length() / SHORTEST_TAG <= mostTags)
            return text.length();
        int count = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1))
            if (++count > mostTags)
                return at;
        return text.length();
    }

    /** Looks at one character in a thousand, unless there is something to cut. */
    private static String withoutLongNames(String text) {
        int start = 0;
        while (start + LONGEST_NAME < text.length()) {
            int at = start + LONGEST_NAME;
            while (at > start && !endsName(text.charAt(at)))
                at--;
            if (at == start)
                return cut(text, start);
            start = at;
        }
        return text;
    }

    private static boolean endsName(char c) {
        return c <= ' ' || c == '>' || c == '/' || c == '<';
    }

    private static String cut(String text, int from) {
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        for (int open = text.indexOf('<', Math.max(from - 1, 0)); open >= 0; open = text.indexOf('<', open + 1)) {
            int start = open + 1 < text.length() && text.charAt(open + 1) == '/' ? open + 2 : open + 1;
            int end = nameEnd(text, start);
            if (end - start > LONGEST_NAME) {
                out.append(text, done, start + LONGEST_NAME);
                done = end;
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    private static int nameEnd(String text, int start) {
        int end = start;
        if (start < text.length() && Character.isLetter(text.charAt(start)))
            while (end < text.length() && !endsName(text.charAt(end)))
                end++;
        return end;
    }
}
