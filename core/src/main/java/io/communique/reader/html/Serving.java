package io.communique.reader.html;

import io.communique.reader.html.Survey.Size;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Parts whose own words say that they serve the page or the mailing, not the release. */
final class Serving {

    private static final int LONGEST_LINE = 45;
    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_MAILING = 400;
    private static final Set<String> LINES = Set.of("p", "div", "li", "td", "button", "section", "ul");

    private Serving() {}

    /** A short line that turns pages, one that leads to another page, or what a mailing says of itself. */
    static boolean is(Element element, Size size) {
        if (size.text == 0 || size.text > LONGEST_MAILING || !LINES.contains(element.normalName()))
            return false;
        boolean away = size.links > size.localLinks;
        boolean turns = size.text <= LONGEST_LINE || size.localLinks > 0 && size.text <= LONGEST_REFERENCE;
        if (!away && !turns || isWrapper(element))
            return false;
        String words = Words.folded(element);
        return turns && turnsPages(words, size) || away && PageWords.STANDARD.contains("mailing", words);
    }

    /** Around one line alone: that line is asked itself. */
    private static boolean isWrapper(Element element) {
        return element.childNodeSize() == 1 && element.childNode(0) instanceof Element only
                && LINES.contains(only.normalName());
    }

    private static boolean turnsPages(String words, Size size) {
        boolean brief = size.text <= LONGEST_LINE;
        String bare = withoutNumber(words);
        return brief && PageWords.STANDARD.begins("serving", bare)
                || size.localLinks > 0 && (PageWords.STANDARD.begins("serving", bare) || PageWords.STANDARD.begins("related", words));
    }

    /** "3 min read" is that whatever the number. */
    private static String withoutNumber(String words) {
        int start = 0;
        while (start < words.length() && !Character.isLetter(words.charAt(start)))
            start++;
        return words.substring(start);
    }

    /** Whether a part above the headline says that it is for the press. */
    static boolean isForPress(Element element) {
        for (String word : Words.folded(element).split("[^\\p{L}]+", 60))
            if (PageWords.STANDARD.names("press", word))
                return true;
        return false;
    }
}
