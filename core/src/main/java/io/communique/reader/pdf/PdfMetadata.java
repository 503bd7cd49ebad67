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
import org.jspecify.annotations.Nullable;

/** What the file says about itself: the Info dictionary, and the language of its catalog. */
final class PdfMetadata {

    private static final int LONGEST = 1_000;

    private PdfMetadata() {}

    static Metadata of(@Nullable COSDictionary info, COSDictionary catalog) {
        COSDictionary stated = info == null ? new COSDictionary() : info;
        Map<String, List<String>> properties = new TreeMap<>();
        for (String key : List.of("Subject", "Keywords", "Creator", "CreationDate", "ModDate"))
            string(stated, key).ifPresent(value -> properties.put("pdf:" + key, List.of(value)));
        Optional<String> published = string(stated, "CreationDate").flatMap(PdfDates::iso);
        return new Metadata(string(stated, "Title"), string(stated, "Author"), string(catalog, "Lang"), published,
                string(stated, "Producer"), Optional.empty(), properties, List.of());
    }

    private static Optional<String> string(COSDictionary dictionary, String key) {
        COSBase value = dictionary.getDictionaryObject(COSName.getPDFName(key));
        if (!(value instanceof COSString string))
            return Optional.empty();
        StringBuilder clean = new StringBuilder();
        string.getString().codePoints().filter(c -> !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
                .limit(LONGEST).forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        String text = clean.toString().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
