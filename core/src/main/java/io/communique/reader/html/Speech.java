package io.communique.reader.html;

import io.communique.reader.text.BlockShape;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The languages that a page states: its own, and that of blocks that speak another. */
final class Speech {

    private static final int LONGEST_TAG = 35;

    private final String own;

    Speech(Inventory page) {
        own = stated(page).orElse("");
    }

    /** The language of the page, from its root element. */
    static Optional<String> stated(Inventory page) {
        return page.root().flatMap(Speech::tag);
    }

    BlockShape of(Element element, BlockShape outer) {
        Optional<String> stated = tag(element);
        if (stated.isEmpty())
            return outer;
        boolean other = !primary(stated.get()).equals(primary(own));
        return outer.speaking(other ? stated : Optional.empty());
    }

    private static Optional<String> tag(Element element) {
        if (element.attributesSize() == 0)
            return Optional.empty();
        String lang = element.attr("lang").strip();
        String tag = lang.isEmpty() ? element.attr("xml:lang").strip() : lang;
        boolean possible = !tag.isEmpty() && tag.length() <= LONGEST_TAG && Character.isLetter(tag.charAt(0));
        return possible ? Optional.of(tag) : Optional.empty();
    }

    private static String primary(String tag) {
        return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
