package io.communique.reader.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A table whose cells are drawn: rules that meet, and the cells between them. Cells without a rule between them are
 * one.
 */
final class Grid {

    private static final int MOST_RULES = 6_000;
    private static final int MOST_CELLS = 4_000;
    private static final float NEAR = 2.5f;

    private final NavigableMap<Float, List<Rule>> horizontal;
    private final NavigableMap<Float, List<Rule>> vertical;
    private final float[] xs;
    private final float[] ys;
    private final int[] cells;

    private Grid(List<Rule> rules, float[] xs, float[] ys, Budget budget) {
        horizontal = byPlace(rules, true);
        vertical = byPlace(rules, false);
        this.xs = xs;
        this.ys = ys;
        cells = new int[(xs.length - 1) * (ys.length - 1)];
        for (int i = 0; i < cells.length; i++)
            cells[i] = i;
        join(budget);
    }

    /** The tables that the rules of a page draw, from the top. */
    static List<Grid> of(List<Rule> rules, Budget budget) {
        List<Grid> grids = new ArrayList<>();
        if (rules.size() < 6 || rules.size() > MOST_RULES)
            return grids;
        for (List<Rule> part : connected(rules, budget)) {
            float[] xs = places(part, false);
            float[] ys = places(part, true);
            if (xs.length >= 3 && ys.length >= 3 && (xs.length - 1) * (ys.length - 1) <= MOST_CELLS)
                grids.add(new Grid(part, xs, ys, budget));
        }
        grids.removeIf(grid -> grid.count() < 4);
        grids.sort((one, other) -> Float.compare(one.top(), other.top()));
        return grids;
    }

    /** Rules that meet, directly or over others: swept from the top, so that only those of one height are compared. */
    private static Collection<List<Rule>> connected(List<Rule> rules, Budget budget) {
        List<Rule> sorted = new ArrayList<>(rules);
        sorted.sort(Comparator.comparingDouble(Rule::top));
        int[] parts = IntStream.range(0, sorted.size()).toArray();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            Rule rule = sorted.get(i);
            open.removeIf(other -> sorted.get(other).bottom() + NEAR < rule.top());
            for (int other : open) {
                budget.tick();
                if (meet(rule, sorted.get(other)))
                    merge(parts, i, other);
            }
            open.add(i);
        }
        Map<Integer, List<Rule>> byRoot = new TreeMap<>();
        for (int i = 0; i < parts.length; i++)
            byRoot.computeIfAbsent(root(parts, i), root -> new ArrayList<>()).add(sorted.get(i));
        return byRoot.values();
    }

    private static boolean meet(Rule one, Rule other) {
        return one.left() <= other.right() + NEAR && other.left() <= one.right() + NEAR
                && one.top() <= other.bottom() + NEAR && other.top() <= one.bottom() + NEAR;
    }

    /** The distinct heights of the horizontal rules, or places of the vertical ones. */
    private static float[] places(List<Rule> rules, boolean horizontal) {
        TreeMap<Float, Float> sorted = new TreeMap<>();
        for (Rule rule : rules)
            if (horizontal ? rule.isHorizontal() : rule.isVertical()) {
                float place = horizontal ? (rule.top() + rule.bottom()) / 2 : (rule.left() + rule.right()) / 2;
                sorted.put(place, place);
            }
        List<Float> kept = new ArrayList<>();
        for (float place : sorted.keySet())
            if (kept.isEmpty() || place - kept.get(kept.size() - 1) > 2 * NEAR)
                kept.add(place);
        float[] places = new float[kept.size()];
        for (int i = 0; i < places.length; i++)
            places[i] = kept.get(i);
        return places;
    }

    private static NavigableMap<Float, List<Rule>> byPlace(List<Rule> rules, boolean horizontal) {
        NavigableMap<Float, List<Rule>> places = new TreeMap<>();
        for (Rule rule : rules)
            if (horizontal ? rule.isHorizontal() : rule.isVertical())
                places.computeIfAbsent(horizontal ? rule.top() : rule.left(), place -> new ArrayList<>()).add(rule);
        return places;
    }

    private void join(Budget budget) {
        int columns = xs.length - 1;
        for (int row = 0; row + 1 < ys.length; row++)
            for (int column = 0; column < columns; column++) {
                float x = (xs[column] + xs[column + 1]) / 2;
                float y = (ys[row] + ys[row + 1]) / 2;
                budget.tick();
                if (column > 0 && !crosses(xs[column], y, vertical, xs[column]))
                    merge(cells, row * columns + column, row * columns + column - 1);
                if (row > 0 && !crosses(x, ys[row], horizontal, ys[row]))
                    merge(cells, row * columns + column, (row - 1) * columns + column);
            }
    }

    private static boolean crosses(float x, float y, NavigableMap<Float, List<Rule>> places, float at) {
        for (List<Rule> rules : places.subMap(at - NEAR - Rule.THICKEST, true, at + NEAR, true).values())
            for (Rule rule : rules)
                if (x >= rule.left() - NEAR && x <= rule.right() + NEAR && y >= rule.top() - NEAR
                        && y <= rule.bottom() + NEAR)
                    return true;
        return false;
    }

    private static void merge(int[] parts, int one, int other) {
        int first = root(parts, one);
        int second = root(parts, other);
        parts[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] parts, int one) {
        int root = one;
        while (parts[root] != root) {
            parts[root] = parts[parts[root]];
            root = parts[root];
        }
        return root;
    }

    private int root(int cell) {
        return root(cells, cell);
    }

    private int count() {
        int count = 0;
        for (int i = 0; i < cells.length; i++)
            count += cells[i] == i ? 1 : 0;
        return count;
    }

    float top() {
        return ys[0];
    }

    float width() {
        return xs[xs.length - 1] - xs[0];
    }

    /** Number of the cell that a word stands in, row by row; -1 outside of the table. */
    int cell(Word word) {
        int column = index(xs, (word.left() + word.right()) / 2);
        int row = index(ys, word.base() - word.size() * 0.3f);
        return column < 0 || row < 0 ? -1 : root(row * (xs.length - 1) + column);
    }

    private static int index(float[] places, float at) {
        for (int i = 0; i + 1 < places.length; i++)
            if (at >= places[i] && at < places[i + 1])
                return i;
        return -1;
    }

    int row(int cell) {
        return cell / (xs.length - 1);
    }

    int column(int cell) {
        return cell % (xs.length - 1);
    }

    float left(int cell) {
        return xs[column(cell)];
    }

    /** The right side of a cell, of the last of those that were joined to it on its first row. */
    float right(int cell) {
        int columns = xs.length - 1;
        int last = column(cell);
        while (last + 1 < columns && root(row(cell) * columns + last + 1) == cell)
            last++;
        return xs[last + 1];
    }
}
