package io.communique.reader.pdf;

import io.communique.document.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A block in the making: its rows, and what is found out about it. */
final class Draft {

    final Column column;
    final int page;
    private final List<Row> all = new ArrayList<>();
    /** From top to bottom. */
    final List<Row> rows = Collections.unmodifiableList(all);
    private float left = Float.MAX_VALUE;
    private float right;
    private int letters;
    Block.Kind kind = Block.Kind.PARAGRAPH;
    Block.Layer layer = Block.Layer.BODY;
    int level;
    /** The paragraph goes on here, in the next column. */
    @Nullable Draft rest;
    /** BCP 47 tag that the file states for it. */
    Optional<String> language = Optional.empty();
    /** From the coordinates of its rows to those of the page. */
    Turn turn = Turn.NONE;
    /** Number of its table in the document; -1 outside of tables. */
    int table = -1;

    Draft(Column column, int page, Row first) {
        this.column = column;
        this.page = page;
        add(first);
    }

    void add(Row row) {
        all.add(row);
        left = Math.min(left, row.left());
        right = Math.max(right, row.right());
        letters += row.letters();
    }

    /** Another block of the same column. */
    Draft startingWith(Row row) {
        Draft other = new Draft(column, page, row);
        other.kind = kind;
        other.layer = layer;
        other.turn = turn;
        return other;
    }

    Row first() {
        return rows.get(0);
    }

    Row last() {
        return rows.get(rows.size() - 1);
    }

    /** The last piece of it. */
    Draft tail() {
        Draft tail = this;
        for (Draft next = rest; next != null; next = next.rest)
            tail = next;
        return tail;
    }

    /** Whether its text was cut in mid-sentence, and goes on in a block of another column or page. */
    boolean goesOnIn(Draft next) {
        String end = last().last().text();
        float change = last().size() / next.size();
        return column != next.column && !column.isCell() && !next.column.isCell()
                && next.kind == Block.Kind.PARAGRAPH && last().words().size() > 2
                && last().isBold() == next.first().isBold() && change > 0.95f && change < 1.05f
                && Character.isLowerCase(next.first().first().text().codePointAt(0))
                && ".!?:;»\")".indexOf(end.charAt(end.length() - 1)) < 0;
    }

    float size() {
        return first().size();
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float top() {
        return first().top();
    }

    float bottom() {
        return last().bottom();
    }

    int letters() {
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
