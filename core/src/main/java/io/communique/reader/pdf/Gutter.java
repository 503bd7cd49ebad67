package io.communique.reader.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A white strip between two columns.
 *
 * @param x its right side: where the right column begins
 * @param first index of the first row that it parts
 * @param last index of the last row that it parts
 * @param score how many rows it parts, the better the more
 */
record Gutter(float x, int first, int last, float score) {

    private static final int MOST_CANDIDATES = 60;
    private static final float WIDTH = 0.85f;
    private static final float TOLERANCE = 1;
    private static final int NEIGHBOURS = 40;
    /** How much of its column a line fills that goes on in the next one: all but a long word. */
    private static final float FULL = 0.7f;
    /** A line that goes further than this beyond all lines above it stands under both columns, not in one. */
    private static final float OVERFULL = 1.15f;
    /** Baselines further apart, in font sizes, are more than a paragraph's gap apart. */
    private static final float FAR = 3.5f;
    /** Baselines less far apart, in font sizes, are those of one paragraph, even when widely leaded. */
    private static final float WITHIN_PARAGRAPH = 1.7f;

    /** The strip that parts most rows; null if the rows are one column. */
    static @org.jspecify.annotations.Nullable Gutter best(List<Row> rows, Budget budget) {
        Gutter best = null;
        for (float x : candidates(rows))
            for (int from = 0; from < rows.size();) {
                int to = from;
                while (to < rows.size() && !blocks(rows.get(to), x)) {
                    budget.tick();
                    to++;
                }
                budget.tick();
                Gutter gutter = to - from < 2 ? null : within(rows, x, from, to);
                if (gutter != null && (best == null || gutter.score > best.score))
                    best = gutter;
                from = to + 1;
            }
        return best;
    }

    /** Where words begin after some white, the most frequent first. */
    private static List<Float> candidates(List<Row> rows) {
        Map<Integer, Integer> counts = new TreeMap<>();
        float left = Float.MAX_VALUE;
        for (Row row : rows)
            left = Math.min(left, row.left());
        for (Row row : rows) {
            float before = left - 100;
            for (int i = 0; i < row.words().size(); i++) {
                Word word = row.words().get(i);
                if (word.left() - before > WIDTH * word.size() && word.left() > left + 3 * word.size()
                        && !row.isStretched(i))
                    counts.merge(Math.round(word.left()), 1, Integer::sum);
                before = Math.max(before, word.right());
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_CANDIDATES).map(entry -> entry.getKey() - TOLERANCE).toList();
    }

    /** Whether words of a row stand where the strip would be. */
    static boolean blocks(Row row, float x) {
        for (int i = 0; i < row.words().size(); i++) {
            Word word = row.words().get(i);
            if (word.left() < x && word.right() > x - WIDTH * Math.min(word.size(), 14))
                return true;
            if (word.left() >= x)
                return i > 0 && row.words().get(i - 1).left() < x && row.isStretched(i) && row.words().size() > 2;
        }
        return false;
    }

    private static @org.jspecify.annotations.Nullable Gutter within(List<Row> rows, float x, int from, int to) {
        int left = 0;
        int right = 0;
        int[] ends = {-1, -1, -1, -1};
        for (int i = from; i < to; i++) {
            if (hasLeft(rows.get(i), x)) {
                ends[0] = ends[0] < 0 ? i : ends[0];
                ends[1] = i;
                left += isMarkOnly(rows.get(i), x) ? 0 : 1;
            }
            if (hasRight(rows.get(i), x)) {
                ends[2] = ends[2] < 0 ? i : ends[2];
                ends[3] = i;
                right++;
            }
        }
        if (left < 2 || right < 2)
            return null;
        int first = Math.max(ends[0], ends[2]);
        int last = Math.min(ends[1], ends[3]);
        return last - first < 1 ? null : extended(rows, x, new int[] {from, first, last, to}, Math.min(left, right));
    }

    /** Beyond the rows that have both sides, those that go on without a break belong to it too. */
    private static Gutter extended(List<Row> rows, float x, int[] bounds, int sides) {
        int first = bounds[1];
        while (first > bounds[0] && pitch(rows, first - 1) < WITHIN_PARAGRAPH * rows.get(first).size())
            first--;
        int last = bounds[2];
        while (last + 1 < bounds[3] && (pitch(rows, last) < WITHIN_PARAGRAPH * rows.get(last).size()
                || hasRight(rows.get(last + 1), x) || isFull(rows, first, last, x)))
            last++;
        return new Gutter(x, first, last, bounds[2] - bounds[1] + 1 + sides + x / 10_000);
    }

    /** Whether the next row on the left side fills its column as the rows before it did. */
    private static boolean isFull(List<Row> rows, int first, int last, float x) {
        float right = 0;
        float left = Float.MAX_VALUE;
        for (Row row : rows.subList(Math.max(first, last - NEIGHBOURS), last + 1))
            if (hasLeft(row, x)) {
                right = Math.max(right, leftOf(row, x).right());
                left = Math.min(left, row.left());
            }
        Row next = rows.get(last + 1);
        float filled = (next.right() - left) / (right - left);
        return filled > FULL && filled < OVERFULL && pitch(rows, last) < FAR * next.size();
    }

    private static float pitch(List<Row> rows, int index) {
        return rows.get(index + 1).base() - rows.get(index).base();
    }

    static boolean hasLeft(Row row, float x) {
        return row.left() < x;
    }

    static boolean hasRight(Row row, float x) {
        return row.last().left() >= x;
    }

    /** The words of a row left of the strip; there must be some. */
    static Row leftOf(Row row, float x) {
        List<Word> words = new ArrayList<>(row.words());
        words.removeIf(word -> word.left() >= x);
        return new Row(words);
    }

    /** The words of a row right of the strip; there must be some. */
    static Row rightOf(Row row, float x) {
        List<Word> words = new ArrayList<>(row.words());
        words.removeIf(word -> word.left() < x);
        return new Row(words);
    }

    /** Bullets and numbers of list items are no column. */
    private static boolean isMarkOnly(Row row, float x) {
        Row left = leftOf(row, x);
        return left.words().size() == 1 && left.first().text().length() <= 3 && hasRight(row, x);
    }
}
