package io.communique.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads drawn tables cell by cell, and the rest of the page above and below them by its columns. */
final class DrawnTables {

    private static final float NARROWEST = 0.4f;
    private static final int NUMBERS = 1_000;

    private DrawnTables() {}

    /** Columns and cells in reading order; {@code sides} as in {@link ReadingOrder}. */
    static List<Column> order(List<Row> rows, List<Rule> rules, float sides, Budget budget) {
        List<Column> columns = new ArrayList<>();
        List<Row> left = rows;
        int number = 0;
        for (Grid grid : Grid.of(rules, budget)) {
            if (grid.width() < NARROWEST * Math.abs(sides))
                continue;
            List<Row> above = new ArrayList<>();
            List<Row> below = new ArrayList<>();
            Map<Integer, List<Row>> cells = new TreeMap<>();
            sort(left, grid, above, below, cells);
            if (cells.size() < 3)
                continue;
            columns.addAll(ReadingOrder.of(above, rules, sides, number * NUMBERS, budget));
            number++;
            for (Map.Entry<Integer, List<Row>> cell : cells.entrySet())
                columns.add(column(cell.getValue(), grid, cell.getKey(), number * NUMBERS - 1));
            left = below;
        }
        columns.addAll(ReadingOrder.of(left, rules, sides, number * NUMBERS, budget));
        return columns;
    }

    private static void sort(List<Row> rows, Grid grid, List<Row> above, List<Row> below,
            Map<Integer, List<Row>> cells) {
        for (Row row : rows) {
            Map<Integer, List<Word>> parts = new TreeMap<>();
            for (Word word : row.words())
                parts.computeIfAbsent(grid.cell(word), cell -> new ArrayList<>()).add(word);
            parts.forEach((cell, words) -> {
                if (cell >= 0)
                    cells.computeIfAbsent(cell, first -> new ArrayList<>()).add(new Row(words));
                else if (words.get(0).base() < grid.top())
                    above.add(new Row(words));
                else
                    below.add(new Row(words));
            });
        }
    }

    private static Column column(List<Row> rows, Grid grid, int cell, int table) {
        float left = Float.MAX_VALUE;
        for (Row row : rows)
            left = Math.min(left, row.left());
        float padding = Math.min(8, Math.max(1, left - grid.left(cell)));
        return new Column(List.copyOf(rows), left, grid.right(cell) - padding, table, grid.row(cell),
                grid.column(cell));
    }
}
