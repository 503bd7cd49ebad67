package io.communique.reader.pdf;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.util.Matrix;

/** A PDF made for one test: text put where the test wants it, in points from the upper left corner of an A4 page. */
final class Sheet {

    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument pdf = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);

    Sheet() {
        pdf.addPage(page);
    }

    Sheet nextPage() {
        page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        return this;
    }

    PDDocument pdf() {
        return pdf;
    }

    PDPage page() {
        return page;
    }

    Sheet line(float x, float y, String text) {
        return line(x, y, 10, PLAIN, text);
    }

    Sheet line(float x, float y, float size, PDFont font, String text) {
        return draw(Matrix.getTranslateInstance(x, HEIGHT - y), size, font, text);
    }

    Sheet draw(Matrix at, float size, PDFont font, String text) {
        return content(content -> {
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(at);
            content.showText(text);
            content.endText();
        });
    }

    /** Lines 12 points below each other. */
    Sheet lines(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++)
            line(x, y + 12 * i, lines[i]);
        return this;
    }

    /** A paragraph between two sides, as many words on each line as fit, 12 points below each other. */
    Sheet prose(float left, float y, float right, String text) {
        StringBuilder line = new StringBuilder();
        float base = y;
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && left + width(line + " " + word, 10) > right) {
                line(left, base, line.toString());
                base += 12;
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        return line(left, base, line.toString());
    }

    Sheet right(float right, float y, String text) {
        return line(right - width(text, 10), y, text);
    }

    Sheet frame(float left, float top, float right, float bottom) {
        return content(content -> {
            content.addRect(left, HEIGHT - bottom, right - left, bottom - top);
            content.stroke();
        });
    }

    Sheet link(String target, float[]... areas) {
        PDAnnotationLink link = new PDAnnotationLink();
        PDActionURI action = new PDActionURI();
        action.setURI(target);
        link.setAction(action);
        float[] quads = new float[areas.length * 8];
        for (int i = 0; i < areas.length; i++) {
            float[] a = areas[i];
            float[] quad = {a[0], HEIGHT - a[1], a[2], HEIGHT - a[1], a[0], HEIGHT - a[3], a[2], HEIGHT - a[3]};
            System.arraycopy(quad, 0, quads, 8 * i, 8);
        }
        link.setQuadPoints(quads);
        link.setRectangle(new PDRectangle(0, 0, 600, 800));
        try {
            page.getAnnotations().add(link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** How far a text goes in {@link #PLAIN} of a size. */
    static float width(String text, float size) {
        try {
            return PLAIN.getStringWidth(text) * size / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What draws on a page. */
    interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    Sheet content(Drawing drawing) {
        try (PDPageContentStream content = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND,
                false)) {
            drawing.on(content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (pdf) {
            pdf.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Document read() {
        return read(bytes());
    }

    static Document read(byte[] bytes) {
        try {
            return new PdfReader().read(Source.of("sheet.pdf", bytes), Limits.DEFAULT);
        } catch (UnreadableDocumentException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each block, in order; what is furniture stands in brackets. */
    static List<String> blocks(Document document) {
        List<String> texts = new ArrayList<>();
        for (Block block : document.blocks())
            texts.add(block.isBody() ? document.text(block.span()) : "[" + document.text(block.span()) + "]");
        return texts;
    }

    /** Kind, level or cell, and text of each block, in order; what is furniture stands in brackets. */
    static List<String> shapes(Document document) {
        List<String> texts = blocks(document);
        List<String> shapes = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Block block = document.blocks().get(i);
            String detail = block.cell().map(cell -> " " + cell.row() + "," + cell.column())
                    .orElse(block.level() > 0 ? " " + block.level() : "");
            shapes.add(block.kind().name().toLowerCase(Locale.ROOT) + detail + ": " + texts.get(i));
        }
        return shapes;
    }
}
