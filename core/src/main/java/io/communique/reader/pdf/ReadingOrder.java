package io.communique.reader.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts the rows of a page into the order in which a person reads them. */
final class ReadingOrder {

    private static final int DEEPEST = 8;
    private static final float FILLED = 0.85f;
    private static final float SHORT = 0.5f;
    private static final float NEAR = 40;
    private static final float PROSE = 28;

    private final List<Column> columns = new ArrayList<>();
    private int tables;

    private final List<Rule> rules;
    private final Budget budget;

    private ReadingOrder(List<Rule> rules, Budget budget) {
        this.rules = rules;
        this.budget = budget;
    }

    /**
     * Columns and cells in reading order.
     *
     * @param sides sum of the coordinates of the left and the right side of the page
     * @param firstTable number of the first table that is found
     */
    static List<Column> of(List<Row> rows, List<Rule> rules, float sides, int firstTable, Budget budget) {
        ReadingOrder order = new ReadingOrder(rules, budget);
        order.tables = firstTable;
        if (!rows.isEmpty())
            order.read(rows, left(rows), reach(rows, sides), 0);
        return order.columns;
    }

    /** Where all lines are short, they could have gone on to a margin like the one on the left. */
    private static float reach(List<Row> rows, float sides) {
        float left = left(rows);
        float right = right(rows);
        return right - left < SHORT * Math.abs(sides) ? Math.max(right, sides - left) : right;
    }

    private void read(List<Row> rows, float left, float right, int depth) {
        Gutter gutter = depth >= DEEPEST || rows.size() < 2 ? null : Gutter.best(rows, budget);
        if (gutter == null) {
            if (!rows.isEmpty())
                columns.add(Column.of(rows, left, right));
            return;
        }
        read(rows.subList(0, gutter.first()), left, right, depth + 1);
        List<Row> band = rows.subList(gutter.first(), gutter.last() + 1);
        if (isTable(band, gutter.x()))
            readTable(band, gutter.x(), right);
        else
            readColumns(band, gutter.x(), left, right, depth);
        read(rows.subList(gutter.last() + 1, rows.size()), left, right, depth + 1);
    }

    private void readColumns(List<Row> band, float x, float left, float right, int depth) {
        List<Row> lefts = new ArrayList<>();
        List<Row> rights = new ArrayList<>();
        for (Row row : band) {
            if (Gutter.hasLeft(row, x))
                lefts.add(Gutter.leftOf(row, x));
            if (Gutter.hasRight(row, x))
                rights.add(Gutter.rightOf(row, x));
        }
        float end = right(lefts);
        boolean filled = end - left > FILLED * (x - left);
        float frame = frame(rights);
        boolean boxed = frame > 0 && frame(lefts) < 0;
        if (!boxed)
            read(lefts, left, filled ? end : x - band.get(0).size(), depth + 1);
        read(rights, Math.min(x, end + band.get(0).size()), Math.max(boxed ? frame : right, right(rights)), depth + 1);
        if (boxed)
            read(lefts, left, filled ? end : x - band.get(0).size(), depth + 1);
    }

    /**
     * A framed column stands beside the text, which goes on below it: it is read first, so as not to
     * interrupt. Gives how far its lines may reach; -1 if there is no frame.
     */
    private float frame(List<Row> rows) {
        float left = left(rows);
        float right = right(rows);
        float top = rows.get(0).top();
        float bottom = rows.get(rows.size() - 1).bottom();
        float onLeft = -1;
        float onRight = -1;
        for (Rule rule : rules)
            if (rule.isVertical() && rule.bottom() - rule.top() > 0.7f * (bottom - top) && rule.top() < bottom
                    && rule.bottom() > top) {
                if (rule.right() <= left + 1 && rule.right() > left - NEAR)
                    onLeft = Math.max(onLeft, rule.right());
                if (rule.left() >= right - 1 && rule.left() < 2 * right - left + 3 * NEAR)
                    onRight = onRight < 0 ? rule.left() : Math.min(onRight, rule.left());
            }
        return onLeft >= 0 && onRight >= 0 ? onRight - (left - onLeft) : -1;
    }

    // ---- labels beside what they label ----

    /** Short entries on the left, each beside the first row of what it stands for: read row by row. */
    private static boolean isTable(List<Row> band, float x) {
        int lefts = 0;
        int paired = 0;
        int labels = 0;
        float letters = 0;
        int rights = 0;
        for (Row row : band) {
            boolean both = Gutter.hasLeft(row, x) && Gutter.hasRight(row, x);
            rights += Gutter.hasRight(row, x) ? 1 : 0;
            if (!Gutter.hasLeft(row, x))
                continue;
            Row left = Gutter.leftOf(row, x);
            lefts++;
            paired += both ? 1 : 0;
            letters += left.letters();
            labels += isLabel(left) ? 1 : 0;
        }
        if (lefts < 2 || letters / lefts > PROSE || paired < lefts * 0.75f)
            return false;
        return labels >= lefts * 0.6f || lefts >= 3 && lefts < rights * 0.7f && isUneven(band, x);
    }

    private static boolean isLabel(Row left) {
        String last = left.last().text();
        return last.endsWith(":") || Character.isDigit(left.first().text().charAt(0));
    }

    private static boolean isUneven(List<Row> band, float x) {
        float smallest = Float.MAX_VALUE;
        float largest = 0;
        Row before = null;
        for (Row row : band)
            if (Gutter.hasLeft(row, x)) {
                if (before != null) {
                    smallest = Math.min(smallest, row.base() - before.base());
                    largest = Math.max(largest, row.base() - before.base());
                }
                before = row;
            }
        return largest > smallest * 1.5f;
    }

    private void readTable(List<Row> band, float x, float right) {
        int table = tables++;
        int tableRow = -1;
        List<Row> open = new ArrayList<>();
        for (Row row : band) {
            if (Gutter.hasLeft(row, x)) {
                close(open, x, right, table, tableRow);
                tableRow++;
                List<Row> label = List.of(Gutter.leftOf(row, x));
                columns.add(new Column(label, left(label), x, table, tableRow, 0));
            }
            if (Gutter.hasRight(row, x))
                open.add(Gutter.rightOf(row, x));
        }
        close(open, x, right, table, tableRow);
    }

    private void close(List<Row> open, float x, float right, int table, int tableRow) {
        if (!open.isEmpty())
            columns.add(new Column(List.copyOf(open), x, right, table, Math.max(0, tableRow), 1));
        open.clear();
    }

    // ---- sides ----

    private static float left(List<Row> rows) {
        float left = Float.MAX_VALUE;
        for (Row row : rows)
            left = Math.min(left, row.left());
        return left;
    }

    private static float right(List<Row> rows) {
        float right = 0;
        for (Row row : rows)
            right = Math.max(right, row.right());
        return right;
    }
}
