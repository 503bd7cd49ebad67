package io.communique.reader.pdf;

import io.communique.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** From the characters of a page to its blocks: the main direction of writing first, then what stands across it. */
final class PageLayout {

    private PageLayout() {}

    static List<Draft> drafts(int page, List<Glyph> glyphs, List<Rule> rules) {
        Map<Integer, List<Glyph>> byAngle = new TreeMap<>();
        for (Glyph glyph : glyphs)
            byAngle.computeIfAbsent(glyph.angle(), angle -> new ArrayList<>()).add(glyph);
        int main = byAngle.entrySet().stream().max((one, other) ->
                Integer.compare(one.getValue().size(), other.getValue().size())).map(Map.Entry::getKey).orElse(0);
        List<Draft> drafts = new ArrayList<>();
        if (byAngle.containsKey(main))
            drafts.addAll(of(page, turned(byAngle.remove(main), main), main == 0 ? rules : List.of()));
        byAngle.forEach((angle, across) -> {
            List<Draft> stamp = of(page, turned(across, angle), List.of());
            stamp.forEach(draft -> draft.layer = Block.Layer.FURNITURE);
            drafts.addAll(stamp);
        });
        return drafts;
    }

    private static List<Draft> of(int page, List<Glyph> glyphs, List<Rule> rules) {
        return BlockFinder.drafts(page, ReadingOrder.of(WordFinder.rows(glyphs), rules));
    }

    private static List<Glyph> turned(List<Glyph> glyphs, int angle) {
        if (angle == 0)
            return glyphs;
        double cos = Math.cos(Math.toRadians(angle));
        double sin = Math.sin(Math.toRadians(angle));
        return glyphs.stream().map(glyph -> glyph.at((float) (glyph.x() * cos + glyph.y() * sin),
                (float) (glyph.y() * cos - glyph.x() * sin))).toList();
    }
}
