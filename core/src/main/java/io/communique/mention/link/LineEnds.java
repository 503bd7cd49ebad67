package io.communique.mention.link;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.document.Line;
import io.communique.text.Span;
import java.util.BitSet;

/** Closes up addresses that a printed line end cuts in two. */
final class LineEnds {
    private static final String OPEN = "/-_=&?.%+~";
    private static final String INNER = "/-_=&?%";
    private final BitSet ends = new BitSet();

    LineEnds(Document document) {
        for (Block block : document.blocks())
            for (Line line : block.lines())
                ends.set(line.span().end());
    }

    /** The address with its continuation on the next lines. */
    Span continued(String text, Span address) {
        Span whole = address;
        for (int more = 0; more < 3; more++) {
            int end = dangling(text, whole.end());
            int next = nextLine(text, end);
            if (next < 0)
                return whole;
            int to = chunkEnd(text, next);
            if (!goesOn(text.charAt(end - 1), text.substring(next, to)))
                return whole;
            whole = new Span(whole.start(), to);
        }
        return whole;
    }

    /** The extractor leaves out a last sign that would end a sentence. */
    private static int dangling(String text, int end) {
        return end < text.length() && ".-?&=_".indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    }

    private int nextLine(String text, int end) {
        if (end + 1 >= text.length() || !Character.isWhitespace(text.charAt(end)))
            return -1;
        boolean lineEnd = text.charAt(end) == '\n' || ends.get(end) || ends.get(end + 1);
        return lineEnd && !Character.isWhitespace(text.charAt(end + 1)) ? end + 1 : -1;
    }

    private static int chunkEnd(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) > ' ' && "<>\"()[]{}«»,;".indexOf(text.charAt(to)) < 0)
            to++;
        while (to > from && ".:!?".indexOf(text.charAt(to - 1)) >= 0)
            to--;
        return to;
    }

    private static boolean goesOn(char last, String chunk) {
        if (chunk.isEmpty() || OPEN.indexOf(last) < 0 && INNER.indexOf(chunk.charAt(0)) < 0)
            return false;
        char first = chunk.charAt(0);
        if (!Character.isLowerCase(first) && !Character.isDigit(first) && INNER.indexOf(first) < 0)
            return false;
        boolean inner = chunk.chars().skip(1).limit(Math.max(0, chunk.length() - 1)).anyMatch(c -> INNER.indexOf(c) >= 0)
                || chunk.contains(".htm") || chunk.contains(".php") || chunk.contains(".pdf");
        return last == '.' ? DomainNames.isTopLevel(chunk.split("[/?]", 2)[0]) || inner
                : last == '/' || INNER.indexOf(first) >= 0 ? inner : true;
    }
}
