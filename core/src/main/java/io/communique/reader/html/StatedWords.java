package io.communique.reader.html;

import io.communique.text.Folding;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Finds, in a page without headings, the words that its title repeats: the longest such part of the title wins. */
final class StatedWords implements NodeFilter {

    private static final int LONGEST = 300;

    private final Set<String> parts;
    private @Nullable Element best;
    private int length;

    StatedWords(Set<String> parts) {
        this.parts = parts;
    }

    Optional<Element> find(Element page) {
        if (!parts.isEmpty())
            page.filter(this);
        return Optional.ofNullable(best);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text)
            compare(text);
        if (!(node instanceof Element element))
            return FilterResult.CONTINUE;
        return Hidden.is(element) || element.normalName().equals("a") ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }

    private void compare(TextNode node) {
        String text = node.getWholeText();
        Element parent = node.parent();
        if (text.length() > LONGEST || parent == null)
            return;
        String letters = Headline.letters(Folding.fold(text));
        if (letters.length() > length && parts.contains(letters) && !parent.normalName().equals("body")
                && Headline.letters(Words.folded(parent)).equals(letters)) {
            best = parent;
            length = letters.length();
        }
    }
}
