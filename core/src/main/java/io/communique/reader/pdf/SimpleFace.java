package io.communique.reader.pdf;

import java.io.ByteArrayInputStream;
import org.apache.fontbox.cmap.CMap;
import org.jspecify.annotations.Nullable;

/** A font of single-byte codes, read from its dictionary alone. */
final class SimpleFace extends FontFace {

    private final float[] widths;
    private final String[] texts = new String[256];

    /**
     * Fills the table.
     *
     * @param widths by code, in units of the font size
     * @param names what the encoding says of each code; null where it says nothing
     * @param toUnicode the font's own statement, if any
     */
    SimpleFace(FontStyle style, float[] widths, @Nullable String[] names, @Nullable CMap toUnicode) {
        super(style);
        this.widths = widths;
        for (int code = 0; code < 256; code++)
            texts[code] = text(code, names[code], toUnicode);
    }

    private static String text(int code, @Nullable String encoded, @Nullable CMap toUnicode) {
        String stated = toUnicode == null ? null : CompositeFace.stated(toUnicode, code, 1);
        if (stated != null)
            return stated;
        return encoded != null ? encoded : UNMAPPED;
    }

    @Override
    int nextCode(ByteArrayInputStream string) {
        return string.read();
    }

    @Override
    float width(int code) {
        return widths[code & 0xFF];
    }

    @Override
    String text(int code) {
        return texts[code & 0xFF];
    }

    @Override
    boolean isSimple() {
        return true;
    }
}
