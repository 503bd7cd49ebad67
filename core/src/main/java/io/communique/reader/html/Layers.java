package io.communique.reader.html;

import io.communique.document.Block.Layer;
import org.jsoup.nodes.Element;

/** Which parts of a page are the release, and which the page puts around it. */
final class Layers {

    private final Element headline;

    private Layers(Element headline) {
        this.headline = headline;
    }

    static Layers of(Element page) {
        Element inMain = page.selectFirst("main h1, article h1");
        Element any = inMain == null ? page.selectFirst("h1") : inMain;
        return new Layers(any == null ? page : any);
    }

    boolean isHeadline(Element heading) {
        return heading == headline;
    }

    Layer of(Element element, Layer outer) {
        if (outer == Layer.FURNITURE)
            return outer;
        boolean furniture = switch (element.normalName()) {
            case "nav", "menu", "dialog", "search" -> true;
            case "header", "footer" -> !inArticle(element);
            case "html", "body", "main", "article" -> false;
            default -> named(element);
        };
        return furniture && !holdsHeadline(element) ? Layer.FURNITURE : outer;
    }

    private static boolean inArticle(Element element) {
        return element.closest("main, article") != null;
    }

    private static boolean named(Element element) {
        String name = element.id() + " " + element.attr("class");
        return name.length() > 1 && PageWords.STANDARD.names("furniture", name)
                && !PageWords.STANDARD.names("body", name);
    }

    private boolean holdsHeadline(Element element) {
        for (Element at = headline; at != null; at = at.parent())
            if (at == element)
                return true;
        return false;
    }
}
