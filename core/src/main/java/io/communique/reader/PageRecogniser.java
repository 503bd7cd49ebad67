package io.communique.reader;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Finds the words in the picture of a page that has no text. The library has none of its own and starts no program: a
 * caller who wants scans to be read plugs one in. Implementations are thread-safe.
 */
public interface PageRecogniser {

    /**
     * A word as it was recognised.
     *
     * @param text what it reads
     * @param line number of its line on the page; words of one line share it
     * @param left in pixels from the left side of the picture
     * @param top in pixels from the upper side of the picture
     * @param right in pixels, at or right of {@code left}
     * @param bottom in pixels, at or below {@code top}
     * @param confidence 0 to 100
     */
    record Word(String text, int line, int left, int top, int right, int bottom, float confidence) {

        /** Checks that nothing is missing. */
        public Word {
            Objects.requireNonNull(text, "text");
            if (right < left || bottom < top)
                throw new IllegalArgumentException("no box from " + left + "," + top + " to " + right + "," + bottom);
        }
    }

    /**
     * Recognises the words of a page, within a time limit of its own.
     *
     * @param png the picture, black on white or in colour, 200 dots per inch
     * @param languages BCP 47 tags of the languages that the document is known to be in, the likeliest first: those of
     *         its pages that have text, then the one that it states; empty if nothing is known
     * @return its words line by line; empty if there are none
     * @throws IOException if it cannot be done; the page stays without text
     */
    List<Word> recognise(byte[] png, List<String> languages) throws IOException;
}
