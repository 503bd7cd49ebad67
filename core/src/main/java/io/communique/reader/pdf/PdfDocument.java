package io.communique.reader.pdf;

import io.communique.document.Document;
import io.communique.document.DocumentBuilder;
import io.communique.document.Metadata;
import io.communique.document.Page;
import io.communique.document.Remark;
import io.communique.reader.UnreadableDocumentException;
import io.communique.reader.UnreadableDocumentException.Reason;
import io.communique.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The reading of one opened file: page by page to drafts of blocks, then the whole to a document. */
final class PdfDocument {

    private static final int MOST_PARTS = 20_000;
    private static final int MOST_REMARKS = 100;

    private final String name;
    private final PDDocument pdf;
    private final Budget budget;
    private final Optional<Scan> scan;
    private final PdfStreams streams;
    private final FontFaces faces;
    private final DocumentBuilder builder = new DocumentBuilder();
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Integer, PdfPage> pages = new HashMap<>();
    private final Map<Integer, List<LinkArea>> links = new HashMap<>();
    private final Set<Integer> withoutText = new TreeSet<>();
    private int remarks;
    private int tables;

    PdfDocument(String name, PDDocument pdf, Budget budget, Optional<Scan> scan) {
        this.scan = scan;
        this.name = name;
        this.pdf = pdf;
        this.budget = budget;
        streams = new PdfStreams(budget);
        faces = new FontFaces(streams, budget);
    }

    Document read() throws UnreadableDocumentException {
        COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
        PageTree tree = PageTree.of(catalog, budget.limits().pages());
        if (tree.pages().isEmpty())
            throw new UnreadableDocumentException(Reason.DAMAGED, name + " has no page");
        readPages(tree);
        Metadata metadata = PdfMetadata.of(info(), catalog, packet(catalog));
        scan.ifPresent(pictures -> readPictures(pictures, metadata.language()));
        if (drafts.isEmpty() && withoutText.size() == tree.pages().size())
            throw new UnreadableDocumentException(Reason.NO_TEXT,
                    name + " has no text on its pages " + withoutText + ": a scan, or drawn letters");
        StructureTags tags = StructureTags.of(StructureTree.of(catalog), pages, drafts);
        List<Draft> blocks = tags.parted(drafts);
        Furniture.assign(blocks, pages);
        Kinds.assign(blocks);
        tags.raise(blocks);
        blocks = PageBreaks.joined(blocks);
        builder.metadata(metadata);
        write(blocks, tree.pages(), tags);
        return builder.build();
    }

    private COSDictionary info() {
        COSDictionary info = pdf.getDocument().getTrailer().getCOSDictionary(COSName.INFO);
        return info == null ? new COSDictionary() : info;
    }

    private XmpPacket packet(COSDictionary catalog) {
        try {
            return XmpPacket.of(catalog.getDictionaryObject(COSName.METADATA) instanceof COSStream stream
                    ? streams.decode(stream) : new byte[0]);
        } catch (IOException e) {
            return XmpPacket.of(new byte[0]);
        }
    }

    // ---- pages to drafts ----

    private void readPages(PageTree tree) {
        if (tree.isCut())
            remark("limit-pages", "only the first " + budget.limits().pages() + " pages were read", 0);
        for (PdfPage page : tree.pages()) {
            budget.checkTime();
            ContentReader content = new ContentReader(page, faces, streams, budget);
            boolean more = readContent(page, content);
            layOut(page, content);
            if (!more)
                return;
        }
    }

    /** Last, when the language of the other pages is known. */
    private void readPictures(Scan pictures, Optional<String> stated) {
        List<String> languages = pictures.languages(drafts, stated);
        for (int number : List.copyOf(withoutText)) {
            PdfPage page = pages.get(number);
            List<Glyph> glyphs = page == null ? List.of() : recognised(page, pictures, languages);
            if (page != null && !glyphs.isEmpty())
                layOut(page, glyphs, List.of());
        }
        drafts.sort(Comparator.comparingInt(draft -> draft.page));
    }

    /** Whether reading may go on with the next page. */
    private boolean readContent(PdfPage page, ContentReader content) {
        pages.put(page.number(), page);
        try {
            content.run(bytes(page));
            return true;
        } catch (LimitReached e) {
            if (e.limit().isFatal())
                throw e;
            remark("limit-" + e.limit().id(), e.getMessage() + ": the rest was not read", page.number());
            return false;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            unreadable(page, e);
            return true;
        }
    }

    private void unreadable(PdfPage page, Throwable cause) {
        remark("page-unreadable", "page " + page.number() + " is damaged and was read in part: " + cause,
                page.number());
    }

    private byte[] bytes(PdfPage page) throws IOException {
        COSBase contents = page.dictionary().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream)
            return streams.decode(stream);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (contents instanceof COSArray array)
            for (int i = 0; i < array.size() && i < MOST_PARTS; i++)
                if (array.getObject(i) instanceof COSStream stream) {
                    all.writeBytes(streams.decode(stream));
                    all.write('\n');
                }
        return all.toByteArray();
    }

    private void layOut(PdfPage page, ContentReader content) {
        GlyphSink sink = content.sink();
        if (sink.unmapped() > 0)
            remark("unmapped-text", sink.unmapped() + " of " + sink.shown() + " characters on page " + page.number()
                    + " have no meaning that the file states", page.number());
        layOut(page, sink.glyphs(), content.rules());
    }

    private void layOut(PdfPage page, List<Glyph> glyphs, List<Rule> rules) {
        int before = drafts.size();
        try {
            drafts.addAll(PageLayout.drafts(page, glyphs, rules, budget));
            links.put(page.number(), PageLinks.of(page));
        } catch (RuntimeException | StackOverflowError e) {
            if (e instanceof LimitReached)
                throw e;
            unreadable(page, e);
        }
        if (drafts.size() > before)
            withoutText.remove(page.number());
        else
            withoutText.add(page.number());
    }

    private List<Glyph> recognised(PdfPage page, Scan pictures, List<String> languages) {
        long start = budget.now();
        try {
            Scan.Recognised recognised = pictures.read(page, languages);
            if (!recognised.glyphs().isEmpty())
                remark("text-recognised", "the text of page " + page.number() + " was recognised in its picture, with "
                        + recognised.confidence() + " % confidence", page.number());
            return recognised.glyphs();
        } catch (IOException e) {
            remark("text-not-recognised", "page " + page.number() + " was not recognised: " + e.getMessage(),
                    page.number());
            return List.of();
        } finally {
            budget.excuse(start);
        }
    }

    // ---- drafts to the document ----

    private void write(List<Draft> blocks, List<PdfPage> all, StructureTags tags) {
        Hyphens hyphens = new Hyphens();
        hyphens.learn(blocks);
        LinkBinder binder = new LinkBinder(builder, links, budget);
        DocumentWriter writer = new DocumentWriter(builder, hyphens, binder, budget);
        int next = 0;
        for (PdfPage page : all) {
            int start = builder.position() == 0 ? 0 : builder.position();
            int lastTable = -1;
            for (; next < blocks.size() && blocks.get(next).page == page.number(); next++) {
                lastTable = numberTable(blocks.get(next), lastTable);
                writer.write(blocks.get(next));
            }
            binder.flushPage(page.number());
            for (String shown : tags.pictures(page))
                writer.writePicture(shown, page.number());
            builder.add(new Page(page.number(), new Span(start, builder.position()), page.width(), page.height()));
        }
        if (binder.found() > budget.limits().links())
            remark("limit-links", binder.found() + " links, only the first " + budget.limits().links()
                    + " were kept", 0);
    }

    private int numberTable(Draft draft, int lastTable) {
        if (!draft.column.isCell())
            return lastTable;
        if (draft.column.table() != lastTable)
            tables++;
        draft.table = tables - 1;
        return draft.column.table();
    }

    private void remark(String code, String message, int page) {
        if (++remarks <= MOST_REMARKS)
            builder.add(new Remark(code, message, Optional.empty(), page));
    }
}
