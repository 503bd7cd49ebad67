package io.communique.reader.html;

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
    private static final Size NONE = new Size();

    /** What a part of a page holds. */
    static final class Size {
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

    private final Map<Element, Size> sizes = new IdentityHashMap<>();
    private final Deque<Size> open = new ArrayDeque<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> titled = new ArrayList<>();
    private int linkDepth;
    private int order;
    private final Map<Element, Integer> places = new IdentityHashMap<>();

    private Survey() {
        open.push(new Size());
    }

    static Survey of(Element page) {
        Survey survey = new Survey();
        page.filter(survey);
        return survey;
    }

    Size size(Element element) {
        return sizes.getOrDefault(element, NONE);
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
        return places.getOrDefault(element, 0);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text)
            count(text);
        if (!(node instanceof Element element))
            return FilterResult.CONTINUE;
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
        places.put(element, order++);
        open.push(new Size());
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
        if (node instanceof Element element && places.containsKey(element)) {
            Size size = open.pop();
            own(element, size);
            sizes.put(element, size);
            open.element().add(passedOn(element.normalName(), size));
        }
        return FilterResult.CONTINUE;
    }

    /** Rows and cells count for their own table only. */
    private static Size passedOn(String name, Size size) {
        if (!name.equals("table"))
            return size;
        Size out = new Size();
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
        if (FurnitureLinks.is(element, target))
            size.furnitureLinks++;
        else if (target.startsWith("mailto:") || target.startsWith("tel:"))
            size.practical++;
        else if (FurnitureLinks.isLocal(target))
            size.localLinks++;
    }
}
