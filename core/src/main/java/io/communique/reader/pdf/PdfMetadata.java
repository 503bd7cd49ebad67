package io.communique.reader.pdf;

import io.communique.document.Metadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** What the file says about itself: the Info dictionary, then the XMP packet for what it leaves out, and
 * the language of its catalog. */
final class PdfMetadata {

    private static final int LONGEST = 1_000;

    private PdfMetadata() {}

    static Metadata of(COSDictionary stated, COSDictionary catalog, XmpPacket packet) {
        Map<String, List<String>> properties = new TreeMap<>();
        for (String key : List.of("Subject", "Keywords", "Creator", "CreationDate", "ModDate"))
            string(stated, key).ifPresent(value -> properties.put("pdf:" + key, List.of(value)));
        Optional<String> published = string(stated, "CreationDate").flatMap(PdfDates::iso)
                .or(() -> packet.value("xmp:CreateDate").flatMap(PdfDates::xmp));
        return new Metadata(string(stated, "Title").or(() -> clean(packet, "dc:title")),
                string(stated, "Author").or(() -> clean(packet, "dc:creator")),
                string(catalog, "Lang").or(() -> clean(packet, "dc:language")), published,
                string(stated, "Producer").or(() -> clean(packet, "pdf:Producer")), Optional.empty(), properties,
                List.of());
    }

    private static Optional<String> clean(XmpPacket packet, String property) {
        return packet.value(property).flatMap(PdfMetadata::clean);
    }

    private static Optional<String> string(COSDictionary dictionary, String key) {
        COSBase value = dictionary.getDictionaryObject(COSName.getPDFName(key));
        if (!(value instanceof COSString string))
            return Optional.empty();
        return clean(string.getString());
    }

    /** Without what cannot be printed, and no longer than anybody reads. */
    static Optional<String> clean(String stated) {
        StringBuilder clean = new StringBuilder();
        stated.codePoints().filter(c -> !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .limit(LONGEST).forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        String text = clean.toString().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
