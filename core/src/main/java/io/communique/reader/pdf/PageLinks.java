package io.communique.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The link annotations of a page that lead to an address; links within the document lead nowhere else. */
final class PageLinks {

    private static final int MOST_ON_PAGE = 5_000;
    private static final int LONGEST_ADDRESS = 2_048;
    private static final COSName URI = COSName.getPDFName("URI");
    private static final COSName QUAD_POINTS = COSName.getPDFName("QuadPoints");

    private PageLinks() {}

    static List<LinkArea> of(PdfPage page) {
        COSArray annotations = page.dictionary().getCOSArray(COSName.ANNOTS);
        List<LinkArea> links = new ArrayList<>();
        for (int i = 0; annotations != null && i < annotations.size() && i < MOST_ON_PAGE; i++)
            if (annotations.getObject(i) instanceof COSDictionary annotation
                    && COSName.LINK.equals(annotation.getCOSName(COSName.SUBTYPE)))
                target(annotation).ifPresent(target -> links.add(new LinkArea(target, areas(annotation, page))));
        return links;
    }

    private static Optional<String> target(COSDictionary annotation) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        if (action == null || !URI.equals(action.getCOSName(COSName.S))
                || !(action.getDictionaryObject(URI) instanceof COSString string))
            return Optional.empty();
        String target = clean(string);
        return target.isEmpty() || target.length() > LONGEST_ADDRESS || isScript(target) ? Optional.empty()
                : Optional.of(target);
    }

    /** Addresses are ASCII by the book and UTF-8 in practice. */
    private static String clean(COSString string) {
        byte[] bytes = string.getBytes();
        String text = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE ? string.getString()
                : new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(c -> c > ' ' && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT
                && !(c >= 0xD800 && c <= 0xDFFF)).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Only addresses that a person can go to or write to. */
    private static boolean isScript(String target) {
        int colon = target.indexOf(':');
        String scheme = colon < 0 ? "" : target.substring(0, colon).toLowerCase(java.util.Locale.ROOT);
        return List.of("javascript", "data", "vbscript", "file").contains(scheme) || target.startsWith("\\\\");
    }

    private static List<Rule> areas(COSDictionary annotation, PdfPage page) {
        List<Rule> areas = new ArrayList<>();
        COSArray quads = annotation.getCOSArray(QUAD_POINTS);
        for (int i = 0; quads != null && i + 7 < quads.size() && i < 8 * 200; i += 8)
            areas.add(area(quads, i, 4, page));
        COSArray rectangle = annotation.getCOSArray(COSName.RECT);
        if (areas.isEmpty() && rectangle != null && rectangle.size() >= 4)
            areas.add(area(rectangle, 0, 2, page));
        return areas;
    }

    private static Rule area(COSArray points, int from, int count, PdfPage page) {
        List<? extends org.apache.pdfbox.cos.COSBase> numbers = points.toList();
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = from; i < from + 2 * count; i += 2) {
            float x = page.toView().x(ContentReader.number(numbers, i), ContentReader.number(numbers, i + 1));
            float y = page.toView().y(ContentReader.number(numbers, i), ContentReader.number(numbers, i + 1));
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return new Rule(left, top, right, bottom);
    }
}
