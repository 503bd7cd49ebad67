package io.communique.reader.pdf;

import io.communique.document.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds titles and headings by size, weight and capitals, against what the document uses for its prose. */
final class Kinds {

    private static final float LARGER = 1.12f;
    private static final int LONGEST_HEADING = 220;
    private static final int LONGEST_BOLD_LINE = 130;
    private static final int MOST_LINES = 4;
    private static final int LOWEST = 6;

    private Kinds() {}

    static void assign(List<Draft> drafts) {
        float body = bodySize(drafts);
        boolean boldBody = isMostlyBold(drafts);
        TreeSet<Integer> sizes = new TreeSet<>(Comparator.reverseOrder());
        List<Draft> headings = new ArrayList<>();
        for (Draft draft : drafts)
            if (isHeading(draft, body, boldBody)) {
                headings.add(draft);
                sizes.add(bucket(draft, body));
            }
        Map<Integer, Integer> order = new TreeMap<>();
        sizes.forEach(size -> order.put(size, order.size()));
        for (Draft heading : headings) {
            heading.kind = Block.Kind.HEADING;
            heading.level = Math.min(LOWEST, 1 + order.getOrDefault(bucket(heading, body), 0));
        }
        headings.stream().filter(draft -> draft.level == 1 && draft.page == headings.get(0).page
                && draft.size() >= body * LARGER).findFirst().ifPresent(title -> title.kind = Block.Kind.TITLE);
        drafts.stream().filter(draft -> draft.kind == Block.Kind.LIST_ITEM).forEach(item -> item.level = 1);
    }

    /** Half points above the prose; 0 for what is only bold or in capitals. */
    private static int bucket(Draft draft, float body) {
        return draft.size() < body * LARGER ? 0 : Math.round(draft.size() * 2);
    }

    private static float bodySize(List<Draft> drafts) {
        Map<Integer, Integer> letters = new TreeMap<>();
        for (Draft draft : drafts)
            for (Row row : draft.rows)
                letters.merge(Math.round(row.size() * 4), row.letters(), Integer::sum);
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0) / 4f;
    }

    private static boolean isMostlyBold(List<Draft> drafts) {
        int bold = 0;
        int all = 0;
        for (Draft draft : drafts) {
            all += draft.letters();
            bold += draft.isBold() ? draft.letters() : 0;
        }
        return bold * 2 > all;
    }

    private static boolean isHeading(Draft draft, float body, boolean boldBody) {
        if (draft.layer != Block.Layer.BODY || isPair(draft)
                || draft.rows.size() > MOST_LINES || draft.letters() > LONGEST_HEADING)
            return false;
        String text = draft.plain();
        if (!text.codePoints().anyMatch(Character::isLetter) || text.indexOf('@') >= 0 || isAddress(text))
            return false;
        if (draft.size() >= body * LARGER)
            return true;
        if (draft.size() < body * 0.9f || draft.rows.size() > 2 || draft.letters() > LONGEST_BOLD_LINE
                || ",;".indexOf(text.charAt(text.length() - 1)) >= 0 || draft.kind == Block.Kind.LIST_ITEM)
            return false;
        return draft.isBold() && !boldBody && text.charAt(text.length() - 1) != '.' || isCapitals(text);
    }

    /** Labels and what stands beside or below them, cells included. */
    private static boolean isPair(Draft draft) {
        return draft.kind == Block.Kind.TABLE_CELL || draft.kind == Block.Kind.TERM
                || draft.kind == Block.Kind.DEFINITION;
    }

    private static boolean isAddress(String text) {
        return text.indexOf(' ') < 0 && text.indexOf('.') > 0 && text.indexOf('.') < text.length() - 1;
    }

    private static boolean isCapitals(String text) {
        int upper = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c))
                return false;
            upper += Character.isUpperCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return upper >= 5 && digits <= upper / 2;
    }
}
