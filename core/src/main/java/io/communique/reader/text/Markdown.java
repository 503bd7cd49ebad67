package io.communique.reader.text;

import io.communique.document.Block;
import io.communique.document.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Text with the marks of CommonMark 0.31, walked without recursion. Indented text is text, not code. */
final class Markdown {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).enabledBlockTypes(Set.of(Heading.class, BlockQuote.class,
            ListBlock.class, FencedCodeBlock.class, ThematicBreak.class, HtmlBlock.class)).build();

    private static final int DEEPEST = 64;
    private static final int MOST_SIGNS = 200;

    private final Targets targets;
    private final List<Draft> drafts = new ArrayList<>();
    private int tables;
    private int row;

    private Markdown(Targets targets) {
        this.targets = targets;
    }

    /** Whether a line opens more quotes and lists inside of each other than any author would: such a text is read plain. */
    static boolean isTooDeep(String text) {
        int signs = 0;
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                signs = 0;
                start = true;
            } else if (start && ">-*+.)".indexOf(c) >= 0 && ++signs > MOST_SIGNS) {
                return true;
            } else if (">-*+.) \t".indexOf(c) < 0 && (c < '0' || c > '9')) {
                start = false;
            }
        }
        return false;
    }

    static List<Draft> drafts(String text, Targets targets) {
        Markdown reader = new Markdown(targets);
        reader.blocks(PARSER.parse(text));
        return reader.drafts;
    }

    private void blocks(Node document) {
        Node node = document.getFirstChild();
        while (node != null)
            node = leaf(node) ? after(node, document) : next(node, document);
    }

    /** How many list items a block stands in, up to the deepest that matters. */
    private static int depth(Node block) {
        int depth = 0;
        Node at = block.getParent();
        for (int steps = 0; at != null && steps < DEEPEST; steps++, at = at.getParent())
            if (at instanceof ListItem)
                depth++;
        return depth;
    }

    private boolean leaf(Node node) {
        int depth = node instanceof Paragraph ? depth(node) : 0;
        if (node instanceof Heading heading)
            add(Draft.Kind.HEADING, heading.getLevel(), heading);
        else if (node instanceof Paragraph && depth > 0)
            add(Draft.Kind.ITEM, depth, node);
        else if (node instanceof Paragraph)
            add(Draft.Kind.PLAIN, 0, node);
        else if (node instanceof TableRow line)
            cells(line);
        else if (node instanceof FencedCodeBlock code)
            drafts.addAll(PlainText.drafts(code.getLiteral()));
        else if (node instanceof HtmlBlock html)
            drafts.addAll(PlainText.drafts(Tags.strip(html.getLiteral())));
        else
            return false;
        return true;
    }

    private void add(Draft.Kind kind, int level, Node block) {
        List<String> lines = lines(block);
        if (lines.stream().allMatch(String::isBlank))
            return;
        boolean heading = kind == Draft.Kind.HEADING && lines.size() == 1;
        boolean link = block.getFirstChild() instanceof Link && block.getFirstChild() == block.getLastChild();
        drafts.add(new Draft(kind == Draft.Kind.HEADING && !heading ? Draft.Kind.PLAIN : kind, level, lines, link,
                Optional.empty(), (out, ends) -> write(block, out, ends)));
    }

    /** The head of a table and its body are rows of one table. */
    private void cells(TableRow line) {
        boolean first = line.getPrevious() == null && line.getParent() instanceof TableHead;
        row = first ? 0 : row + 1;
        tables += first ? 1 : 0;
        int column = 0;
        for (Node cell = line.getFirstChild(); cell != null; cell = cell.getNext(), column++) {
            Node block = cell;
            List<String> words = lines(block);
            if (!words.stream().allMatch(String::isBlank))
                drafts.add(new Draft(Draft.Kind.CELL, 0, words, false, Optional.of(new Block.Cell(tables - 1, row, column)),
                        (out, ends) -> write(block, out, ends)));
        }
    }

    private static List<String> lines(Node block) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (Node node = block.getFirstChild(); node != null; node = next(node, block)) {
            if (isLineEnd(node)) {
                lines.add(line.toString().strip());
                line.setLength(0);
            } else {
                line.append(words(node));
            }
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static boolean isLineEnd(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak
                || node instanceof HtmlInline tag && Tags.isLineBreak(tag.getLiteral());
    }

    private static String words(Node node) {
        if (node instanceof Text text)
            return isInPicture(node) ? "" : Superscripts.plain(text.getLiteral());
        return node instanceof Code code ? code.getLiteral() : "";
    }

    private static boolean isInPicture(Node node) {
        return node.getParent() instanceof Image;
    }

    /** The next node of a walk in the order of the text, or null after the last node of the block. */
    private static Node next(Node node, Node block) {
        return node.getFirstChild() != null ? node.getFirstChild() : after(node, block);
    }

    private static Node after(Node node, Node block) {
        Node at = node;
        while (at != block && at.getNext() == null)
            at = at.getParent();
        return at == block ? null : at.getNext();
    }

    private void write(Node block, BlockWriter out, Draft.LineEnds ends) {
        int line = 0;
        Node node = block.getFirstChild();
        while (node != null) {
            open(node, out);
            out.text(words(node));
            if (isLineEnd(node)) {
                if (node instanceof SoftLineBreak)
                    ends.after(line, out);
                else
                    out.lineBreak();
                line++;
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            close(node, out);
            while (node.getNext() == null && node.getParent() != block) {
                node = node.getParent();
                close(node, out);
            }
            node = node.getNext();
        }
    }

    private void open(Node node, BlockWriter out) {
        if (node instanceof StrongEmphasis)
            out.open(Mark.Kind.STRONG);
        else if (node instanceof Emphasis)
            out.open(Mark.Kind.EMPHASIS);
        else if (node instanceof Link link)
            targets.of(link.getDestination()).ifPresent(out::openLink);
    }

    private static void close(Node node, BlockWriter out) {
        if (node instanceof StrongEmphasis)
            out.close(Mark.Kind.STRONG);
        else if (node instanceof Emphasis)
            out.close(Mark.Kind.EMPHASIS);
        else if (node instanceof Link)
            out.closeLink();
    }
}
