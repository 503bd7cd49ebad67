package io.communique.reader.pdf;

import io.communique.document.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Parts the rows of a column into titles, paragraphs and list items, by spacing, size, weight and marks. */
final class BlockFinder {

    private static final float WIDE_GAP = 2.2f;
    private static final float SIZE_CHANGE = 1.13f;
    private static final float GREAT_CHANGE = 1.3f;
    private static final float SPACING_CHANGE = 1.28f;
    private static final float LARGEST_PITCH = 2.6f;
    private static final float USUAL_PITCH = 1.5f;

    private final int page;
    private final Map<Integer, Float> pitches;
    private final List<Draft> drafts = new ArrayList<>();

    private BlockFinder(int page, List<Column> columns) {
        this.page = page;
        pitches = pitches(columns);
    }

    static List<Draft> drafts(int page, List<Column> columns) {
        BlockFinder finder = new BlockFinder(page, columns);
        for (Column column : columns)
            finder.part(column);
        return finder.drafts;
    }

    /** The usual distance of two baselines, by font size: the lower quartile, so that paragraph gaps do not count. */
    private static Map<Integer, Float> pitches(List<Column> columns) {
        Map<Integer, List<Float>> all = new TreeMap<>();
        for (Column column : columns)
            for (int i = 0; i + 1 < column.rows().size(); i++) {
                Row row = column.rows().get(i);
                float pitch = column.rows().get(i + 1).base() - row.base();
                if (pitch < LARGEST_PITCH * row.size() && pitch > 0.5f * row.size())
                    all.computeIfAbsent(Math.round(row.size()), size -> new ArrayList<>()).add(pitch);
            }
        Map<Integer, Float> usual = new TreeMap<>();
        all.forEach((size, list) -> {
            Object[] sorted = list.toArray();
            Arrays.sort(sorted);
            usual.put(size, (Float) sorted[sorted.length / 4]);
        });
        return usual;
    }

    private void part(Column column) {
        Draft open = null;
        Map<Row, Block.Kind> terms = column.isCell() ? Map.of() : Definitions.terms(column);
        for (Row whole : column.rows()) {
            if (terms.containsKey(whole)) {
                drafts.add(open = new Draft(column, page, whole));
                open.kind = terms.get(whole);
                continue;
            }
            for (Row row : atWideGaps(whole)) {
                if (open != null && open.kind == Block.Kind.TERM) {
                    drafts.add(open = new Draft(column, page, row));
                    open.kind = Block.Kind.DEFINITION;
                    continue;
                }
                if (open != null && (row.first() != whole.first() || startsBlock(open, row, column)))
                    open = null;
                if (open == null)
                    drafts.add(open = start(column, row));
                else
                    open.add(row);
            }
        }
    }

    private Draft start(Column column, Row row) {
        Draft draft = new Draft(column, page, row);
        if (column.isCell())
            draft.kind = Block.Kind.TABLE_CELL;
        else if (ListMarks.isBullet(row) || ListMarks.isDash(row) || ListMarks.isNumber(row))
            draft.kind = Block.Kind.LIST_ITEM;
        return draft;
    }

    private static List<Row> atWideGaps(Row row) {
        List<Row> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < row.words().size(); i++) {
            Word before = row.words().get(i - 1);
            Word word = row.words().get(i);
            boolean mark = i == 1 && before.text().length() <= 3;
            if (!mark && !row.isStretched(i)
                    && word.left() - before.right() > WIDE_GAP * Math.max(word.size(), before.size())) {
                parts.add(new Row(row.words().subList(from, i)));
                from = i;
            }
        }
        parts.add(new Row(row.words().subList(from, row.words().size())));
        return parts;
    }

    private boolean startsBlock(Draft open, Row row, Column column) {
        if (column.isCell())
            return false;
        Row before = open.last();
        float pitch = row.base() - before.base();
        float usual = pitches.getOrDefault(Math.round(before.size()), USUAL_PITCH * before.size());
        boolean hard = Wrapping.isHard(before, row, column, open.right());
        if (pitch < 0 || pitch > LARGEST_PITCH * row.size() || pitch > SPACING_CHANGE * usual && !isTallLine(open, row))
            return true;
        float change = Math.max(before.size(), row.size()) / Math.min(before.size(), row.size());
        if (change > GREAT_CHANGE || change > SIZE_CHANGE && (hard || pitch > 1.05f * usual))
            return true;
        return hard && before.isBold() != row.isBold() || startsItem(open, row, hard)
                || hard && isIndented(open, row) || isApart(open, row);
    }

    /** A line with a larger word stands further away without being apart. */
    private static boolean isTallLine(Draft open, Row row) {
        return row.top() - open.last().bottom() < 0.3f * open.size() && !changes(open.last().size(), row.size());
    }

    private static boolean changes(float size, float other) {
        return size > other * SIZE_CHANGE || other > size * SIZE_CHANGE;
    }

    private static boolean startsItem(Draft open, Row row, boolean hard) {
        boolean item = open.kind == Block.Kind.LIST_ITEM;
        if (ListMarks.isBullet(row))
            return true;
        if (ListMarks.isDash(row) || ListMarks.isNumber(row))
            return hard || item && Math.abs(row.left() - open.first().left()) < 2;
        return item && hard && row.left() < open.first().left() + 0.5f * row.size()
                && open.first().words().size() > 1
                && row.left() < open.first().words().get(1).left() - 0.3f * row.size();
    }

    /** The first line of a paragraph that begins further right than the lines above it. */
    private static boolean isIndented(Draft open, Row row) {
        return open.kind != Block.Kind.LIST_ITEM && open.rows.size() > 1
                && row.left() > open.last().left() + 0.8f * row.size()
                && row.left() < open.last().left() + 5 * row.size()
                && Math.abs(open.last().left() - open.left()) < 2 && open.last().right() > open.right() * 0.5f
                && open.letters() > 120;
    }

    /** Rows of one column that do not stand below each other at all. */
    private static boolean isApart(Draft open, Row row) {
        return row.left() > open.right() || row.right() < open.left();
    }
}
