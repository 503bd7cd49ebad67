package io.communique.document;

import io.communique.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A title, a paragraph, a list item, a cell: a stretch of text that a person sees as one thing.
 *
 * @param span where it stands in the document's text, without white space around it
 * @param kind what it looks like
 * @param level 1 to 6 for {@link Kind#TITLE} and {@link Kind#HEADING}, nesting from 1 for list items, else 0
 * @param layer whether it belongs to the release or to the page around it
 * @param page page number from 1; 0 for documents without pages
 * @param cell row and column, for table cells only
 * @param lines its printed lines, in order; at least one
 * @param box where it was printed; absent for documents without pages
 * @param language BCP 47 tag that the document gives for this block, if any
 */
public record Block(Span span, Kind kind, int level, Layer layer, int page, Optional<Cell> cell, List<Line> lines,
        Optional<Box> box, Optional<String> language) {

    /** What a block looks like. TERM and DEFINITION are the two halves of a labelled entry. */
    public enum Kind { TITLE, HEADING, PARAGRAPH, LIST_ITEM, TABLE_CELL, TERM, DEFINITION, CAPTION }

    /** BODY is the release; FURNITURE is what the page or the letterhead puts around it. */
    public enum Layer { BODY, FURNITURE }

    /**
     * Where a cell stands.
     *
     * @param table number of its table in the document, from 0
     * @param row from 0
     * @param column from 0
     */
    public record Cell(int table, int row, int column) {}

    /** Copies the list of lines. */
    public Block {
        Objects.requireNonNull(kind, "kind");
        lines = List.copyOf(lines);
    }

    /**
     * A block without page, cell or stated language: one line, its whole span.
     *
     * @param span where it stands
     * @param kind what it looks like
     * @param level see {@link Block#level()}
     * @param layer where it belongs
     * @return the block
     */
    public static Block of(Span span, Kind kind, int level, Layer layer) {
        return new Block(span, kind, level, layer, 0, Optional.empty(),
                List.of(new Line(span, Optional.empty())), Optional.empty(), Optional.empty());
    }

    /**
     * Whether it belongs to the release itself.
     *
     * @return true for {@link Layer#BODY}
     */
    public boolean isBody() {
        return layer == Layer.BODY;
    }

    /**
     * Whether it stands above what follows: a title or a heading.
     *
     * @return true for the two kinds
     */
    public boolean isHeading() {
        return kind == Kind.TITLE || kind == Kind.HEADING;
    }
}
