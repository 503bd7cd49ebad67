package io.communique.reader.html;

import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;

/** What stands under a heading that announces other pages: up to the next heading of its rank, or the end of its part. */
final class Related {

    private static final int NONE = 9;

    private final Layers layers;
    private @Nullable Element part;
    private int level = NONE;

    Related(Layers layers) {
        this.layers = layers;
    }

    boolean isOpen() {
        return part != null;
    }

    void enter(Element element, String name) {
        if (name.length() != 2 || name.charAt(0) != 'h' || name.charAt(1) < '1' || name.charAt(1) > '6')
            return;
        int rank = name.charAt(1) - '0';
        if (isOpen() && rank > level)
            return;
        if (layers.announcesOthers(element)) {
            part = layers.headedBy(element);
            level = rank;
        } else if (isOpen()) {
            end();
        }
    }

    void leave(Element element) {
        if (element == part)
            end();
    }

    private void end() {
        part = null;
        level = NONE;
    }
}
