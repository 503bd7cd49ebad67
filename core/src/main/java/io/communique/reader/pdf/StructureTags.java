package io.communique.reader.pdf;

import io.communique.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the structure tree of a tagged file adds to what a person sees: which lines are blocks of their own, which
 * blocks are headings, items, cells, captions, and in which language. It is believed only where most text is tagged,
 * with several types of blocks; the order stays the one in which a person reads, but for the cells of a table.
 */
final class StructureTags {

    private static final int FEWEST_TYPES = 3;
    private static final float TAGGED = 0.8f;
    private static final int LONGEST_CELL = 200;

    private final StructureTree tree;
    private final Map<Integer, PdfPage> pages;
    private final boolean trusted;

    private StructureTags(StructureTree tree, Map<Integer, PdfPage> pages, List<Draft> drafts) {
        this.tree = tree;
        this.pages = pages;
        trusted = tree.types() >= FEWEST_TYPES && isTagged(drafts);
    }

    /** The tags of a file whose pages were laid out to these drafts. */
    static StructureTags of(StructureTree tree, Map<Integer, PdfPage> pages, List<Draft> drafts) {
        return new StructureTags(tree, pages, drafts);
    }

    private boolean isTagged(List<Draft> drafts) {
        int all = 0;
        int tagged = 0;
        for (Draft draft : drafts)
            for (Row row : draft.rows) {
                all += row.words().size();
                for (Word word : row.words())
                    tagged += element(word.glyphs().get(0), draft.page) == null ? 0 : 1;
            }
        return tagged >= all * TAGGED;
    }

    private @Nullable Element element(Glyph glyph, int number) {
        PdfPage page = pages.get(number);
        return page == null ? null : tree.element(page.dictionary(), glyph.mark());
    }

    private @Nullable Element first(Row row, int page) {
        return element(row.first().glyphs().get(0), page);
    }

    private @Nullable Element last(Row row, int page) {
        List<Glyph> glyphs = row.last().glyphs();
        return element(glyphs.get(glyphs.size() - 1), page);
    }

    /** What the tags say that the pictures of a page show. */
    Set<String> pictures(PdfPage page) {
        return trusted ? tree.pictures(page.dictionary()) : Set.of();
    }

    /** The one element that a block stands for; null if there is none or several. */
    @Nullable Element of(Draft draft) {
        Element first = trusted ? first(draft.first(), draft.page) : null;
        return first != null && first == last(draft.last(), draft.page) ? first : null;
    }

    // ---- blocks of their own ----

    /** The same blocks, parted where the tags say that one item, cell or heading ends and another begins. */
    List<Draft> parted(List<Draft> drafts) {
        if (!trusted)
            return drafts;
        List<Draft> parted = new ArrayList<>();
        for (Draft draft : drafts)
            if (draft.column.isCell())
                parted.add(draft);
            else
                part(draft, parted);
        return new TaggedTables(this).cells(parted);
    }

    private void part(Draft draft, List<Draft> parted) {
        Draft open = null;
        for (Row whole : draft.rows)
            for (Row row : runs(whole, draft.page)) {
                if (open == null || changes(open.last(), row, draft)) {
                    open = draft.startingWith(row);
                    parted.add(open);
                } else {
                    open.add(row);
                }
            }
        if (open != null)
            open.rest = draft.rest;
    }

    private boolean changes(Row before, Row row, Draft draft) {
        Element one = last(before, draft.page);
        Element other = first(row, draft.page);
        if (one == null || other == null || one == other)
            return before.base() == row.base();
        if (!one.type().equals("P") || !other.type().equals("P") || before.base() == row.base())
            return true;
        char end = before.last().text().charAt(before.last().text().length() - 1);
        return ".!?:".indexOf(end) >= 0 || Wrapping.isHard(before, row, draft.column, draft.right());
    }

    /** A row, parted where items or cells stand beside one another. */
    private List<Row> runs(Row row, int page) {
        Element first = first(row, page);
        if (first == null || first == last(row, page))
            return List.of(row);
        List<Row> runs = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        Element current = first;
        for (Word word : row.words())
            for (Word piece : pieces(word, page)) {
                Element element = element(piece.glyphs().get(0), page);
                if (!open.isEmpty() && element != null && element != current) {
                    runs.add(new Row(open));
                    open.clear();
                }
                current = element == null ? current : element;
                open.add(piece);
            }
        runs.add(new Row(open));
        return runs;
    }

    private List<Word> pieces(Word word, int page) {
        List<Glyph> glyphs = word.glyphs();
        List<Word> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            Element before = element(glyphs.get(i - 1), page);
            Element element = element(glyphs.get(i), page);
            if (before != null && element != null && before != element) {
                pieces.add(Words.word(glyphs.subList(from, i)));
                from = i;
            }
        }
        pieces.add(from == 0 ? word : Words.word(glyphs.subList(from, glyphs.size())));
        pieces.removeIf(piece -> piece.text().isEmpty());
        return pieces;
    }

    // ---- what blocks are ----

    /** Raises the kinds of blocks to what the tags say. */
    void raise(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Element element = of(draft);
            if (element != null)
                raise(draft, element);
        }
    }

    private static void raise(Draft draft, Element element) {
        draft.language = Optional.of(element.language()).filter(language -> !language.isBlank());
        boolean open = draft.kind == Block.Kind.PARAGRAPH || draft.kind == Block.Kind.TERM
                || draft.kind == Block.Kind.DEFINITION;
        if (!open || draft.layer != Block.Layer.BODY)
            return;
        if (element.isHeading()) {
            draft.kind = Block.Kind.HEADING;
            draft.level = element.type().length() == 1 ? 2 : element.type().charAt(1) - '0';
        } else if (element.type().equals("LI")) {
            draft.kind = Block.Kind.LIST_ITEM;
            draft.level = 1;
        } else if (element.type().equals("Caption")) {
            draft.kind = Block.Kind.CAPTION;
        }
    }

    /** Cells that the tags name where nothing is drawn around them. */
    private record TaggedTables(StructureTags tags) {

        List<Draft> cells(List<Draft> drafts) {
            List<Draft> result = new ArrayList<>();
            for (int i = 0; i < drafts.size();) {
                int table = table(drafts.get(i));
                int end = i + 1;
                while (table >= 0 && end < drafts.size() && table(drafts.get(end)) == table
                        && drafts.get(end).page == drafts.get(i).page)
                    end++;
                result.addAll(table < 0 ? List.of(drafts.get(i)) : ordered(drafts.subList(i, end)));
                i = end;
            }
            return result;
        }

        private int table(Draft draft) {
            Element element = draft.column.isCell() ? null : tags.of(draft);
            return element != null && element.isCell() ? element.table() : -1;
        }

        /** Row by row, if it is a table of short entries and not the frame of a page. */
        private List<Draft> ordered(List<Draft> drafts) {
            Map<Integer, Map<Integer, List<Draft>>> rows = new TreeMap<>();
            Map<Integer, Float> sides = new TreeMap<>();
            for (Draft draft : drafts) {
                Element element = tags.of(draft);
                if (element == null || draft.letters() > LONGEST_CELL)
                    return drafts;
                rows.computeIfAbsent(element.row(), row -> new TreeMap<>())
                        .computeIfAbsent(element.column(), column -> new ArrayList<>()).add(draft);
                sides.merge(element.column(), Math.max(draft.right(), draft.column.right()), Math::max);
            }
            if (rows.size() < 2 || sides.size() < 2)
                return drafts;
            List<Draft> cells = new ArrayList<>();
            rows.forEach((row, columns) -> columns.forEach((column, parts) ->
                    cells.add(cell(parts, row, column, sides.getOrDefault(column, 0f)))));
            return cells;
        }

        private Draft cell(List<Draft> parts, int row, int column, float right) {
            List<Row> rows = new ArrayList<>();
            parts.forEach(part -> rows.addAll(part.rows));
            Draft first = parts.get(0);
            Element element = tags.of(first);
            int table = element == null ? 0 : element.table();
            Draft cell = new Draft(new Column(List.copyOf(rows), first.left(), right, FIRST_TABLE + table, row, column),
                    first.page, rows.get(0));
            rows.subList(1, rows.size()).forEach(cell::add);
            cell.turn = first.turn;
            cell.kind = Block.Kind.TABLE_CELL;
            return cell;
        }

        /** Beyond the numbers of the tables that are seen on a page. */
        private static final int FIRST_TABLE = 1_000_000;
    }
}
