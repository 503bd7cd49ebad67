package io.communique.reader.pdf;

import io.communique.document.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block in the making: its rows, and what is found out about it. */
final class Draft {

    final Column column;
    final int page;
    final List<Row> rows = new ArrayList<>();
    Block.Kind kind = Block.Kind.PARAGRAPH;
    Block.Layer layer = Block.Layer.BODY;
    int level;
    /** The paragraph goes on here, in the next column. */
    @Nullable Draft rest;
    /** From the coordinates of its rows to those of the page. */
    Turn turn = Turn.NONE;
    /** Number of its table in the document; -1 outside of tables. */
    int table = -1;

    Draft(Column column, int page, Row first) {
        this.column = column;
        this.page = page;
        rows.add(first);
    }

    Row first() {
        return rows.get(0);
    }

    Row last() {
        return rows.get(rows.size() - 1);
    }

    float size() {
        return first().size();
    }

    float left() {
        float left = Float.MAX_VALUE;
        for (Row row : rows)
            left = Math.min(left, row.left());
        return left;
    }

    float right() {
        float right = 0;
        for (Row row : rows)
            right = Math.max(right, row.right());
        return right;
    }

    float top() {
        return first().top();
    }

    float bottom() {
        return last().bottom();
    }

    int letters() {
        int letters = 0;
        for (Row row : rows)
            letters += row.letters();
        return letters;
    }

    boolean isBold() {
        for (Row row : rows)
            if (!row.isBold())
                return false;
        return true;
    }

    /** Its words with one space between them, for comparisons. */
    String plain() {
        StringBuilder text = new StringBuilder();
        for (Row row : rows)
            for (Word word : row.words())
                text.append(text.isEmpty() ? "" : " ").append(word.text());
        return text.toString();
    }
}
