package io.communique.reader.html;

import io.communique.text.Folding;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The first words of an element, with single spaces. */
final class Words implements NodeFilter {

    private static final int MOST = 300;
    private static final int MOST_NODES = 2_000;

    private final StringBuilder text = new StringBuilder();
    private boolean space;
    private int nodes;

    private Words() {}

    static String of(Element element) {
        Words words = new Words();
        element.filter(words);
        return words.text.toString();
    }

    static String folded(Element element) {
        return Folding.fold(of(element));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (text.length() >= MOST || ++nodes > MOST_NODES)
            return FilterResult.STOP;
        if (node instanceof TextNode words)
            add(words.getWholeText());
        else if (node instanceof Element element)
            return inner(element, depth);
        return FilterResult.CONTINUE;
    }

    private FilterResult inner(Element element, int depth) {
        if (element.normalName().equals("br"))
            space = true;
        return depth > 0 && Hidden.is(element) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }

    private void add(String words) {
        for (int i = 0; i < words.length() && text.length() < MOST; i++) {
            char c = words.charAt(i);
            if (c <= ' ' || c == '\u00A0') {
                space = true;
                continue;
            }
            if (space && !text.isEmpty())
                text.append(' ');
            space = false;
            text.append(c);
        }
    }
}
