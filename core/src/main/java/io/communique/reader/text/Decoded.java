package io.communique.reader.text;

import io.communique.document.Remark;
import io.communique.reader.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The characters of a document.
 *
 * @param text its characters, without byte order mark
 * @param remarks what had to be mended
 */
public record Decoded(String text, List<Remark> remarks) {

    /** Copies the list. */
    public Decoded {
        remarks = List.copyOf(remarks);
    }

    /**
     * Decodes a page.
     *
     * @param source its bytes, perhaps with a content type
     * @return its characters
     */
    public static Decoded page(Source source) {
        return new Decoded(new String(source.bytes(), StandardCharsets.UTF_8), List.of());
    }

    /**
     * Decodes a plain text.
     *
     * @param source its bytes, perhaps with a content type
     * @return its characters
     */
    public static Decoded text(Source source) {
        return page(source);
    }
}
