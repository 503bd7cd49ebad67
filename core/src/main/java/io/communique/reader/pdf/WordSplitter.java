package io.communique.reader.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits the characters of a row into words: by the spaces that were shown, and by gaps where none were. */
final class WordSplitter {

    private static final float SHOWN_SPACE = 0.06f;
    private static final float DOUBTFUL_SPACE = 0.11f;
    private static final float GAP_WITH_SPACES = 0.2f;
    private static final float GAP_WITHOUT_SPACES = 0.16f;
    private static final float SPACES_ARE_SHOWN = 0.06f;
    /** A letter so much larger than its neighbour is the initial of a paragraph. */
    private static final float INITIAL = 2.2f;
    private static final int FEWEST_SPACED_LETTERS = 4;

    private final float gap;

    WordSplitter(List<Glyph> page) {
        int spaced = 0;
        for (Glyph glyph : page)
            spaced += glyph.spaced() ? 1 : 0;
        gap = spaced > page.size() * SPACES_ARE_SHOWN ? GAP_WITH_SPACES : GAP_WITHOUT_SPACES;
    }

    List<Word> words(List<Glyph> row) {
        List<List<Glyph>> groups = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        for (Glyph glyph : withoutOverprint(row)) {
            if (!current.isEmpty() && isApart(current.get(current.size() - 1), glyph)) {
                groups.add(current);
                current = new ArrayList<>();
            }
            current.add(glyph);
        }
        if (!current.isEmpty())
            groups.add(current);
        return joinSpacedLetters(groups).stream().map(Words::word).filter(word -> !word.text().isEmpty()).toList();
    }

    /** Bold made by showing a character twice or more, a little beside itself. */
    private static List<Glyph> withoutOverprint(List<Glyph> row) {
        List<Glyph> kept = new ArrayList<>(row.size());
        for (Glyph glyph : row)
            if (!isOverprint(kept, glyph))
                kept.add(glyph);
        return kept;
    }

    private static boolean isOverprint(List<Glyph> kept, Glyph glyph) {
        for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - 5; i--) {
            Glyph before = kept.get(i);
            float shift = Math.abs(glyph.x() - before.x());
            if (shift < 0.12f * glyph.size() && shift < 0.5f * Math.max(glyph.width(), 0.1f * glyph.size())
                    && before.text().equals(glyph.text()))
                return true;
        }
        return false;
    }

    private boolean isApart(Glyph before, Glyph after) {
        float size = Math.max(before.size(), after.size());
        if (size > INITIAL * Math.min(before.size(), after.size()))
            return true;
        float distance = (after.x() - before.right()) / size;
        if (distance > gap)
            return true;
        boolean inContentOrder = after.order() == before.order() + 1;
        if (after.spaced())
            return distance > (inContentOrder ? SHOWN_SPACE : DOUBTFUL_SPACE);
        return !inContentOrder && distance > GAP_WITHOUT_SPACES && distance > gap * 0.6f;
    }

    // ---- letter-spaced words ----

    private static List<List<Glyph>> joinSpacedLetters(List<List<Glyph>> groups) {
        List<List<Glyph>> joined = new ArrayList<>();
        for (int i = 0; i < groups.size();) {
            int end = i;
            while (end < groups.size() && isLetter(groups.get(end)))
                end++;
            if (end - i >= FEWEST_SPACED_LETTERS) {
                join(groups.subList(i, end), joined);
                i = end;
            } else {
                joined.add(groups.get(i++));
            }
        }
        return joined;
    }

    private static boolean isLetter(List<Glyph> group) {
        return group.size() == 1 && Character.isLetter(group.get(0).text().codePointAt(0));
    }

    private static void join(List<List<Glyph>> letters, List<List<Glyph>> joined) {
        float[] gaps = new float[letters.size() - 1];
        for (int i = 0; i < gaps.length; i++)
            gaps[i] = letters.get(i + 1).get(0).x() - letters.get(i).get(0).right();
        float[] sorted = gaps.clone();
        Arrays.sort(sorted);
        float usual = sorted[sorted.length / 2];
        List<Glyph> current = new ArrayList<>(letters.get(0));
        for (int i = 0; i < gaps.length; i++) {
            if (gaps[i] > usual * 1.6f) {
                joined.add(current);
                current = new ArrayList<>();
            }
            current.addAll(letters.get(i + 1));
        }
        joined.add(current);
    }
}
