package io.communique.reader.pdf;

import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * How a font looks, from its name and its descriptor.
 *
 * @param name its PostScript name without subset prefix
 * @param bold whether it is bold or heavier
 * @param italic whether it is slanted
 */
record FontStyle(String name, boolean bold, boolean italic) {

    private static final int ITALIC_FLAG = 1 << 6;
    private static final int FORCE_BOLD_FLAG = 1 << 18;
    private static final int BOLD_WEIGHT = 600;

    static FontStyle of(COSDictionary font, @Nullable COSDictionary descriptor) {
        String name = font.getNameAsString(COSName.BASE_FONT, "");
        if (name.length() > 7 && name.charAt(6) == '+')
            name = name.substring(7);
        String low = name.toLowerCase(Locale.ROOT);
        boolean bold = low.contains("bold") || low.contains("black") || low.contains("heavy")
                || low.endsWith("-bd") || low.contains("-demi");
        boolean italic = low.contains("italic") || low.contains("oblique");
        if (descriptor != null) {
            int flags = descriptor.getInt(COSName.FLAGS, 0);
            bold |= (flags & FORCE_BOLD_FLAG) != 0 || descriptor.getFloat(COSName.FONT_WEIGHT, 0) >= BOLD_WEIGHT;
            italic |= (flags & ITALIC_FLAG) != 0;
        }
        return new FontStyle(name, bold, italic);
    }
}
