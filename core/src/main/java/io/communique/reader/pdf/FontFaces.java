package io.communique.reader.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of one document, each opened once. Most dictionaries say all that text needs (widths, characters); only
 * where they do not, the embedded font program is parsed, which costs more than all the rest.
 */
final class FontFaces {

    private static final int SYMBOLIC_FLAG = 1 << 2;
    private static final int MOST_WIDTHS = 70_000;
    /** PDFBox parses a font program without looking at any clock: in bytes, larger than those of CJK fonts. */
    private static final int LARGEST_PROGRAM = 24_000_000;

    private final PdfStreams streams;
    private final Budget budget;
    private final Map<COSDictionary, FontFace> known = new IdentityHashMap<>();

    FontFaces(PdfStreams streams, Budget budget) {
        this.streams = streams;
        this.budget = budget;
    }

    FontFace face(COSDictionary font) throws IOException {
        FontFace face = known.get(font);
        if (face == null) {
            budget.checkTime();
            face = open(font);
            known.put(font, face);
        }
        return face;
    }

    private FontFace open(COSDictionary font) throws IOException {
        COSName subtype = font.getCOSName(COSName.SUBTYPE);
        FontFace light = COSName.TYPE0.equals(subtype) ? composite(font)
                : COSName.TYPE3.equals(subtype) ? null : simple(font);
        if (light != null)
            return light;
        guardPrograms(font);
        return new PdfBoxFace(FontStyle.of(font, descriptor(font)), PDFontFactory.createFont(font));
    }

    private static @Nullable COSDictionary descriptor(COSDictionary font) {
        return font.getCOSDictionary(COSName.FONT_DESC);
    }

    // ---- composite fonts ----

    private @Nullable FontFace composite(COSDictionary font) throws IOException {
        CMap toUnicode = toUnicode(font);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (toUnicode == null || !COSName.IDENTITY_H.equals(font.getCOSName(COSName.ENCODING)) || descendants == null
                || descendants.size() == 0 || !(descendants.getObject(0) instanceof COSDictionary descendant))
            return null;
        float standard = descendant.getFloat(COSName.DW, 1000) / 1000;
        return new CompositeFace(FontStyle.of(font, descriptor(descendant)), toUnicode,
                cidWidths(descendant.getCOSArray(COSName.W)), standard);
    }

    /** {@code c [w1 … wn]} and {@code first last w}, ISO 32000-1, 9.7.4.3. */
    private static Map<Integer, Float> cidWidths(@Nullable COSArray array) {
        Map<Integer, Float> widths = new HashMap<>();
        for (int i = 0; array != null && i + 1 < array.size();) {
            if (!(array.getObject(i) instanceof COSNumber first)) {
                i++;
            } else if (array.getObject(i + 1) instanceof COSArray list) {
                for (int k = 0; k < list.size() && widths.size() < MOST_WIDTHS; k++)
                    widths.put(first.intValue() + k, number(list.getObject(k)) / 1000);
                i += 2;
            } else {
                fill(widths, first.intValue(), array, i);
                i += 3;
            }
        }
        return widths;
    }

    private static void fill(Map<Integer, Float> widths, int first, COSArray array, int at) {
        if (at + 2 >= array.size())
            return;
        int last = Math.min(0xFFFF, (int) number(array.getObject(at + 1)));
        float width = number(array.getObject(at + 2)) / 1000;
        for (int code = Math.max(0, first); code <= last && widths.size() < MOST_WIDTHS; code++)
            widths.put(code, width);
    }

    private static float number(@Nullable COSBase base) {
        return base instanceof COSNumber number && Float.isFinite(number.floatValue()) ? number.floatValue() : 0;
    }

    // ---- simple fonts ----

    private @Nullable FontFace simple(COSDictionary font) throws IOException {
        COSArray stated = font.getCOSArray(COSName.WIDTHS);
        CMap toUnicode = toUnicode(font);
        COSDictionary descriptor = descriptor(font);
        Encoding encoding = encoding(font, descriptor);
        if (stated == null || encoding == null && toUnicode == null)
            return null;
        float[] widths = new float[256];
        float missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0) / 1000;
        int first = font.getInt(COSName.FIRST_CHAR, 0);
        for (int code = 0; code < 256; code++) {
            int index = code - first;
            widths[code] = index >= 0 && index < stated.size() ? number(stated.getObject(index)) / 1000 : missing;
        }
        return new SimpleFace(FontStyle.of(font, descriptor), widths, names(encoding), toUnicode);
    }

    private static @Nullable Encoding encoding(COSDictionary font, @Nullable COSDictionary descriptor) {
        COSBase stated = font.getDictionaryObject(COSName.ENCODING);
        boolean symbolic = descriptor != null && (descriptor.getInt(COSName.FLAGS, 0) & SYMBOLIC_FLAG) != 0;
        if (stated instanceof COSName name)
            return Encoding.getInstance(name);
        if (stated instanceof COSDictionary dictionary)
            return dictionary.containsKey(COSName.BASE_ENCODING) || !symbolic
                    ? new DictionaryEncoding(dictionary, true, null) : null;
        return symbolic || descriptor == null ? null : StandardEncoding.INSTANCE;
    }

    private static @Nullable String[] names(@Nullable Encoding encoding) {
        @Nullable String[] texts = new String[256];
        for (int code = 0; encoding != null && code < 256; code++) {
            String name = encoding.getName(code);
            texts[code] = name == null || name.equals(".notdef") ? null
                    : GlyphList.getAdobeGlyphList().toUnicode(name);
        }
        return texts;
    }

    // ---- both ----

    private @Nullable CMap toUnicode(COSDictionary font) throws IOException {
        if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream))
            return null;
        byte[] bytes = streams.decode(stream);
        if (!MapRanges.areSane(bytes)) {
            font.removeItem(COSName.TO_UNICODE);
            return null;
        }
        CMap map = new CMapParser(false).parse(new BudgetedRead(bytes, budget));
        return map.hasUnicodeMappings() ? map : null;
    }

    /** Whether every range of widths runs between codes that a font can have. */
    private static boolean areSane(@Nullable COSArray widths) {
        for (int i = 0; widths != null && i + 1 < widths.size();) {
            boolean list = widths.getObject(i + 1) instanceof COSArray;
            if (!list && number(widths.getObject(i + 1)) - number(widths.getObject(i)) > MOST_WIDTHS)
                return false;
            i += list ? 2 : 3;
        }
        return true;
    }

    /** PDFBox opens whole font programs at once: see first what they would come to, and leave out the enormous. */
    private void guardPrograms(COSDictionary font) throws IOException {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSDictionary real = descendants != null && descendants.size() > 0
                && descendants.getObject(0) instanceof COSDictionary first ? first : font;
        COSDictionary descriptor = descriptor(real);
        if (!areSane(real.getCOSArray(COSName.W)))
            real.removeItem(COSName.W);
        for (COSName program : new COSName[] {COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3})
            if (descriptor != null && descriptor.getDictionaryObject(program) instanceof COSStream stream
                    && !isSane(streams.decode(stream)))
                descriptor.removeItem(program);
    }

    private static boolean isSane(byte[] program) {
        return program.length <= LARGEST_PROGRAM && SfntMaps.areSane(program);
    }
}
