package io.communique.reader.pdf;

import io.communique.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** From the characters of a page to its blocks: the main direction of writing first, then what stands across it. */
final class PageLayout {

    private final PdfPage page;
    private final Budget budget;

    private PageLayout(PdfPage page, Budget budget) {
        this.page = page;
        this.budget = budget;
    }

    static List<Draft> drafts(PdfPage page, List<Glyph> glyphs, List<Rule> rules, Budget budget) {
        return new PageLayout(page, budget).drafts(glyphs, rules);
    }

    private List<Draft> drafts(List<Glyph> glyphs, List<Rule> rules) {
        Map<Integer, List<Glyph>> byAngle = new TreeMap<>();
        for (Glyph glyph : glyphs)
            byAngle.computeIfAbsent(glyph.angle(), angle -> new ArrayList<>()).add(glyph);
        int main = byAngle.entrySet().stream().max((one, other) ->
                Integer.compare(one.getValue().size(), other.getValue().size())).map(Map.Entry::getKey).orElse(0);
        List<Draft> drafts = new ArrayList<>();
        if (byAngle.containsKey(main))
            drafts.addAll(of(byAngle.remove(main), main == 0 ? rules : List.of()));
        byAngle.forEach((angle, across) -> {
            List<Draft> stamp = of(across, List.of());
            stamp.forEach(draft -> draft.layer = Block.Layer.FURNITURE);
            drafts.addAll(stamp);
        });
        return drafts;
    }

    private List<Draft> of(List<Glyph> glyphs, List<Rule> rules) {
        Turn turn = Turn.of(glyphs.get(0).angle());
        List<Glyph> upright = glyphs.get(0).angle() == 0 ? glyphs : glyphs.stream().map(turn::turned).toList();
        List<Row> words = DropCaps.joined(WordFinder.rows(upright, budget), budget);
        List<Draft> drafts = BlockFinder.drafts(page.number(),
                DrawnTables.order(words, rules, turn.sides(page.width(), page.height()), budget));
        drafts.forEach(draft -> draft.turn = turn);
        return joinedAcrossColumns(drafts);
    }

    /** A paragraph that a column cuts in mid-sentence goes on in the next. */
    private static List<Draft> joinedAcrossColumns(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts.size());
        Draft before = null;
        for (Draft draft : drafts) {
            if (before != null && before.goesOnIn(draft))
                before.rest = draft;
            else
                joined.add(draft);
            before = draft;
        }
        return joined;
    }
}
