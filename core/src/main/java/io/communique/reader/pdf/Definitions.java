package io.communique.reader.pdf;

import io.communique.document.Block;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds lists of labels, each with what it stands for indented below it: short lines at the side of the column that
 * take turns with lines further right. Paragraphs with an indented first line look alike, but there the indented line
 * runs full into the next.
 */
final class Definitions {

    private static final float SHALLOWEST = 1.2f;
    private static final float DEEPEST = 7;
    private static final float LONGEST_TERM = 0.6f;
    private static final float CLOSE = 1.7f;
    private static final int FEWEST = 2;
    private static final int MOST_WORDS = 3;
    private static final int RARELY = 6;

    private final List<Row> rows;
    private final Column column;
    private final Map<Row, Block.Kind> terms = new IdentityHashMap<>();

    private Definitions(Column column) {
        this.column = column;
        rows = column.rows();
    }

    /**
     * The rows of a column that stand over what is indented below them, by identity: labels are terms; where
     * several of a list are too long to be labels, each opens a paragraph.
     */
    static Map<Row, Block.Kind> terms(Column column) {
        Definitions definitions = new Definitions(column);
        for (int i = 0; i + 1 < definitions.rows.size();)
            i = definitions.run(i);
        return definitions.terms;
    }

    /** Reads a run of labels from a row on; gives the row after it. */
    private int run(int from) {
        int at = from;
        int count = 0;
        int ended = 0;
        while (isTerm(at) && Math.abs(rows.get(at).left() - rows.get(from).left()) < 1) {
            int next = at + 1;
            while (next < rows.size() && isIndented(rows.get(from), rows.get(next)) && isNear(next))
                next++;
            count++;
            ended += next >= rows.size() || isHard(next - 1) ? 1 : 0;
            at = next;
        }
        if (count < FEWEST || ended * 2 < count + 1)
            return from + 1;
        List<Row> found = rows.subList(from, at).stream()
                .filter(row -> Math.abs(row.left() - rows.get(from).left()) < 1).toList();
        long wordy = found.stream().filter(row -> row.words().size() > MOST_WORDS).count();
        found.forEach(row -> terms.put(row, wordy * RARELY <= found.size() ? Block.Kind.TERM : Block.Kind.PARAGRAPH));
        return at;
    }

    private boolean isTerm(int at) {
        if (at + 1 >= rows.size())
            return false;
        Row row = rows.get(at);
        return isIndented(row, rows.get(at + 1)) && isNear(at + 1) && isHard(at) && !ListMarks.isBullet(row)
                && !ListMarks.isDash(row) && !ListMarks.isNumber(row) && !ListMarks.isBullet(rows.get(at + 1))
                && !ListMarks.isDash(rows.get(at + 1)) && row.width() < LONGEST_TERM * (column.right() - column.left());
    }

    private static boolean isIndented(Row term, Row row) {
        float indent = row.left() - term.left();
        return indent > SHALLOWEST * term.size() && indent < DEEPEST * term.size();
    }

    private boolean isNear(int at) {
        return rows.get(at).base() - rows.get(at - 1).base() < CLOSE * rows.get(at).size();
    }

    private boolean isHard(int at) {
        return Wrapping.isHard(rows.get(at), rows.get(at + 1), column, 0);
    }
}
