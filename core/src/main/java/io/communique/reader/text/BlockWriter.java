package io.communique.reader.text;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.document.DocumentBuilder;
import io.communique.document.Line;
import io.communique.document.Link;
import io.communique.document.Mark;
import io.communique.document.Metadata;
import io.communique.document.Remark;
import io.communique.reader.Limits;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes blocks from running text: white space is collapsed, invisible characters fall away, links and bold stretches
 * become spans. A block begins with its first visible character and ends where its writer says so; links and marks that
 * are still open then go on in the next block.
 */
public final class BlockWriter {

    private static final int SEPARATOR = 2;

    private final DocumentBuilder out = new DocumentBuilder();
    private final VisibleText block = new VisibleText();
    private final List<Link> links = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final OpenStretch strong = new OpenStretch();
    private final OpenStretch emphasis = new OpenStretch();
    private final OpenStretch link = new OpenStretch();
    private final Limits limits;
    private final Deadline deadline;
    private BlockShape shape = BlockShape.PARAGRAPH;
    private String target = "";
    private boolean furnitureLink;
    private int characters;
    private boolean cut;
    private boolean linksCut;

    /**
     * Starts with nothing.
     *
     * @param limits how many characters and links are kept, and how long reading may take from now on
     */
    public BlockWriter(Limits limits) {
        this.limits = limits;
        deadline = new Deadline(limits);
    }

    /**
     * Until when the document may be read.
     *
     * @return the deadline that began with this writer
     */
    public Deadline deadline() {
        return deadline;
    }

    /**
     * Ends the block before, if there is one, and says what the next looks like.
     *
     * @param next the shape of what follows
     * @throws Deadline.PassedException if reading takes too long
     */
    public void begin(BlockShape next) {
        deadline.tick();
        end();
        shape = next;
    }

    /**
     * Whether no more text is taken.
     *
     * @return true once the limit of characters is reached
     */
    public boolean isFull() {
        return cut;
    }

    /**
     * Whether the current block has no visible character yet.
     *
     * @return true at the beginning of a block
     */
    public boolean isBlank() {
        return block.isBlank();
    }

    /**
     * Appends running text.
     *
     * @param text any text; runs of white space count as one space
     */
    public void text(CharSequence text) {
        if (cut || text.isEmpty())
            return;
        int room = limits.characters() - characters - block.length();
        int before = block.length();
        if (!block.append(text, Math.max(room, 0))) {
            cut = true;
            out.add(new Remark("text-cut", "the text was cut after " + limits.characters() + " characters, the limit",
                    Optional.empty(), 0));
        }
        int first = block.firstSince(before);
        if (first >= 0)
            startStretches(first);
    }

    private void startStretches(int first) {
        strong.start(first);
        emphasis.start(first);
        link.start(first);
    }

    /** Ends a line that the author meant to end; two in a row end the block. */
    public void lineBreak() {
        if (block.isBreakPending())
            end();
        else
            block.lineBreak();
    }

    /** Ends a line within the block, however often it is said. */
    public void lineEnd() {
        block.lineBreak();
    }

    /**
     * Begins bold or italic words.
     *
     * @param kind how they stand out
     */
    public void open(Mark.Kind kind) {
        stretch(kind).open();
    }

    /**
     * Ends bold or italic words.
     *
     * @param kind as opened
     */
    public void close(Mark.Kind kind) {
        OpenStretch stretch = stretch(kind);
        if (stretch.isLastOpening())
            mark(kind, stretch);
        stretch.close();
    }

    private OpenStretch stretch(Mark.Kind kind) {
        return kind == Mark.Kind.STRONG ? strong : emphasis;
    }

    private void mark(Mark.Kind kind, OpenStretch stretch) {
        if (stretch.isStarted() && block.length() > stretch.startOffset())
            marks.add(new Mark(absolute(stretch.startOffset(), block.length()), kind));
    }

    /**
     * Begins the words of a link. Links do not nest: one that is still open ends here.
     *
     * @param address what it leads to
     */
    public void openLink(String address) {
        closeLink();
        target = address;
        furnitureLink = false;
        link.open();
    }

    /**
     * Begins the words of a link of a layer of its own.
     *
     * @param address what it leads to
     * @param layer its layer; a link in furniture is furniture in any case
     */
    public void openLink(String address, Block.Layer layer) {
        openLink(address);
        furnitureLink = layer == Block.Layer.FURNITURE;
    }

    /** Ends the words of a link; a link without words stands at this position. */
    public void closeLink() {
        if (!link.isOpen())
            return;
        if (link.isStarted())
            addLink(absolute(link.startOffset(), block.length()));
        else if (!link.isDone())
            addLink(absolute(block.length(), block.length()));
        link.close();
    }

    /** Mail addresses that are written out become links, so that nobody has to guess them again. */
    private void linkWrittenMails(String text) {
        for (WrittenMail mail : WrittenMail.in(text)) {
            if (linksCut)
                return;
            Span span = absolute(mail.span().start(), mail.span().end());
            if (links.isEmpty() || !isLinked(span)) {
                target = "mailto:" + mail.address();
                furnitureLink = false;
                addLink(span);
            }
        }
    }

    private boolean isLinked(Span span) {
        for (int i = links.size() - 1; i >= 0 && links.get(i).span().end() > base(); i--)
            if (links.get(i).span().overlaps(span))
                return true;
        return false;
    }

    private void addLink(Span span) {
        if (links.size() < limits.links())
            links.add(new Link(span, target, furnitureLink ? Block.Layer.FURNITURE : shape.layer()));
        else if (!linksCut) {
            linksCut = true;
            out.add(new Remark("links-cut", "links after the first " + limits.links() + " were left out, the limit",
                    Optional.of(span), 0));
        }
    }

    /** Ends the block, if it has any visible character. */
    public void end() {
        if (block.isBlank()) {
            block.clear();
            return;
        }
        int length = block.length();
        mark(Mark.Kind.STRONG, strong);
        mark(Mark.Kind.EMPHASIS, emphasis);
        if (link.isStarted()) {
            addLink(absolute(link.startOffset(), length));
            link.done();
        }
        strong.nextBlock();
        emphasis.nextBlock();
        String text = block.text();
        BlockShape given = shape;
        if (MailHead.is(text))
            shape = given.in(Block.Layer.FURNITURE);
        linkWrittenMails(text);
        flush(text, new Span(base(), base() + length));
        shape = given;
    }

    private void flush(String text, Span span) {
        out.nextBlock().append(text);
        out.add(new Block(span, shape.kind(), shape.level(), shape.layer(), 0, shape.cell(), lines(text, span),
                Optional.empty(), shape.language()));
        characters += span.length() + SEPARATOR;
        block.clear();
    }

    private static List<Line> lines(String text, Span span) {
        List<Line> lines = new ArrayList<>(1);
        int start = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
            lines.add(new Line(new Span(span.start() + start, span.start() + at), Optional.empty()));
            start = at + 1;
        }
        lines.add(new Line(new Span(span.start() + start, span.end()), Optional.empty()));
        return lines;
    }

    private Span absolute(int start, int end) {
        return new Span(base() + start, base() + end);
    }

    private int base() {
        if (block.isBlank())
            return out.position();
        return out.position() == 0 ? 0 : out.position() + SEPARATOR;
    }

    /**
     * Adds a remark.
     *
     * @param remark the remark
     */
    public void add(Remark remark) {
        out.add(remark);
    }

    /**
     * Ends the last block and hands on the document.
     *
     * @param metadata what it says about itself
     * @return the document
     */
    public Document finish(Metadata metadata) {
        closeLink();
        end();
        links.sort(Comparator.comparing(Link::span));
        marks.sort(Comparator.comparing(Mark::span));
        links.forEach(out::add);
        marks.forEach(out::add);
        return out.metadata(metadata).build();
    }
}
