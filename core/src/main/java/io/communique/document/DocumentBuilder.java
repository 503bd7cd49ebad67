package io.communique.document;

import io.communique.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Puts a document together in reading order: readers append text, and say what it was. */
public final class DocumentBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private Metadata metadata = Metadata.none();

    /** Starts with nothing. */
    public DocumentBuilder() {}

    /**
     * Where the next appended character will stand.
     *
     * @return the length of the text so far
     */
    public int position() {
        return text.length();
    }

    /**
     * Parts the next block from the one before.
     *
     * @return this
     */
    public DocumentBuilder nextBlock() {
        if (!text.isEmpty())
            text.append("\n\n");
        return this;
    }

    /**
     * Appends characters to the current block.
     *
     * @param more NFC text
     * @return this
     */
    public DocumentBuilder append(CharSequence more) {
        text.append(more);
        return this;
    }

    /**
     * Adds a block whose text has been appended.
     *
     * @param block a block that ends at or before {@link #position()}
     * @return this
     */
    public DocumentBuilder add(Block block) {
        blocks.add(block);
        return this;
    }

    /**
     * Adds a link.
     *
     * @param link a link on text that has been appended
     * @return this
     */
    public DocumentBuilder add(Link link) {
        links.add(link);
        return this;
    }

    /**
     * Adds words that stand out.
     *
     * @param mark a mark on text that has been appended
     * @return this
     */
    public DocumentBuilder add(Mark mark) {
        marks.add(mark);
        return this;
    }

    /**
     * Adds a page whose text has been appended.
     *
     * @param page the page
     * @return this
     */
    public DocumentBuilder add(Page page) {
        pages.add(page);
        return this;
    }

    /**
     * Adds a remark.
     *
     * @param remark the remark
     * @return this
     */
    public DocumentBuilder add(Remark remark) {
        remarks.add(remark);
        return this;
    }

    /**
     * Sets what the document says about itself.
     *
     * @param stated replaces what was set before
     * @return this
     */
    public DocumentBuilder metadata(Metadata stated) {
        metadata = stated;
        return this;
    }

    /**
     * The text between two positions, so far.
     *
     * @param span a span of the text so far
     * @return its characters
     */
    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /**
     * The document.
     *
     * @return a copy of what was added
     */
    public Document build() {
        return new Document(text.toString(), blocks, links, marks, pages, metadata, remarks);
    }
}
