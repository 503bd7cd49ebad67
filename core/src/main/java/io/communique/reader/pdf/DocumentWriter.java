package io.communique.reader.pdf;

import io.communique.document.Block;
import io.communique.document.Box;
import io.communique.document.DocumentBuilder;
import io.communique.document.Line;
import io.communique.document.Mark;
import io.communique.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes blocks to the document: joins lines to text, and keeps where every word was printed. */
final class DocumentWriter {

    private final DocumentBuilder builder;
    private final Hyphens hyphens;
    private final Budget budget;
    private final LinkBinder links;

    DocumentWriter(DocumentBuilder builder, Hyphens hyphens, LinkBinder links, Budget budget) {
        this.builder = builder;
        this.hyphens = hyphens;
        this.budget = budget;
        this.links = links;
    }

    void write(Draft draft) {
        builder.nextBlock();
        int start = builder.position();
        List<Line> lines = new ArrayList<>();
        MarkRuns marks = new MarkRuns(builder);
        for (Draft part = draft; part != null; part = part.rest)
            writeRows(part, lines, marks);
        Span span = new Span(start, builder.position());
        marks.end(draft.kind == Block.Kind.TITLE || draft.kind == Block.Kind.HEADING);
        links.flush(draft.layer);
        Optional<Block.Cell> cell = draft.table < 0 ? Optional.empty() : Optional.of(
                new Block.Cell(draft.table, draft.column.tableRow(), draft.column.tableColumn()));
        builder.add(new Block(span, draft.kind, draft.level, draft.layer, draft.page, cell, lines,
                Optional.of(box(draft)), draft.language));
    }

    /** What a picture shows is said beside the page, not on it. */
    void writePicture(String shown, int page) {
        String text = Normalizer.normalize(String.join(" ", shown.split("\\s+")), Normalizer.Form.NFC);
        builder.nextBlock();
        int start = builder.position();
        builder.append(text);
        Span span = new Span(start, builder.position());
        builder.add(new Block(span, Block.Kind.CAPTION, 0, Block.Layer.FURNITURE, page, Optional.empty(),
                List.of(new Line(span, Optional.empty())), Optional.empty(), Optional.empty()));
    }

    private void writeRows(Draft draft, List<Line> lines, MarkRuns marks) {
        links.turnTo(draft.page);
        Wrapping wrapping = Wrapping.of(draft.rows, draft.column);
        for (int i = 0; i < draft.rows.size(); i++) {
            Row row = draft.rows.get(i);
            Optional<Row> next = i + 1 < draft.rows.size() ? Optional.of(draft.rows.get(i + 1))
                    : Optional.ofNullable(draft.rest).map(Draft::first);
            int from = builder.position();
            boolean joined = writeRow(draft, row, next, marks);
            lines.add(new Line(new Span(from, builder.position()), Optional.of(box(draft, row))));
            if (next.isPresent() && !joined)
                builder.append(i + 1 < draft.rows.size() && wrapping.isHard(i) ? "\n" : " ");
        }
    }

    /** Whether the next row goes on right where this one ended, without a space. */
    private boolean writeRow(Draft draft, Row row, Optional<Row> next, MarkRuns marks) {
        for (int k = 0; k < row.words().size(); k++) {
            budget.tick();
            Word word = row.words().get(k);
            boolean last = k == row.words().size() - 1;
            String text = word.text();
            Hyphens.End end = last && next.isPresent() ? hyphens.end(word, next.get().first()) : Hyphens.End.NONE;
            if (end == Hyphens.End.DROPPED)
                text = text.substring(0, text.length() - 1);
            text = Hyphens.withoutSoft(text);
            int start = builder.position();
            builder.append(text);
            marks.word(word, start);
            links.word(word, start, text.length(), draft.turn);
            if (!last)
                builder.append(" ");
            else if (end != Hyphens.End.NONE)
                return true;
        }
        return false;
    }

    private static Box box(Draft draft, Row row) {
        return draft.turn.box(draft.page, row.left(), row.top(), row.right(), row.bottom());
    }

    private static Box box(Draft draft) {
        float left = draft.left();
        float top = draft.top();
        float right = draft.right();
        float bottom = draft.bottom();
        for (Draft part = draft.rest; part != null && part.page == draft.page; part = part.rest) {
            left = Math.min(left, part.left());
            top = Math.min(top, part.top());
            right = Math.max(right, part.right());
            bottom = Math.max(bottom, part.bottom());
        }
        return draft.turn.box(draft.page, left, top, right, bottom);
    }

    /** Runs of bold or italic words inside a block. */
    private static final class MarkRuns {
        private final DocumentBuilder builder;
        private final List<Mark> open = new ArrayList<>();
        private final int[] from = {-1, -1};
        private final int[] to = {-1, -1};
        private boolean plain;

        MarkRuns(DocumentBuilder builder) {
            this.builder = builder;
        }

        void word(Word word, int start) {
            plain |= !word.isBold() && !word.isItalic();
            run(0, word.isBold(), start, Mark.Kind.STRONG);
            run(1, word.isItalic(), start, Mark.Kind.EMPHASIS);
        }

        private void run(int which, boolean on, int start, Mark.Kind kind) {
            if (on) {
                from[which] = from[which] < 0 ? start : from[which];
                to[which] = builder.position();
            } else {
                close(which, kind);
            }
        }

        private void close(int which, Mark.Kind kind) {
            if (from[which] >= 0)
                open.add(new Mark(new Span(from[which], to[which]), kind));
            from[which] = -1;
        }

        /** A heading that is bold throughout has no words that stand out of it. */
        void end(boolean heading) {
            close(0, Mark.Kind.STRONG);
            close(1, Mark.Kind.EMPHASIS);
            if (heading && !plain)
                return;
            open.sort(java.util.Comparator.comparing(Mark::span));
            open.forEach(builder::add);
        }
    }
}
