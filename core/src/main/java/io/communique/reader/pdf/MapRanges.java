package io.communique.reader.pdf;

import java.nio.charset.StandardCharsets;

/** Looks at the ranges that a ToUnicode map states before anyone fills a table with them. */
final class MapRanges {

    private static final int LARGEST = 0xFFFF;
    private static final int LONGEST_CODE = 8;

    private MapRanges() {}

    /** Whether every {@code bfrange} and {@code cidrange} of a map runs between codes that a font can have. */
    static boolean areSane(byte[] map) {
        String text = new String(map, StandardCharsets.ISO_8859_1);
        return areSane(text, "beginbfrange", "endbfrange") && areSane(text, "begincidrange", "endcidrange");
    }

    private static boolean areSane(String text, String begin, String end) {
        for (int from = text.indexOf(begin); from >= 0; from = text.indexOf(begin, from + 1)) {
            int to = text.indexOf(end, from);
            if (!areSane(text, from + begin.length(), to < 0 ? text.length() : to))
                return false;
        }
        return true;
    }

    /** Entries {@code <low> <high> <text>}, {@code <low> <high> [<text> …]} or {@code <low> <high> number}. */
    private static boolean areSane(String text, int from, int to) {
        String low = "";
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int close = c == '<' ? text.indexOf('>', at) : c == '[' ? text.indexOf(']', at) : at;
            if (close < 0 || close >= to)
                return true;
            if (c == '<' && low.isEmpty()) {
                low = text.substring(at + 1, close).strip();
            } else if (c == '<') {
                if (!isSane(low, text.substring(at + 1, close).strip()))
                    return false;
                close = afterTarget(text, close + 1, to);
                low = "";
            }
            at = close + 1;
        }
        return true;
    }

    /** Where what a range stands for ends: a string, a list or a number. */
    private static int afterTarget(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at)))
            at++;
        if (at >= to)
            return to;
        char c = text.charAt(at);
        int close = c == '<' ? text.indexOf('>', at) : c == '[' ? text.indexOf(']', at) : at;
        return close < 0 ? to : close;
    }

    private static boolean isSane(String low, String high) {
        if (low.length() > LONGEST_CODE || high.length() > LONGEST_CODE)
            return false;
        try {
            long first = low.isEmpty() ? 0 : Long.parseLong(low, 16);
            long last = high.isEmpty() ? 0 : Long.parseLong(high, 16);
            return last - first <= LARGEST;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
