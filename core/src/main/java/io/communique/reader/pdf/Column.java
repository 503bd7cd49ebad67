package io.communique.reader.pdf;

import java.util.List;

/**
 * Rows that are read one after the other, and how far they could have gone to the right.
 *
 * @param rows from top to bottom
 * @param left side of the room that the rows have
 * @param right side of the room that the rows have
 * @param table number of the table on its page that it is a cell of, or -1
 * @param tableRow row of the cell
 * @param tableColumn column of the cell
 */
record Column(List<Row> rows, float left, float right, int table, int tableRow, int tableColumn) {

    static Column of(List<Row> rows, float left, float right) {
        return new Column(List.copyOf(rows), left, right, -1, 0, 0);
    }

    /** Whether most of its lines end at its right side. */
    boolean isJustified() {
        int full = 0;
        for (Row row : rows)
            full += Math.abs(row.right() - right) < 1 ? 1 : 0;
        return full >= 4 && full * 2 >= rows.size();
    }

    boolean isCell() {
        return table >= 0;
    }
}
