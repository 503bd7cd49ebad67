package io.communique.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** What showing a string needs of a font: codes, widths, characters. Never the shapes of glyphs. */
abstract class FontFace {

    /** What a character without any known meaning is shown as. */
    static final String UNMAPPED = "\uFFFD";

    private final FontStyle style;

    FontFace(FontStyle style) {
        this.style = style;
    }

    final FontStyle style() {
        return style;
    }

    /** Reads the next code of a shown string. */
    abstract int nextCode(ByteArrayInputStream string) throws IOException;

    /** How far a code moves on, in units of the font size. */
    abstract float width(int code) throws IOException;

    /** What a code means: {@link #UNMAPPED} if nobody says. */
    abstract String text(int code);

    /** Whether word spacing applies to code 32 (ISO 32000-1, 9.3.3: single-byte codes only). */
    abstract boolean isSimple();
}
