package io.communique.reader.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which characters of a page a person sees. What is not painted is read where it stands over a picture, for it tells
 * what a scan shows; what is painted in the white of the paper is read where something else was painted there. A page
 * on which nothing is seen was not understood, and is read whole.
 */
final class Visibility {

    private static final float SLACK = 2;
    private static final int MOST_AREAS = 500;

    private final Budget budget;
    private final BitSet unpainted = new BitSet();
    private final BitSet white = new BitSet();
    private final List<Rule> pictures = new ArrayList<>();
    private final List<Rule> areas = new ArrayList<>();

    Visibility(Budget budget) {
        this.budget = budget;
    }

    /** How the character of this number is painted. */
    void glyph(int number, TextState state) {
        unpainted.set(number, state.isInvisible());
        white.set(number, state.isWhite());
    }

    /** The character of this number now stands for all after it. */
    void join(int number, int end) {
        unpainted.clear(number + 1, end);
        white.clear(number + 1, end);
    }

    void picture(Rule area) {
        keep(area, pictures);
    }

    /** Where something is painted that is not white. */
    void area(Rule area) {
        keep(area, areas);
    }

    private static void keep(Rule area, List<Rule> kept) {
        if (kept.size() < MOST_AREAS)
            kept.add(area);
    }

    List<Glyph> seen(List<Glyph> glyphs) {
        if (unpainted.isEmpty() && white.isEmpty())
            return glyphs;
        List<Glyph> seen = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++)
            if (isSeen(i, glyphs.get(i)))
                seen.add(glyphs.get(i));
        return seen.isEmpty() ? glyphs : seen;
    }

    private boolean isSeen(int number, Glyph glyph) {
        if (unpainted.get(number))
            return isOver(glyph, pictures);
        return !white.get(number) || areas.size() == MOST_AREAS || isOver(glyph, pictures) || isOver(glyph, areas);
    }

    private boolean isOver(Glyph glyph, List<Rule> painted) {
        for (Rule area : painted) {
            budget.tick();
            if (glyph.x() >= area.left() - SLACK && glyph.x() <= area.right() + SLACK
                    && glyph.y() >= area.top() - SLACK && glyph.y() <= area.bottom() + SLACK)
                return true;
        }
        return false;
    }
}
