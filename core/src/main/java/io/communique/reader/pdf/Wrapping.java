package io.communique.reader.pdf;

import java.util.List;

/** Whether a line ran full, or its author ended it: would the first word of the next line have fitted? */
final class Wrapping {

    private static final float TOLERANCE = 0.35f;
    private static final float FULL = 0.72f;
    /** More white than this before a line is no indent: the line is centred or set to the right. */
    private static final float INDENT = 4;

    private Wrapping() {}

    /**
     * Whether the author ended the row before the other, within a block whose lines may reach from {@code left} to
     * {@code right}. Centred
     * lines, and lines set to the right, could have grown to the left too.
     */
    static boolean isHard(Row row, Row next, float left, float right) {
        float space = 0.25f * row.size();
        float indent = row.left() - next.left();
        boolean sameSide = Math.abs(row.right() - next.right()) < row.size() / 4;
        boolean sameCentre = Math.abs(row.right() + row.left() - next.right() - next.left()) < row.size() / 2;
        boolean aligned = Math.abs(indent) > 1 && (sameCentre || sameSide && Math.abs(indent) > INDENT * row.size());
        float room = aligned ? right - left - row.width()
                : right - row.right() + (indent > INDENT * row.size() ? indent : 0);
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
            if (!full || isHard(rows.get(i), rows.get(i + 1), left, own) || rows.get(i).words().size() < 3)
                return column.right();
        }
        return own;
    }
}
