package io.communique.reader.html;

import io.communique.document.Block;
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

/** The walk over a page that writes its text, in the order of the source, without recursion. */
final class PageWalk implements NodeFilter {

    private static final Set<String> BLOCKS = Set.of("html", "body", "section", "nav", "aside", "hgroup", "header", "footer",
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "menu", "pre", "div", "blockquote", "address", "figure",
            "figcaption", "form", "fieldset", "legend", "dl", "dt", "dd", "li", "table", "caption", "thead", "tfoot",
            "tbody", "tr", "th", "td", "details", "summary", "main", "article", "center", "dir", "frameset",
            "option", "dialog", "search", "marquee", "listing", "xmp", "plaintext");

    /** An open block, with what holds for everything in it. */
    private record Part(Element element, BlockShape shape, Layers.Place place, boolean joined) {}

    private final Element page;
    private final BlockWriter out;
    private final Anchors anchors;
    private final Layers layers;
    private final Related related;
    private final Speech speech;
    private final Tables tables;
    private final Deque<Part> parts = new ArrayDeque<>();
    private int preformatted;

    PageWalk(Element page, Inventory inventory, BlockWriter out, Targets targets) {
        this.page = page;
        this.out = out;
        Survey survey = Survey.of(page, out.deadline());
        this.layers = new Layers(Headline.of(page, inventory, survey), survey);
        this.related = new Related(layers);
        this.tables = new Tables(survey);
        this.anchors = new Anchors(out, targets, survey);
        this.speech = new Speech(inventory);
        parts.push(new Part(page, BlockShape.PARAGRAPH, Layers.Place.START, false));
    }

    void walk() {
        page.filter(this);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (out.isFull())
            return FilterResult.STOP;
        if (node instanceof TextNode text)
            write(text.getWholeText());
        else if (node instanceof Element element) {
            if (Hidden.is(element))
                return FilterResult.SKIP_ENTIRELY;
            Optional<String> covered = CoveredMail.shown(element);
            if (covered.isPresent())
                return uncover(element, covered.get());
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult uncover(Element element, String mail) {
        if (element.normalName().equals("a"))
            out.closeLink();
        anchors.mail(mail);
        return FilterResult.SKIP_ENTIRELY;
    }

    private void write(String text) {
        if (preformatted == 0) {
            out.text(text);
            return;
        }
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            out.text(text.substring(start, end));
            out.lineBreak();
            start = end + 1;
        }
        out.text(text.substring(start));
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (isBlock(element, name)) {
            open(element, name);
            return;
        }
        switch (name) {
            case "br" -> out.lineBreak();
            case "hr" -> out.end();
            case "a" -> anchors.open(element);
            case "img" -> picture(element);
            default -> Marks.of(element, name).ifPresent(out::open);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element)
            leave(element);
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        String name = element.normalName();
        if (parts.element().element() == element && parts.size() > 1)
            close(element, name);
        else if (name.equals("a"))
            anchors.close(element);
        else if (!name.equals("br") && !name.equals("img"))
            Marks.of(element, name).ifPresent(out::close);
    }

    private boolean isBlock(Element element, String name) {
        if (BLOCKS.contains(name) || layers.isHeadline(element))
            return true;
        if (name.equals("button"))
            return !anchors.isOpen() && !parts.element().shape().isHeading();
        if (element.attributesSize() == 0)
            return false;
        return Hidden.Style.of(element).isBlock() || isKicker(element) || isSkipLink(element, name);
    }

    /** Links over the page that lead past its head stand in no block of their own. */
    private boolean isSkipLink(Element element, String name) {
        return name.equals("a") && out.isBlank() && element.attr("href").startsWith("#") && layers.isSkipLink(element);
    }

    /** A label or second line that stands in the headline without belonging to it. */
    private boolean isKicker(Element element) {
        return parts.element().shape().isHeading() && element.hasAttr("class")
                && PageWords.STANDARD.names("kicker", element.attr("class"));
    }

    private void open(Element element, String name) {
        Part outer = parts.element();
        tables.enter(element);
        related.enter(element, name);
        if (name.equals("pre") || name.equals("listing") || name.equals("xmp"))
            preformatted++;
        if (outer.joined() && !name.equals("li") && !name.startsWith("h")) {
            parts.push(new Part(element, outer.shape(), outer.place(), true));
            out.lineEnd();
            return;
        }
        Layers.Place place = layers.of(element, outer.place());
        BlockShape shape = shape(element, name, speech.of(element, outer.shape().in(layer(place))));
        boolean joined = shape.kind() == Block.Kind.TABLE_CELL || name.equals("address") || isCard(element);
        parts.push(new Part(element, shape, place, joined && !name.equals("tr")));
        out.begin(shape);
    }

    private Block.Layer layer(Layers.Place place) {
        return related.isOpen() ? Block.Layer.FURNITURE : place.layer();
    }

    private static boolean isCard(Element element) {
        return element.hasAttr("class") && PageWords.STANDARD.names("card", element.attr("class"));
    }

    private void close(Element element, String name) {
        Part done = parts.pop();
        tables.leave(element);
        related.leave(element);
        if (name.equals("pre") || name.equals("listing") || name.equals("xmp"))
            preformatted--;
        Part outer = parts.element();
        if (outer.joined() && done.joined())
            out.lineEnd();
        else
            out.begin(outer.shape().in(layer(outer.place())));
    }

    private void picture(Element picture) {
        if (parts.element().shape().isHeading() && out.isBlank())
            out.text(picture.attr("alt"));
    }

    private BlockShape shape(Element element, String name, BlockShape outer) {
        if (layers.isHeadline(element))
            return outer.as(Block.Kind.TITLE, 1);
        return switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> outer.as(Block.Kind.HEADING, name.charAt(1) - '0');
            case "li" -> outer.as(Block.Kind.LIST_ITEM, outer.kind() == Block.Kind.LIST_ITEM ? outer.level() + 1 : 1);
            case "dt" -> outer.as(Block.Kind.TERM, 0);
            case "dd" -> outer.as(Block.Kind.DEFINITION, 0);
            case "figcaption", "caption" -> outer.as(Block.Kind.CAPTION, 0);
            case "table" -> outer.as(Block.Kind.PARAGRAPH, 0);
            case "td", "th" -> tables.cell().map(outer::at).orElse(outer);
            case "button" -> outer.in(Block.Layer.FURNITURE);
            default -> isKicker(element) ? outer.as(Block.Kind.PARAGRAPH, 0) : role(element, outer);
        };
    }

    private static BlockShape role(Element element, BlockShape outer) {
        if (!element.attr("role").equals("heading"))
            return outer;
        String level = element.attr("aria-level");
        boolean stated = level.length() == 1 && level.charAt(0) >= '1' && level.charAt(0) <= '6';
        return outer.as(Block.Kind.HEADING, stated ? level.charAt(0) - '0' : 2);
    }
}
