package io.communique.reader.pdf;

import java.util.List;

/**
 * Whether the lines of a block ran full, or their author ended them: would the first word of the next line have
 * fitted? Lines set to the right or centred could have grown to the left too; in justified text every line that does
 * not reach the side was ended; a line that begins elsewhere than the one above it goes on with nothing.
 */
final class Wrapping {

    private static final float TOLERANCE = 0.35f;
    private static final float FULL = 0.72f;
    private static final float SHORT = 0.6f;
    private static final float INDENT = 0.8f;
    /** Lines of an address may happen to be equally long, but hardly so many, or with so many words. */
    private static final int MANY_LINES = 5;

    private final List<Row> rows;
    private final Column column;
    private final float reach;
    private final boolean centredOrRight;
    private final boolean justified;

    private Wrapping(List<Row> rows, Column column) {
        this.rows = rows;
        this.column = column;
        centredOrRight = isCentredOrRight(rows);
        reach = reach(rows, column);
        justified = column.isJustified() && reachesSide(rows, column);
    }

    /** Of the lines of one block. */
    static Wrapping of(List<Row> rows, Column column) {
        return new Wrapping(rows, column);
    }

    /** Whether the author ended the line with this index, which is not the last. */
    boolean isHard(int index) {
        Row row = rows.get(index);
        Row next = rows.get(index + 1);
        float needed = 0.25f * row.size() + firstWidth(next) + TOLERANCE * row.size();
        if (centredOrRight)
            return needed < column.right() - column.left() - row.width();
        if (index > 0 && Math.abs(next.left() - row.left()) > INDENT * row.size())
            return true;
        return justified && reach - row.right() > SHORT * row.size() || needed < reach - row.right();
    }

    /** Whether the author ended a row before the next, as far as the two alone tell. */
    static boolean isHard(Row row, Row next, Column column, float reach) {
        float room = Math.max(column.right(), reach) - row.right();
        float needed = 0.25f * row.size() + firstWidth(next) + TOLERANCE * row.size();
        boolean centred = Math.abs(row.left() + row.right() - next.left() - next.right()) < row.size() / 2
                && Math.abs(row.left() - next.left()) > 1;
        boolean right = Math.abs(row.right() - next.right()) < row.size() / 4
                && Math.abs(row.left() - next.left()) > 4 * row.size();
        return needed < (centred || right ? column.right() - column.left() - row.width() : room);
    }

    /** The first word alone, or with what is bound to it: a dash or a bracket stands for no word. */
    private static float firstWidth(Row row) {
        Word first = row.first();
        if (row.words().size() > 1 && first.text().length() == 1 && !Character.isLetterOrDigit(first.text().charAt(0)))
            return row.words().get(1).right() - first.left();
        return first.right() - first.left();
    }

    private static boolean isCentredOrRight(List<Row> rows) {
        boolean right = true;
        boolean centre = true;
        boolean sameLeft = true;
        int steps = 0;
        for (int i = 1; i < rows.size(); i++) {
            Row row = rows.get(i);
            Row before = rows.get(i - 1);
            float size = row.size();
            right &= Math.abs(row.right() - before.right()) < size / 3;
            centre &= Math.abs(row.left() + row.right() - before.left() - before.right()) < size * 0.6f;
            sameLeft &= Math.abs(row.left() - before.left()) < size / 4;
            steps += Math.abs(row.left() - before.left()) > size / 4 ? 1 : 0;
        }
        if (rows.size() < 2 || sameLeft)
            return false;
        boolean far = rows.get(0).left() - rows.get(1).left() > 4 * rows.get(0).size() || steps > 1
                || rows.get(1).left() - rows.get(0).left() > 4 * rows.get(0).size();
        return centre || right && far;
    }

    /** The column's side, or the block's own where its lines show that they were filled to a narrower measure. */
    private static float reach(List<Row> rows, Column column) {
        float own = 0;
        float left = Float.MAX_VALUE;
        for (Row row : rows) {
            own = Math.max(own, row.right());
            left = Math.min(left, row.left());
        }
        if (rows.size() < 3 || own > column.right() - 2 * rows.get(0).size())
            return Math.max(own, column.right());
        for (int i = 0; i + 1 < rows.size(); i++) {
            Row row = rows.get(i);
            boolean full = row.right() - left > FULL * (own - left);
            float needed = (0.25f + TOLERANCE) * row.size() + firstWidth(rows.get(i + 1));
            boolean fits = needed < own - row.right();
            if (!full || fits || row.words().size() < (rows.size() < MANY_LINES ? 5 : 3))
                return column.right();
        }
        return own;
    }

    private static boolean reachesSide(List<Row> rows, Column column) {
        for (Row row : rows)
            if (Math.abs(row.right() - column.right()) < 1.5f && row.words().size() > 2)
                return true;
        return false;
    }
}
