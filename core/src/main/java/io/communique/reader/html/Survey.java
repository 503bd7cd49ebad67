package io.communique.reader.html;

import io.communique.reader.text.Deadline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** What a first walk over a page counts, so that the second knows of each part what it holds. */
final class Survey implements NodeFilter {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** What a part of a page holds. */
    static final class Size {
        private static final Size NONE = new Size(new Element("none"), 0);

        private final Element element;
        private final int place;
        /** Visible characters that are no white space. */
        int text;
        /** Those of them that are words of links. */
        int linkText;
        /** Links with a target. */
        int links;
        /** Links that stay on the site, to other pages. */
        int localLinks;
        /** Links that share, print or turn pages. */
        int furnitureLinks;
        int headings;
        int linkedHeadings;
        int fields;
        /** Mail and phone links, addresses, definition lists, stated times. */
        int practical;
        int rows;
        int cells;
        int headerCells;
        int tables;
        int longestCell;
        private boolean furnitureLink;

        private Size(Element element, int place) {
            this.element = element;
            this.place = place;
        }

        private void add(Size part) {
            text += part.text;
            linkText += part.linkText;
            links += part.links;
            localLinks += part.localLinks;
            furnitureLinks += part.furnitureLinks;
            headings += part.headings;
            linkedHeadings += part.linkedHeadings;
            fields += part.fields;
            practical += part.practical;
            rows += part.rows;
            cells += part.cells;
            headerCells += part.headerCells;
            tables += part.tables;
            longestCell = Math.max(longestCell, part.longestCell);
        }
    }

    private final Map<Element, Size> sizes = new IdentityHashMap<>(512);
    private final Deque<Size> open = new ArrayDeque<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> titled = new ArrayList<>();
    private int linkDepth;
    private int order;

    private final Deadline deadline;

    private Survey(Element page, Deadline deadline) {
        this.deadline = deadline;
        open.push(new Size(page, 0));
    }

    static Survey of(Element page, Deadline deadline) {
        Survey survey = new Survey(page, deadline);
        page.filter(survey);
        return survey;
    }

    Size size(Element element) {
        return sizes.getOrDefault(element, Size.NONE);
    }

    /** The visible headings, in order. */
    List<Element> headings() {
        return headings;
    }

    /** Other elements that are named like a headline, in order. */
    List<Element> titled() {
        return titled;
    }

    /** The size of the whole page. */
    Size whole() {
        return open.getLast();
    }

    /** How many blocks begin before an element. */
    int place(Element element) {
        return size(element).place;
    }

    /** Whether an element is a link that shares, prints or turns pages. */
    boolean isFurnitureLink(Element element) {
        return size(element).furnitureLink;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text)
            count(text);
        if (!(node instanceof Element element))
            return FilterResult.CONTINUE;
        deadline.tick();
        if (isField(element))
            open.element().fields++;
        if (element.normalName().equals("time"))
            open.element().practical++;
        if (Hidden.is(element))
            return FilterResult.SKIP_ENTIRELY;
        if (element.tag().isBlock() || element.normalName().equals("a"))
            enter(element);
        return FilterResult.CONTINUE;
    }

    private static boolean isField(Element element) {
        return switch (element.normalName()) {
            case "input", "select", "textarea" -> !element.attr("type").equalsIgnoreCase("hidden");
            default -> false;
        };
    }

    private void enter(Element element) {
        Size size = new Size(element, order++);
        sizes.put(element, size);
        open.push(size);
        String name = element.normalName();
        if (name.equals("a"))
            linkDepth++;
        else if (HEADINGS.contains(name))
            headings.add(element);
        else if (element.hasAttr("class") && PageWords.STANDARD.names("headline", element.attr("class")))
            titled.add(element);
    }

    private void count(TextNode node) {
        String text = node.getWholeText();
        int visible = 0;
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) > ' ' && text.charAt(i) != '\u00A0')
                visible++;
        open.element().text += visible;
        if (linkDepth > 0)
            open.element().linkText += visible;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        Size size = open.element();
        if (node == size.element && open.size() > 1) {
            open.pop();
            own(size.element, size);
            open.element().add(passedOn(size.element.normalName(), size));
        }
        return FilterResult.CONTINUE;
    }

    /** Rows and cells count for their own table only. */
    private static Size passedOn(String name, Size size) {
        if (!name.equals("table"))
            return size;
        Size out = new Size(size.element, size.place);
        out.add(size);
        out.rows = 0;
        out.cells = 0;
        out.headerCells = 0;
        out.longestCell = 0;
        return out;
    }

    private void own(Element element, Size size) {
        switch (element.normalName()) {
            case "a" -> link(element, size);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(size);
            case "address", "dl" -> size.practical++;
            case "table" -> size.tables++;
            case "tr" -> size.rows++;
            case "th" -> cell(size, 1);
            case "td" -> cell(size, 0);
            default -> { }
        }
    }

    private void heading(Size size) {
        size.headings++;
        if (size.links > 0 || linkDepth > 0)
            size.linkedHeadings++;
    }

    private static void cell(Size size, int header) {
        size.cells++;
        size.headerCells += header;
        size.longestCell = Math.max(size.longestCell, size.text);
    }

    private void link(Element element, Size size) {
        linkDepth--;
        String target = element.attr("href").strip();
        if (target.isEmpty())
            return;
        size.links++;
        size.furnitureLink = FurnitureLinks.is(element, target) || FurnitureLinks.serves(element, target, size.text);
        if (size.furnitureLink)
            size.furnitureLinks++;
        else if (target.startsWith("mailto:") || target.startsWith("tel:"))
            size.practical++;
        else if (FurnitureLinks.isLocal(target))
            size.localLinks++;
    }
}
