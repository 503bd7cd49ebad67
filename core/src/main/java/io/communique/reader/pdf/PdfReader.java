package io.communique.reader.pdf;

import io.communique.document.Document;
import io.communique.reader.DocumentReader;
import io.communique.reader.Limits;
import io.communique.reader.PageRecogniser;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import io.communique.reader.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDFs by where their characters stand on the page. No font, file or network address outside of the bytes is
 * touched; no page costs another one.
 */
public final class PdfReader implements DocumentReader {

    private final Optional<PageRecogniser> recogniser;
    private final Function<String, Optional<String>> language;

    /** Without recognition: pages without text stay without. */
    public PdfReader() {
        this(Optional.empty(), text -> Optional.empty());
    }

    /**
     * With recognition of pages that have no text; each such page is remarked on as {@code text-recognised}.
     *
     * @param recogniser what finds words in pictures; none if absent
     * @param language the BCP 47 tag of the language of a text, for the recogniser; empty if it cannot be told
     */
    public PdfReader(Optional<PageRecogniser> recogniser, Function<String, Optional<String>> language) {
        this.recogniser = recogniser;
        this.language = language;
        BundledFonts.use();
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/pdf");
    }

    @Override
    public Document read(Source source, Limits limits) throws UnreadableDocumentException {
        if (source.bytes().length > limits.bytes())
            throw new UnreadableDocumentException(Reason.TOO_LARGE, source.name() + " has " + source.bytes().length
                    + " bytes, past the limit of " + limits.bytes());
        Budget budget = new Budget(limits);
        try (PDDocument pdf = load(source, budget)) {
            return new PdfDocument(source.name(), pdf, budget,
                    recogniser.map(found -> new Scan(found, pdf, language))).read();
        } catch (UnreadableDocumentException e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(Reason.ENCRYPTED, source.name() + (source.password().isPresent()
                    ? " is not opened by the given password" : " needs a password"), e);
        } catch (LimitReached e) {
            throw new UnreadableDocumentException(e.limit() == LimitReached.Limit.TIME ? Reason.TOO_SLOW
                    : Reason.TOO_LARGE, source.name() + ": " + e.getMessage(), e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableDocumentException(Reason.DAMAGED, source.name() + " is damaged: " + e.getMessage(), e);
        }
    }

    private static PDDocument load(Source source, Budget budget) throws IOException {
        CrossReferences.count(source.bytes(), budget);
        return Loader.loadPDF(new BudgetedRead(source.bytes(), budget), source.password().orElse(""),
                IOUtils.createMemoryOnlyStreamCache());
    }
}
