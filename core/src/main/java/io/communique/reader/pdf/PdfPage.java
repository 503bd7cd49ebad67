package io.communique.reader.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSNumber;

/**
 * A page of the file with what it inherits.
 *
 * @param dictionary its own entries
 * @param resources its own or inherited resources
 * @param number from 1
 * @param width as a person sees it, in points
 * @param height as a person sees it, in points
 * @param toView from the page's coordinates to points from the upper left corner as a person sees it
 */
record PdfPage(COSDictionary dictionary, COSDictionary resources, int number, float width, float height,
        Matrix toView) {

    private static final float[] LETTER = {0, 0, 612, 792};

    /**
     * Applies box and rotation.
     *
     * @param box lower left and upper right corner; anything else means a letter page
     * @param rotation in degrees clockwise, a multiple of 90
     */
    static PdfPage of(COSDictionary dictionary, COSDictionary resources, int number, float[] box, int rotation) {
        float left = box[0];
        float low = box[1];
        float right = box[2];
        float high = box[3];
        float width = right - left;
        float height = high - low;
        return switch (Math.floorMod(rotation, 360)) {
            case 90 -> new PdfPage(dictionary, resources, number, height, width, new Matrix(0, 1, 1, 0, -low, -left));
            case 180 -> new PdfPage(dictionary, resources, number, width, height, new Matrix(-1, 0, 0, 1, right, -low));
            case 270 -> new PdfPage(dictionary, resources, number, height, width,
                    new Matrix(0, -1, -1, 0, high, right));
            default -> new PdfPage(dictionary, resources, number, width, height, new Matrix(1, 0, 0, -1, -left, high));
        };
    }

    /** The corners in order, or a letter page for nonsense. */
    static float[] box(COSArray array) {
        float[] box = new float[4];
        for (int i = 0; i < 4; i++)
            box[i] = i < array.size() && array.getObject(i) instanceof COSNumber number ? number.floatValue() : 0;
        float[] ordered = {Math.min(box[0], box[2]), Math.min(box[1], box[3]), Math.max(box[0], box[2]),
            Math.max(box[1], box[3])};
        boolean sane = Float.isFinite(ordered[0] + ordered[1] + ordered[2] + ordered[3])
                && ordered[2] - ordered[0] > 1 && ordered[3] - ordered[1] > 1;
        return sane ? ordered : LETTER.clone();
    }

    static float[] letter() {
        return LETTER.clone();
    }
}
