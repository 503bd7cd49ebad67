package io.communique;

import io.communique.document.Document;
import io.communique.reader.DocumentReader;
import io.communique.reader.Limits;
import io.communique.reader.PageRecogniser;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import io.communique.reader.UnreadableDocumentException.Reason;
import io.communique.reader.html.HtmlReader;
import io.communique.reader.pdf.PdfReader;
import io.communique.reader.text.TextKind;
import io.communique.reader.text.TextReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.tika.Tika;

/** The table of readers, and which of them a document is for: its content decides, the name only between text forms. */
final class Readers {

    private final Map<String, DocumentReader> byType = new HashMap<>();

    Readers() {
        this(Optional.empty(), text -> Optional.empty());
    }

    /** With what finds words in pictures, and what tells the language of a text. */
    Readers(Optional<PageRecogniser> recogniser, Function<String, Optional<String>> language) {
        for (DocumentReader reader : List.of(new PdfReader(recogniser, language), new HtmlReader(), new TextReader()))
            reader.mediaTypes().forEach(type -> byType.put(type, reader));
    }

    /** Tika knows the many forms that are no text; between the forms of text, their characters decide. */
    String mediaType(Source source) throws UnreadableDocumentException {
        if (source.bytes().length == 0)
            throw new UnreadableDocumentException(Reason.EMPTY, source.name() + " is empty");
        Optional<String> plain = Signature.of(source.bytes());
        if (plain.isPresent())
            return plain.get();
        String found = Detector.TIKA.detect(source.bytes());
        return isPerhapsText(found) ? TextKind.of(source).map(TextKind::mediaType).orElse(found) : found;
    }

    /** Tika takes a third of a second to learn its types: only when they are needed, and once. It is thread-safe. */
    private static final class Detector {
        static final Tika TIKA = new Tika();
    }

    private static boolean isPerhapsText(String mediaType) {
        return mediaType.startsWith("text/") || mediaType.startsWith("message/") || mediaType.contains("xml")
                || mediaType.contains("mbox") || mediaType.equals("application/octet-stream")
                || mediaType.equals("application/javascript") || mediaType.equals("application/x-tika-unix-dump");
    }

    Document read(Source source, String mediaType, Limits limits) throws UnreadableDocumentException {
        DocumentReader reader = byType.get(mediaType);
        if (reader == null)
            throw new UnreadableDocumentException(Reason.NOT_A_DOCUMENT,
                    source.name() + " is " + mediaType + ", not a PDF, a page or a text");
        return reader.read(source, limits);
    }
}
