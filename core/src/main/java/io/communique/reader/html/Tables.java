package io.communique.reader.html;

import io.communique.document.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Counts tables, rows and columns while a page is walked. Tables that only lay out the page have no cells. */
final class Tables {

    private static final int WIDEST = 1_000;
    private static final int LONGEST_CELL = 600;

    private static final class Open {
        private final int number;
        private int row = -1;
        private int column;
        private int next;

        Open(int number) {
            this.number = number;
        }
    }

    private final Survey survey;
    private final Deque<Open> open = new ArrayDeque<>();
    private int count;

    Tables(Survey survey) {
        this.survey = survey;
    }

    void enter(Element element) {
        switch (element.normalName()) {
            case "table" -> open.push(isData(element) ? new Open(count++) : new Open(-1));
            case "tr" -> row();
            case "td", "th" -> column(element);
            default -> { }
        }
    }

    void leave(Element element) {
        if (element.normalName().equals("table") && !open.isEmpty())
            open.pop();
    }

    private void row() {
        if (!open.isEmpty()) {
            open.element().row++;
            open.element().next = 0;
        }
    }

    private void column(Element cell) {
        if (!open.isEmpty()) {
            Open table = open.element();
            table.column = table.next;
            table.next += width(cell.attr("colspan"));
        }
    }

    private static int width(String colspan) {
        if (colspan.isEmpty() || colspan.length() > 4 || !colspan.chars().allMatch(c -> c >= '0' && c <= '9'))
            return 1;
        return Math.max(1, Math.min(WIDEST, Integer.parseInt(colspan)));
    }

    /** Where the current cell stands; absent outside of tables and in those that only lay out the page. */
    Optional<Block.Cell> cell() {
        if (open.isEmpty() || open.element().number < 0)
            return Optional.empty();
        Open table = open.element();
        return Optional.of(new Block.Cell(table.number, Math.max(table.row, 0), table.column));
    }

    /** A table lays out the page if it says so, holds another table or headings, has one column, or long texts. */
    private boolean isData(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none"))
            return false;
        Survey.Size size = survey.size(table);
        if (size.tables > 1)
            return false;
        if (size.headerCells > 0)
            return true;
        return size.headings == 0 && size.rows > 0 && size.cells > size.rows && size.longestCell <= LONGEST_CELL;
    }
}
