package io.communique;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.document.Line;
import io.communique.document.Link;
import io.communique.document.Mark;
import io.communique.document.Page;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a document, as if the rest had never been there. */
final class Cut {

    private final Document whole;
    private final Span kept;

    private Cut(Document whole, Span kept) {
        this.whole = whole;
        this.kept = kept;
    }

    static Document of(Document whole, int start, int end) {
        return new Cut(whole, new Span(start, end)).document();
    }

    private Document document() {
        return new Document(kept.of(whole.text()), blocks(), links(), marks(), pages(), whole.metadata(), whole.remarks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Block block : whole.blocks())
            part(block.span()).ifPresent(span -> blocks.add(new Block(span, block.kind(), block.level(), block.layer(),
                    block.page(), block.cell(), lines(block, span), block.box(), block.language())));
        return blocks;
    }

    private List<Line> lines(Block block, Span span) {
        List<Line> lines = new ArrayList<>();
        for (Line line : block.lines())
            part(line.span()).ifPresent(s -> lines.add(new Line(s, line.box())));
        return lines.isEmpty() ? List.of(new Line(span, block.box())) : lines;
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Link link : whole.links())
            part(link.span()).ifPresent(span -> links.add(new Link(span, link.target(), link.layer())));
        return links;
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : whole.marks())
            part(mark.span()).ifPresent(span -> marks.add(new Mark(span, mark.kind())));
        return marks;
    }

    private List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (Page page : whole.pages())
            part(page.span()).ifPresent(span -> pages.add(new Page(page.number(), span, page.width(), page.height())));
        return pages;
    }

    /** What is left of a span, without white space around it, counted from the cut. */
    private Optional<Span> part(Span span) {
        int start = Math.max(span.start(), kept.start());
        int end = Math.min(span.end(), kept.end());
        while (start < end && Character.isWhitespace(whole.text().charAt(start)))
            start++;
        while (start < end && Character.isWhitespace(whole.text().charAt(end - 1)))
            end--;
        return start < end ? Optional.of(new Span(start - kept.start(), end - kept.start())) : Optional.empty();
    }
}
