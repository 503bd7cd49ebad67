package io.communique.reader.pdf;

import io.communique.reader.PageRecogniser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a page without text as a picture, and turns the words recognised in it into characters of the page. */
final class Scan {

    private static final float DOTS_PER_POINT = 200 / 72f;
    private static final float MOST_PIXELS = 12_000_000;
    private static final long LARGEST_PICTURE = 60_000_000;
    private static final int LONGEST_SAMPLE = 20_000;
    private static final FontStyle STYLE = new FontStyle("", false, false);

    private final PageRecogniser recogniser;
    private final PDDocument pdf;
    private final Function<String, Optional<String>> language;

    Scan(PageRecogniser recogniser, PDDocument pdf, Function<String, Optional<String>> language) {
        this.recogniser = recogniser;
        this.pdf = pdf;
        this.language = language;
    }

    /** The languages to look for: that of what was read on other pages, then the one that the file states. */
    List<String> languages(List<Draft> read, Optional<String> stated) {
        StringBuilder text = new StringBuilder();
        for (Draft draft : read)
            if (text.length() < LONGEST_SAMPLE)
                text.append(draft.plain()).append('\n');
        return Stream.concat(language.apply(text.toString()).stream(), stated.stream()).distinct().toList();
    }

    /** What was recognised: the characters, and how sure the recogniser is of them, 0 to 100. */
    record Recognised(List<Glyph> glyphs, int confidence) {}

    Recognised read(PdfPage page, List<String> languages) throws IOException {
        refuseHugePictures(page);
        float scale = Math.min(DOTS_PER_POINT, (float) Math.sqrt(MOST_PIXELS / (page.width() * page.height())));
        List<PageRecogniser.Word> words = recogniser.recognise(png(page, scale), languages);
        Map<Integer, int[]> lines = new TreeMap<>();
        float confidence = 0;
        for (PageRecogniser.Word word : words) {
            int[] line = lines.computeIfAbsent(word.line(), number -> new int[] {word.top(), word.bottom()});
            line[0] = Math.min(line[0], word.top());
            line[1] = Math.max(line[1], word.bottom());
            confidence += word.confidence();
        }
        List<Glyph> glyphs = new ArrayList<>();
        for (PageRecogniser.Word word : words)
            add(word, lines.get(word.line()), scale, glyphs);
        return new Recognised(glyphs, words.isEmpty() ? 0 : Math.round(confidence / words.size()));
    }

    private byte[] png(PdfPage page, float scale) throws IOException {
        BufferedImage image = new PDFRenderer(pdf).renderImage(index(page), scale, ImageType.GRAY);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream memory = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(image, "png", memory);
        }
        return out.toByteArray();
    }

    private int index(PdfPage page) throws IOException {
        int index = 0;
        for (PDPage candidate : pdf.getPages()) {
            if (candidate.getCOSObject() == page.dictionary())
                return index;
            if (++index > page.number() + 1)
                break;
        }
        throw new IOException("page " + page.number() + " cannot be drawn");
    }

    private static void refuseHugePictures(PdfPage page) throws IOException {
        COSDictionary objects = page.resources().getCOSDictionary(COSName.XOBJECT);
        if (objects == null)
            return;
        for (COSName name : objects.keySet()) {
            COSBase object = objects.getDictionaryObject(name);
            if (object instanceof COSStream stream && (long) stream.getInt(COSName.WIDTH, 0)
                    * stream.getInt(COSName.HEIGHT, 0) > LARGEST_PICTURE)
                throw new IOException("a picture of " + stream.getInt(COSName.WIDTH) + " by "
                        + stream.getInt(COSName.HEIGHT) + " dots is not decoded");
        }
    }

    /** Characters of equal width, on the line's baseline. */
    private static void add(PageRecogniser.Word word, int[] line, float scale, List<Glyph> glyphs) {
        int length = word.text().codePointCount(0, word.text().length());
        if (length == 0)
            return;
        float height = (line[1] - line[0]) / scale;
        float width = (word.right() - word.left()) / scale / length;
        float x = word.left() / scale;
        float base = line[0] / scale + height * 0.78f;
        boolean spaced = true;
        for (int i = 0; i < word.text().length();) {
            int c = word.text().codePointAt(i);
            glyphs.add(new Glyph(Character.toString(c), x, base, width, height, 0, STYLE, spaced, glyphs.size(),
                    Glyph.UNMARKED));
            i += Character.charCount(c);
            x += width;
            spaced = false;
        }
    }
}
