package io.communique.reader.text;

import io.communique.text.Folding;
import java.util.List;

/**
 * Headlines and headings that only their shape tells: a short line that stands alone, without a final stop. The head of
 * a text ends with its first long paragraph; the headline stands in it, among banner, dateline and category.
 */
final class Shapes {

    private static final int LONGEST_HEADING = 110;
    private static final int LONG_PARAGRAPH = 160;
    private static final int HEADLINE_WORDS = 5;
    private static final int MOST_DIGITS_PERCENT = 30;
    private static final String STOPS = ".,;…";

    private final List<Draft> drafts;
    private final int headEnd;
    private final int headline;
    private final boolean marked;

    Shapes(List<Draft> drafts) {
        this.drafts = drafts;
        this.marked = drafts.stream().anyMatch(draft -> draft.kind() == Draft.Kind.HEADING);
        this.headEnd = headEnd();
        this.headline = marked ? firstMarked() : headline();
    }

    /** The index of the draft that is the headline, or -1. */
    int headlineIndex() {
        return headline;
    }

    /** Whether every line of a draft is a block of its own: the lines of a letterhead. */
    boolean isLetterhead(int index) {
        Draft draft = drafts.get(index);
        if (index >= headEnd || index >= headline && headline >= 0 || draft.kind() != Draft.Kind.PLAIN)
            return false;
        return draft.lines().stream().allMatch(line -> line.length() <= LONGEST_HEADING);
    }

    /** Whether a draft that no mark tells is a heading. */
    boolean isHeading(int index) {
        if (marked || index < headEnd || index == headline || index + 1 >= drafts.size() || !looksLikeHeading(index))
            return false;
        return !looksLikeHeading(index + 1) || isLoud(drafts.get(index).first());
    }

    private int headEnd() {
        for (int i = 0; i < drafts.size(); i++)
            if (drafts.get(i).kind() != Draft.Kind.SERVICE && (drafts.get(i).kind() != Draft.Kind.PLAIN || isLong(drafts.get(i))))
                return i;
        return 0;
    }

    private static boolean isLong(Draft draft) {
        String last = draft.lines().get(draft.lines().size() - 1);
        return draft.length() >= LONG_PARAGRAPH || draft.length() > LONGEST_HEADING && last.endsWith(".");
    }

    /** The first level-one heading, or else the first heading of all. */
    private int firstMarked() {
        int first = -1;
        for (int i = 0; i < drafts.size(); i++)
            if (drafts.get(i).kind() == Draft.Kind.HEADING) {
                if (drafts.get(i).level() == 1)
                    return i;
                first = first < 0 ? i : first;
            }
        return first;
    }

    private int headline() {
        int best = -1;
        for (int i = 0; i < headEnd; i++) {
            if (!looksLikeHeadline(drafts.get(i)))
                continue;
            if (words(drafts.get(i)) >= HEADLINE_WORDS)
                return i;
            if (best < 0 || drafts.get(i).length() > drafts.get(best).length())
                best = i;
        }
        return best;
    }

    private static boolean looksLikeHeadline(Draft draft) {
        String text = String.join(" ", draft.lines());
        if (draft.kind() == Draft.Kind.SERVICE || draft.lines().size() > 3 || draft.link() || text.length() >= LONG_PARAGRAPH || isReach(text)
                || isDated(text) || ":,;".indexOf(text.charAt(text.length() - 1)) >= 0)
            return false;
        String folded = Folding.fold(text);
        return TextWords.BANNERS.stream().noneMatch(folded::startsWith);
    }

    private boolean looksLikeHeading(int index) {
        Draft draft = drafts.get(index);
        if (draft.kind() != Draft.Kind.PLAIN || !draft.isOneLine() || draft.link())
            return false;
        String line = draft.first();
        return line.length() <= LONGEST_HEADING && line.length() > 1 && !isReach(line) && !isMostlyDigits(line)
                && STOPS.indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** A line that ends with a colon or has no small letter calls for what follows. */
    private static boolean isLoud(String line) {
        return line.endsWith(":") || line.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isReach(String line) {
        return line.indexOf('@') >= 0 || line.contains("://") || line.contains("www.");
    }

    private static boolean isMostlyDigits(String line) {
        return line.chars().filter(Character::isDigit).count() * 100 > (long) line.length() * MOST_DIGITS_PERCENT;
    }

    /** A dateline ends with its year, or is mostly digits. */
    private static boolean isDated(String line) {
        int digits = 0;
        int at = line.length();
        while (at > 0 && Character.isDigit(line.charAt(at - 1)) && digits < 5) {
            at--;
            digits++;
        }
        boolean place = line.indexOf(',') >= 0 || line.indexOf('/') >= 0 || at > 0 && line.charAt(at - 1) == '.';
        return digits == 4 && (place || line.length() <= 30) || isMostlyDigits(line);
    }

    private static int words(Draft draft) {
        int words = 1;
        for (String line : draft.lines())
            words += (int) line.chars().filter(c -> c == ' ').count();
        return words + draft.lines().size() - 1;
    }
}
