package io.communique.reader.pdf;

import java.util.List;

/** Whether a line ran full, or its author ended it: would the first word of the next line have fitted? */
final class Wrapping {

    private static final float TOLERANCE = 0.35f;
    private static final float FULL = 0.72f;
    /** More white than this before a line is no indent: the line is centred or set to the right. */
    private static final float INDENT = 4;

    private Wrapping() {}

    /** Whether the author ended the row before the other, within a block whose lines may reach {@code right}. */
    static boolean isHard(Row row, Row next, float right) {
        float space = 0.25f * row.size();
        float before = row.left() - next.left();
        float room = right - row.right() + (before > INDENT * row.size() ? before : 0);
        return space + firstWidth(next) < room - TOLERANCE * row.size();
    }

    /** The first word alone, or with what is bound to it: a dash or a bracket stands for no word. */
    private static float firstWidth(Row row) {
        Word first = row.first();
        if (row.words().size() > 1 && first.text().length() == 1 && !Character.isLetterOrDigit(first.text().charAt(0)))
            return row.words().get(1).right() - first.left();
        return first.right() - first.left();
    }

    /**
     * How far the lines of a block may reach: the column's side, or the block's own where its lines show that they
     * were filled to a narrower measure.
     */
    static float reach(List<Row> rows, Column column) {
        float own = 0;
        float left = Float.MAX_VALUE;
        for (Row row : rows) {
            own = Math.max(own, row.right());
            left = Math.min(left, row.left());
        }
        if (rows.size() < 3 || own > column.right() - 2 * rows.get(0).size())
            return Math.max(own, column.right());
        for (int i = 0; i + 1 < rows.size(); i++) {
            boolean full = rows.get(i).right() - left > FULL * (own - left);
            if (!full || isHard(rows.get(i), rows.get(i + 1), own) || rows.get(i).words().size() < 3)
                return column.right();
        }
        return own;
    }
}
