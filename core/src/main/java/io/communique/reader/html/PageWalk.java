package io.communique.reader.html;

import io.communique.document.Block;
import io.communique.document.Mark;
import io.communique.reader.text.BlockShape;
import io.communique.reader.text.BlockWriter;
import io.communique.reader.text.Targets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** One walk over a page, in the order of its source, without recursion. */
final class PageWalk implements NodeFilter {

    private static final Set<String> BLOCKS = Set.of("html", "body", "section", "nav", "aside", "hgroup", "header", "footer",
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "menu", "pre", "div", "blockquote", "address", "figure",
            "figcaption", "form", "fieldset", "legend", "dl", "dt", "dd", "li", "table", "caption", "thead", "tfoot",
            "tbody", "tr", "th", "td", "details", "summary", "main", "article", "center", "dir", "frameset", "frame",
            "option", "dialog", "search", "noframes", "marquee", "listing", "xmp", "plaintext");

    private final Element page;
    private final BlockWriter out;
    private final Targets targets;
    private final Layers layers;
    private final Tables tables = new Tables();
    private final Deque<BlockShape> shapes = new ArrayDeque<>();

    PageWalk(Element page, BlockWriter out, Targets targets) {
        this.page = page;
        this.out = out;
        this.targets = targets;
        this.layers = Layers.of(page);
        shapes.push(BlockShape.PARAGRAPH);
    }

    void walk() {
        page.filter(this);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (out.isFull())
            return FilterResult.STOP;
        if (node instanceof TextNode text)
            out.text(text.getWholeText());
        else if (node instanceof Element element) {
            if (Hidden.is(element))
                return FilterResult.SKIP_ENTIRELY;
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element)
            leave(element);
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (isBlock(element)) {
            tables.enter(element);
            shapes.push(shape(element, name));
            out.begin(shapes.element());
            return;
        }
        switch (name) {
            case "br" -> out.lineBreak();
            case "hr" -> out.end();
            case "a" -> openLink(element);
            default -> mark(element, name).ifPresent(out::open);
        }
    }

    private void leave(Element element) {
        String name = element.normalName();
        if (isBlock(element)) {
            tables.leave(element);
            shapes.pop();
            out.begin(shapes.element());
        } else if (name.equals("a")) {
            out.closeLink();
        } else {
            mark(element, name).ifPresent(out::close);
        }
    }

    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    private void openLink(Element element) {
        if (element.hasAttr("href"))
            targets.of(element.attr("href")).ifPresent(out::openLink);
    }

    private static Optional<Mark.Kind> mark(Element element, String name) {
        return switch (name) {
            case "strong", "b" -> Optional.of(Mark.Kind.STRONG);
            case "em", "i" -> Optional.of(Mark.Kind.EMPHASIS);
            default -> Optional.empty();
        };
    }

    private BlockShape shape(Element element, String name) {
        BlockShape outer = shapes.element().in(layers.of(element, shapes.element().layer()));
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, outer, name.charAt(1) - '0');
            case "li" -> outer.as(Block.Kind.LIST_ITEM, outer.kind() == Block.Kind.LIST_ITEM ? outer.level() + 1 : 1);
            case "dt" -> outer.as(Block.Kind.TERM, 0);
            case "dd" -> outer.as(Block.Kind.DEFINITION, 0);
            case "figcaption", "caption" -> outer.as(Block.Kind.CAPTION, 0);
            case "table" -> outer.as(Block.Kind.PARAGRAPH, 0);
            case "td", "th" -> tables.cell().map(outer::at).orElse(outer);
            default -> outer;
        };
    }

    private BlockShape heading(Element element, BlockShape outer, int level) {
        return outer.as(layers.isHeadline(element) ? Block.Kind.TITLE : Block.Kind.HEADING, level);
    }
}
