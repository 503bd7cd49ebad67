package io.communique.reader.pdf;

import io.communique.document.Document;
import io.communique.document.DocumentBuilder;
import io.communique.reader.DocumentReader;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import java.util.Set;

/** Reads documents of this form. */
public final class PdfReader implements DocumentReader {

    /** Ready to use. */
    public PdfReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/pdf");
    }

    @Override
    public Document read(Source source, Limits limits) throws UnreadableDocumentException {
        return new DocumentBuilder().build();
    }
}
