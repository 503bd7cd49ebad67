package io.communique.document;

import io.communique.text.Bisection;
import io.communique.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document as a person would read it: one text in reading order, and spans over it.
 *
 * <p>Blocks stand in the order of the text and are parted by {@code \n\n}. Within a block {@code \n} is a line end that
 * the author meant ({@code <br>}, the lines of an address); where a line merely ran full there is a space, or nothing
 * after a hyphenation.
 *
 * @param text the whole text, NFC
 * @param blocks in the order of the text, without overlap
 * @param links in the order of the text
 * @param marks words that stand out of their block, in the order of the text
 * @param pages in order; empty for documents without pages
 * @param metadata what it says about itself
 * @param remarks what went wrong, or was mended, while reading
 */
public record Document(String text, List<Block> blocks, List<Link> links, List<Mark> marks, List<Page> pages,
        Metadata metadata, List<Remark> remarks) {

    /** Copies the lists. */
    public Document {
        Objects.requireNonNull(text, "text");
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        marks = List.copyOf(marks);
        pages = List.copyOf(pages);
        remarks = List.copyOf(remarks);
    }

    /**
     * The block that covers an offset.
     *
     * @param offset an offset of the text
     * @return absent between blocks
     */
    public Optional<Block> blockAt(int offset) {
        int index = blockIndexAt(offset);
        return index < blocks.size() && blocks.get(index).span().contains(offset)
                ? Optional.of(blocks.get(index)) : Optional.empty();
    }

    /**
     * The index of the first block that ends after an offset.
     *
     * @param offset an offset of the text
     * @return an index, or the number of blocks if there is none
     */
    public int blockIndexAt(int offset) {
        return Bisection.first(blocks.size(), i -> blocks.get(i).span().end() > offset);
    }

    /**
     * The page that an offset stands on.
     *
     * @param offset an offset of the text
     * @return a number from 1; 0 for documents without pages
     */
    public int pageAt(int offset) {
        for (Page page : pages)
            if (offset < page.span().end())
                return page.number();
        return pages.isEmpty() ? 0 : pages.get(pages.size() - 1).number();
    }

    /**
     * What stands at a span.
     *
     * @param span a span of the text
     * @return the characters there
     */
    public String text(Span span) {
        return span.of(text);
    }
}
