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
    private static final int MOST_LABEL_WORDS = 3;
    private static final float LONGEST_LABEL = 16;
    private static final float LONGER = 1.8f;
    /** Share of the labels that have their entry beside them: one in four may stand on a second line of its own. */
    private static final float PAIRED = 0.75f;
    /** Share of the labels that look like one, with a colon or a number: more than half, so that prose does not pass. */
    private static final float LABELLED = 0.6f;
    /** Labels are fewer than the lines of their entries; two columns of prose have about as many lines each. */
    private static final float SPARSE = 0.7f;
    /** Lines of prose stand at equal distances; labels do where all their entries are equally long. */
    private static final float UNEVEN = 1.5f;
    /** Share of a column's height that the sides of its frame go along: a rule beside one paragraph frames nothing. */
    private static final float FRAMED = 0.7f;
    /** Digits of the shortest number that is no hour, no day and no year. */
    private static final int POSTCODE = 5;

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
        int end = end(rows, gutter);
        read(rows.subList(0, gutter.first()), left, right, depth + 1);
        List<Row> band = rows.subList(gutter.first(), end);
        if (isTable(band, gutter.x()))
            readTable(band, gutter.x(), right);
        else
            readColumns(band, gutter.x(), left, right, depth);
        read(rows.subList(end, rows.size()), left, right, depth + 1);
    }

    /** Below three columns, a line that goes across two of them is part of neither. Gives where the band ends. */
    private int end(List<Row> rows, Gutter gutter) {
        int end = gutter.last() + 1;
        int both = end;
        while (both > gutter.first() && !Gutter.hasRight(rows.get(both - 1), gutter.x()))
            both--;
        if (both == end)
            return end;
        List<Row> lefts = new ArrayList<>();
        for (Row row : rows.subList(gutter.first(), both))
            if (Gutter.hasLeft(row, gutter.x()))
                lefts.add(Gutter.leftOf(row, gutter.x()));
        Gutter inner = Gutter.best(lefts, budget);
        for (int i = both; inner != null && i < end; i++)
            if (Gutter.blocks(rows.get(i), inner.x()))
                return i;
        return end;
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
        float room = room(band, x);
        boolean filled = end - left > FILLED * (room - left);
        float frame = frame(rights);
        boolean boxed = frame > 0 && frame(lefts) < 0;
        if (!boxed)
            read(lefts, left, filled ? end : room - band.get(0).size(), depth + 1);
        read(rights, Math.min(x, end + band.get(0).size()), Math.max(boxed ? frame : right, right(rights)), depth + 1);
        if (boxed)
            read(lefts, left, filled ? end : room - band.get(0).size(), depth + 1);
    }

    /** How far lines on the left side could go: to where the right side begins in the rows that have both. */
    private static float room(List<Row> band, float x) {
        float room = Float.MAX_VALUE;
        for (Row row : band)
            if (Gutter.hasLeft(row, x) && Gutter.hasRight(row, x))
                room = Math.min(room, Gutter.rightOf(row, x).left());
        return room == Float.MAX_VALUE ? x : Math.max(x, room - 1);
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
            if (rule.isVertical() && rule.bottom() - rule.top() > FRAMED * (bottom - top) && rule.top() < bottom
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
        if (lefts < 2 || letters / lefts > PROSE || paired < lefts * PAIRED)
            return false;
        return labels >= lefts * LABELLED || lefts >= 3 && lefts < rights * SPARSE && isUneven(band, x)
                || paired == lefts && areNames(band, x, letters / lefts);
    }

    /** Short words, none of them contact data, each beside something longer: what a column of labels looks like. */
    private static boolean areNames(List<Row> band, float x, float letters) {
        int names = 0;
        int bold = 0;
        int values = 0;
        float valueLetters = 0;
        for (Row row : band) {
            Row right = Gutter.hasRight(row, x) ? Gutter.rightOf(row, x) : null;
            if (right != null) {
                values++;
                valueLetters += right.letters();
            }
            if (!Gutter.hasLeft(row, x))
                continue;
            Row left = Gutter.leftOf(row, x);
            if (left.words().size() > MOST_LABEL_WORDS
                    || !left.first().text().codePoints().allMatch(Character::isLetter))
                return false;
            names++;
            bold += left.isBold() && right != null && !right.isBold() ? 1 : 0;
        }
        boolean longer = valueLetters / values > LONGER * letters;
        return letters <= LONGEST_LABEL && (bold == names && names >= 2 || longer && names >= 3);
    }

    private static boolean isLabel(Row left) {
        return left.last().text().endsWith(":") || isHourOrDay(left);
    }

    /** A number, and not many words besides: no house number with its street, no postcode with its town. */
    private static boolean isHourOrDay(Row left) {
        String first = left.first().text();
        int digits = 0;
        while (digits < first.length() && Character.isDigit(first.charAt(digits)))
            digits++;
        long names = left.words().stream().filter(word -> word.text().length() > 1
                && word.text().codePoints().allMatch(Character::isLetter)).count();
        return digits > 0 && digits < POSTCODE && 2 * names <= left.words().size();
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
        return largest > smallest * UNEVEN;
    }

    private void readTable(List<Row> band, float x, float right) {
        int table = tables++;
        int tableRow = -1;
        List<Row> open = new ArrayList<>();
        List<Row> label = new ArrayList<>();
        float tight = tightPitch(band);
        Row before = null;
        for (Row row : band) {
            boolean starts = before == null || row.base() - before.base() > tight;
            if (Gutter.hasLeft(row, x) && starts) {
                closeLabel(label, x, table, tableRow);
                close(open, x, right, table, tableRow);
                tableRow++;
            }
            if (Gutter.hasLeft(row, x))
                label.add(Gutter.leftOf(row, x));
            if (Gutter.hasRight(row, x))
                open.add(Gutter.rightOf(row, x));
            before = row;
        }
        closeLabel(label, x, table, tableRow);
        close(open, x, right, table, tableRow);
    }

    /** How far apart lines of one row of the table stand at most; 0 where rows stand no further apart than lines. */
    private static float tightPitch(List<Row> band) {
        float smallest = Float.MAX_VALUE;
        float largest = 0;
        for (int i = 1; i < band.size(); i++) {
            float pitch = band.get(i).base() - band.get(i - 1).base();
            smallest = Math.min(smallest, pitch);
            largest = Math.max(largest, pitch);
        }
        boolean lines = smallest < 1.35f * band.get(0).size() && largest > 1.25f * smallest;
        return lines ? 1.12f * smallest : 0;
    }

    private void closeLabel(List<Row> label, float x, int table, int tableRow) {
        if (!label.isEmpty())
            columns.add(new Column(List.copyOf(label), left(label), x, table, Math.max(0, tableRow), 0));
        label.clear();
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
