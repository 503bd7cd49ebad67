package io.communique.assembly;

import io.communique.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Lines as the author meant them: what {@code \n} parts. */
final class Lines {

    private Lines() {}

    /** The lines of a stretch of text that hold anything, without white space around them. */
    static List<Span> of(String text, Span span) {
        List<Span> out = new ArrayList<>();
        int from = span.start();
        while (from < span.end()) {
            int stop = text.indexOf('\n', from);
            int to = stop < 0 || stop > span.end() ? span.end() : stop;
            Span line = stripped(text, new Span(from, to));
            if (!line.isEmpty())
                out.add(line);
            from = to + 1;
        }
        return out;
    }

    /** A span without the white space around it. */
    static Span stripped(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(text.charAt(start)))
            start++;
        while (end > start && isSpace(text.charAt(end - 1)))
            end--;
        return new Span(start, end);
    }

    private static boolean isSpace(char unit) {
        return unit <= ' ' || Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
