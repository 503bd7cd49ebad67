package io.communique.reader.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * The colour that letters and areas are filled with (ISO 32000-1, 8.6), as far as it matters to what a person sees:
 * whether it is the white of the paper.
 *
 * @param space what the numbers of a colour mean
 * @param white whether it is white; never for a pattern, nor in a space whose white is not known
 */
record FillColor(Space space, boolean white) {

    static final FillColor BLACK = new FillColor(Space.GRAY, false);

    /** How far from white a person does not tell the difference on paper. */
    private static final float NEARLY = 0.02f;

    /** The colour spaces whose white is known, by their number of components. */
    enum Space {
        GRAY(1), RGB(3), CMYK(4), OTHER(0);

        private final int components;

        Space(int components) {
            this.components = components;
        }

        private static Space of(@Nullable COSBase stated, COSDictionary resources) {
            COSDictionary named = resources.getCOSDictionary(COSName.COLORSPACE);
            COSBase found = stated instanceof COSName name && named != null && named.containsKey(name)
                    ? named.getDictionaryObject(name) : stated;
            if (found instanceof COSArray array && array.size() > 1 && COSName.ICCBASED.equals(array.getObject(0)))
                return array.getObject(1) instanceof COSStream profile ? of(profile.getInt(COSName.N)) : OTHER;
            if (found instanceof COSArray array && array.size() > 0)
                found = array.getObject(0);
            if (COSName.DEVICERGB.equals(found) || COSName.CALRGB.equals(found))
                return RGB;
            if (COSName.DEVICEGRAY.equals(found) || COSName.CALGRAY.equals(found))
                return GRAY;
            return COSName.DEVICECMYK.equals(found) ? CMYK : OTHER;
        }

        private static Space of(int components) {
            for (Space space : values())
                if (space.components == components)
                    return space;
            return OTHER;
        }
    }

    /** The colour after an operator that may set it. */
    FillColor after(String operator, List<COSBase> operands, COSDictionary resources) {
        return switch (operator) {
            case "g" -> of(Space.GRAY, operands);
            case "rg" -> of(Space.RGB, operands);
            case "k" -> of(Space.CMYK, operands);
            case "cs" -> new FillColor(Space.of(operands.isEmpty() ? null : operands.get(0), resources), false);
            case "sc", "scn" -> of(space, operands);
            default -> this;
        };
    }

    private static FillColor of(Space space, List<COSBase> operands) {
        boolean white = space != Space.OTHER && operands.size() == space.components;
        for (int i = 0; white && i < space.components; i++) {
            float value = ContentReader.number(operands, i);
            white = space == Space.CMYK ? value <= NEARLY : value >= 1 - NEARLY;
        }
        return new FillColor(space, white);
    }
}
