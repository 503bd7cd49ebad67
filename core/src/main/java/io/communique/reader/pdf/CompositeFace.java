package io.communique.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.jspecify.annotations.Nullable;

/** A font of two-byte codes that are glyph numbers (Identity-H), with its own statement of what they mean. */
final class CompositeFace extends FontFace {

    private static final int LONGEST_TEXT = 32;
    private static final int LEAVES = 256;

    private final CMap toUnicode;
    private final Map<Integer, Float> widths;
    private final float defaultWidth;
    /** What was asked before: a page shows the same few codes again and again. */
    private final @Nullable Known[][] known = new Known[LEAVES][];

    private record Known(String text, float width) {}

    CompositeFace(FontStyle style, CMap toUnicode, Map<Integer, Float> widths, float defaultWidth) {
        super(style);
        this.toUnicode = toUnicode;
        this.widths = widths;
        this.defaultWidth = defaultWidth;
    }

    private Known known(int code) {
        @Nullable Known[] leaf = known[code >> 8 & 0xFF];
        if (leaf == null) {
            leaf = new Known[LEAVES];
            known[code >> 8 & 0xFF] = leaf;
        }
        Known before = leaf[code & 0xFF];
        if (before != null)
            return before;
        String stated = stated(toUnicode, code, 2);
        Known found = new Known(stated == null ? UNMAPPED : stated, widths.getOrDefault(code, defaultWidth));
        leaf[code & 0xFF] = found;
        return found;
    }

    @Override
    int nextCode(ByteArrayInputStream string) throws IOException {
        int high = string.read();
        int low = string.read();
        return low < 0 ? high : high << 8 | low;
    }

    @Override
    float width(int code) {
        return known(code).width;
    }

    @Override
    String text(int code) {
        return known(code).text;
    }

    @Override
    boolean isSimple() {
        return false;
    }

    /** What a font says that a code means; null if it says nothing, or something that cannot be. */
    static @Nullable String stated(CMap toUnicode, int code, int length) {
        String text = toUnicode.toUnicode(code, length);
        if (text == null || text.isEmpty() || text.length() > LONGEST_TEXT || text.charAt(0) == 0
                || text.charAt(0) == 0xFFFD)
            return null;
        return text;
    }
}
