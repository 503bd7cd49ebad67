package io.communique.reader.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** The marked-content sequences that are open (ISO 32000-1, 14.6), and what they say of the text in them. */
final class TagStack {

    private static final int DEEPEST = 100_000;
    private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

    /** One sequence: its number or artifact mark, where it began, and what its author says that it reads. */
    private record Open(int mark, int from, Optional<String> actual) {}

    private final GlyphSink sink;
    private final Deque<Open> open = new ArrayDeque<>();

    TagStack(GlyphSink sink) {
        this.sink = sink;
    }

    /** What glyphs shown now are marked with. */
    int mark() {
        Open top = open.peek();
        return top == null ? Glyph.UNMARKED : top.mark;
    }

    void begin(List<COSBase> operands, COSDictionary resources) {
        if (open.size() >= DEEPEST)
            throw new LimitReached(LimitReached.Limit.OPERATORS, DEEPEST);
        COSBase tag = operands.isEmpty() ? null : operands.get(0);
        COSDictionary properties = operands.size() < 2 ? null : properties(operands.get(1), resources);
        int mark = mark();
        Optional<String> actual = Optional.empty();
        if (properties != null) {
            mark = properties.getInt(COSName.MCID, mark);
            if (properties.getDictionaryObject(ACTUAL_TEXT) instanceof COSString string)
                actual = Optional.of(string.getString());
        }
        open.push(new Open(COSName.ARTIFACT.equals(tag) ? Glyph.ARTIFACT : mark, sink.size(), actual));
    }

    private static @Nullable COSDictionary properties(COSBase operand, COSDictionary resources) {
        if (operand instanceof COSDictionary inline)
            return inline;
        COSDictionary named = resources.getCOSDictionary(COSName.PROPERTIES);
        return operand instanceof COSName name && named != null ? named.getCOSDictionary(name) : null;
    }

    void end() {
        if (open.isEmpty())
            return;
        Open ended = open.pop();
        ended.actual.ifPresent(text -> sink.replace(ended.from, text));
    }
}
