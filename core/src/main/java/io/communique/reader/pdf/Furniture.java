package io.communique.reader.pdf;

import io.communique.document.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Running headers and footers: what stands at the same height of several pages, numbers aside. */
final class Furniture {

    private static final float EDGE = 0.14f;
    private static final float OUTER = 0.1f;
    private static final float SAME_HEIGHT = 8;
    private static final int LONGEST_NUMBER = 14;

    private Furniture() {}

    static void assign(List<Draft> drafts, Map<Integer, PdfPage> pages) {
        Map<String, List<Draft>> byText = new HashMap<>();
        for (Draft draft : drafts) {
            PdfPage page = pages.get(draft.page);
            if (page == null || !isAtEdge(draft, page))
                continue;
            if (draft.kind != Block.Kind.TABLE_CELL && isOutermost(draft, page) && isPageNumber(draft.plain()))
                draft.layer = Block.Layer.FURNITURE;
            else
                byText.computeIfAbsent(withoutNumbers(draft.plain()), text -> new ArrayList<>()).add(draft);
        }
        byText.values().forEach(Furniture::mark);
    }

    private static boolean isAtEdge(Draft draft, PdfPage page) {
        return draft.bottom() < page.height() * EDGE || draft.top() > page.height() * (1 - EDGE);
    }

    private static boolean isOutermost(Draft draft, PdfPage page) {
        return draft.bottom() < page.height() * OUTER || draft.top() > page.height() * (1 - OUTER);
    }

    private static void mark(List<Draft> all) {
        all.sort(Comparator.comparingDouble(draft -> draft.first().base()));
        Map<Integer, Integer> pages = new HashMap<>();
        int from = 0;
        int to = 0;
        for (Draft draft : all) {
            float base = draft.first().base();
            for (; to < all.size() && all.get(to).first().base() - base < SAME_HEIGHT; to++)
                pages.merge(all.get(to).page, 1, Integer::sum);
            for (; base - all.get(from).first().base() >= SAME_HEIGHT; from++)
                pages.computeIfPresent(all.get(from).page, (page, count) -> count == 1 ? null : count - 1);
            if (pages.size() > 1)
                draft.layer = Block.Layer.FURNITURE;
        }
    }

    private static String withoutNumbers(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++)
            kept.append(Character.isDigit(text.charAt(i)) ? '0' : text.charAt(i));
        return kept.toString().replaceAll("0+", "0");
    }

    /** {@code 3}, {@code - 3 -}, {@code 1 / 2}, {@code Page 1}: short, mostly signs, with one word at the most. */
    private static boolean isPageNumber(String text) {
        if (text.length() > LONGEST_NUMBER || !text.codePoints().anyMatch(Character::isDigit))
            return false;
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
            if (i > 0 && Character.isLetter(c) && Character.isDigit(text.charAt(i - 1)))
                return false;
            if (!Character.isLetterOrDigit(c) && " /-–—|.".indexOf(c) < 0)
                return false;
        }
        return digits <= 6 && letters <= 6 && (letters == 0 ? digits <= 4 || text.indexOf('/') > 0 : digits <= 4
                && text.length() <= 10);
    }
}
