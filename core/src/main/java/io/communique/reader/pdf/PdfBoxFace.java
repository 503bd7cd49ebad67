package io.communique.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/** A font whose dictionary alone does not suffice: PDFBox opens the font program. */
final class PdfBoxFace extends FontFace {

    private final PDFont font;
    private final float unit;

    PdfBoxFace(FontStyle style, PDFont font) {
        super(style);
        this.font = font;
        unit = font instanceof PDType3Font ? Math.abs(font.getFontMatrix().getScaleX()) : 0.001f;
    }

    @Override
    int nextCode(ByteArrayInputStream string) throws IOException {
        return font.readCode(string);
    }

    @Override
    float width(int code) throws IOException {
        return font.getWidth(code) * unit;
    }

    @Override
    String text(int code) {
        String text = font.toUnicode(code);
        return text == null || text.isEmpty() || text.charAt(0) == 0 ? UNMAPPED : text;
    }

    @Override
    boolean isSimple() {
        return !(font instanceof PDType0Font);
    }
}
