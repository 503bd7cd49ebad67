package io.communique.reader;

import io.communique.document.Document;
import java.util.Set;

/** Reads documents of some media types. Implementations are stateless and thread-safe. */
public interface DocumentReader {

    /**
     * Which media types it reads.
     *
     * @return types without parameters, such as {@code application/pdf}
     */
    Set<String> mediaTypes();

    /**
     * Reads a document.
     *
     * @param source the bytes; nothing outside of them is read
     * @param limits what it may cost
     * @return the text in reading order with its blocks and links
     * @throws UnreadableDocumentException if there is nothing to read, with the reason
     */
    Document read(Source source, Limits limits) throws UnreadableDocumentException;
}
