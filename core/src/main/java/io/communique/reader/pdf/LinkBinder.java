package io.communique.reader.pdf;

import io.communique.document.Block;
import io.communique.document.DocumentBuilder;
import io.communique.document.Link;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the words that links stand on, character by character, and puts the lines of one link together. */
final class LinkBinder {

    private final DocumentBuilder builder;
    private final Budget budget;
    private final int most;
    private final List<LinkArea> areas = new ArrayList<>();
    private final Set<LinkArea> bound = new HashSet<>();
    private final List<Link> open = new ArrayList<>();
    private final Map<String, Integer> lastOf = new HashMap<>();
    private int kept;

    LinkBinder(DocumentBuilder builder, Budget budget) {
        this.builder = builder;
        this.budget = budget;
        most = budget.limits().links();
    }

    /** The links of the page whose words come next. */
    void page(List<LinkArea> links) {
        areas.clear();
        areas.addAll(links);
        bound.clear();
    }

    void word(Word word, int start, int length, Turn turn) {
        for (LinkArea area : areas) {
            budget.tick();
            int first = -1;
            int last = -1;
            List<Glyph> glyphs = word.glyphs();
            for (int i = 0; i < glyphs.size(); i++) {
                Glyph glyph = glyphs.get(i);
                float x = glyph.x() + glyph.width() / 2;
                float y = glyph.y() - glyph.size() * 0.25f;
                if (area.covers(turn.x(x, y), turn.y(x, y))) {
                    first = first < 0 ? i : first;
                    last = i;
                }
            }
            if (first >= 0)
                add(area, start + offset(glyphs, first, length), start + offset(glyphs, last + 1, length));
        }
    }

    private static int offset(List<Glyph> glyphs, int count, int length) {
        return count == glyphs.size() ? length : Math.min(length, Words.text(glyphs.subList(0, count)).length());
    }

    private void add(LinkArea area, int start, int end) {
        if (end <= start)
            return;
        bound.add(area);
        Integer last = lastOf.get(area.target());
        Link before = last == null ? null : open.get(last);
        if (before != null && (before.span().end() >= start || isSpace(before.span().end(), start))) {
            open.set(last, new Link(new Span(before.span().start(), Math.max(end, before.span().end())),
                    area.target(), before.layer()));
            return;
        }
        lastOf.put(area.target(), open.size());
        open.add(new Link(new Span(start, end), area.target(), Block.Layer.BODY));
    }

    private boolean isSpace(int from, int to) {
        return builder.text(new Span(from, to)).isBlank();
    }

    /** The block is complete: so are its links. */
    void flush(Block.Layer layer) {
        open.sort(Comparator.comparing(Link::span));
        for (Link link : open)
            keep(new Link(link.span(), link.target(), layer));
        open.clear();
        lastOf.clear();
    }

    /** Pictures that lead somewhere have no words: their links stand at the end of the page. */
    void flushPage() {
        for (LinkArea area : areas)
            if (!bound.contains(area) && !area.areas().isEmpty())
                keep(new Link(new Span(builder.position(), builder.position()), area.target(), Block.Layer.BODY));
        areas.clear();
    }

    private void keep(Link link) {
        if (++kept <= most)
            builder.add(link);
    }

    /** How many links there were, kept or not. */
    int found() {
        return kept;
    }
}
