package io.communique.reader.text;

import io.communique.document.Document;
import io.communique.document.DocumentBuilder;
import io.communique.reader.DocumentReader;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import java.util.Set;

/** Reads documents of this form. */
public final class TextReader implements DocumentReader {

    /** Ready to use. */
    public TextReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/plain", "text/markdown", "text/x-web-markdown");
    }

    @Override
    public Document read(Source source, Limits limits) throws UnreadableDocumentException {
        return new DocumentBuilder().build();
    }
}
