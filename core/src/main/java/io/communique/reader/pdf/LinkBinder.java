package io.communique.reader.pdf;

import io.communique.document.Block;
import io.communique.document.DocumentBuilder;
import io.communique.document.Link;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the words that links stand on, character by character, and puts the lines of one link together. */
final class LinkBinder {

    private static final float STRIP = 24;
    private static final float FURTHEST = 5_000;

    private final DocumentBuilder builder;
    private final Budget budget;
    private final int most;
    private final Map<Integer, List<LinkArea>> links;
    /** The links by the height that they stand at, in strips of the page. */
    private final Map<Integer, List<LinkArea>> strips = new HashMap<>();
    private final Set<LinkArea> bound = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Link> open = new ArrayList<>();
    private final Map<String, Integer> lastOf = new HashMap<>();
    private int page;
    private int kept;

    /** With the links of each page by its number. */
    LinkBinder(DocumentBuilder builder, Map<Integer, List<LinkArea>> links, Budget budget) {
        this.builder = builder;
        this.links = links;
        this.budget = budget;
        most = budget.limits().links();
    }

    /** The words that come next are of this page. */
    void turnTo(int next) {
        if (next == page)
            return;
        page = next;
        strips.clear();
        for (LinkArea link : links.getOrDefault(page, List.of()))
            for (Rule area : link.areas())
                for (int strip = strip(area.top() - 1); strip <= strip(area.bottom() + 1); strip++) {
                    budget.tick();
                    strips.computeIfAbsent(strip, first -> new ArrayList<>()).add(link);
                }
    }

    void word(Word word, int start, int length, Turn turn) {
        if (strips.isEmpty())
            return;
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (Glyph glyph : word.glyphs()) {
            int strip = strip(turn.y(middle(glyph), height(glyph)));
            first = Math.min(first, strip);
            last = Math.max(last, strip);
        }
        Set<LinkArea> near = new LinkedHashSet<>();
        for (int strip = first; strip <= last; strip++)
            near.addAll(strips.getOrDefault(strip, List.of()));
        for (LinkArea area : near)
            cover(area, word, start, length, turn);
    }

    private static float middle(Glyph glyph) {
        return glyph.x() + glyph.width() / 2;
    }

    private static float height(Glyph glyph) {
        return glyph.y() - glyph.size() * 0.25f;
    }

    private void cover(LinkArea area, Word word, int start, int length, Turn turn) {
        int first = -1;
        int last = -1;
        List<Glyph> glyphs = word.glyphs();
        for (int i = 0; i < glyphs.size(); i++) {
            budget.tick();
            Glyph glyph = glyphs.get(i);
            float x = middle(glyph);
            float y = height(glyph);
            if (area.covers(turn.x(x, y), turn.y(x, y))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first >= 0)
            add(area, start + offset(glyphs, first, length), start + offset(glyphs, last + 1, length));
    }

    private static int strip(float y) {
        return Math.round(Math.max(-FURTHEST, Math.min(y, FURTHEST)) / STRIP);
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
            keep(new Link(link.span(), meant(link), layer));
        open.clear();
        lastOf.clear();
    }

    /**
     * A mail address that its author took for a page of the site leads to a mailbox: the one that is printed, or all
     * that the address of the page has behind its host. Deeper down, sites have pages about mailing lists.
     */
    private String meant(Link link) {
        String target = link.target();
        String last = target.substring(target.lastIndexOf('/') + 1);
        int at = last.indexOf('@');
        boolean mailbox = target.startsWith("http") && at > 0 && isName(last.substring(0, at))
                && isDomain(last.substring(at + 1));
        boolean whole = target.indexOf("://") + 3 == target.lastIndexOf('/', target.length() - last.length() - 2) + 1;
        return mailbox && (whole || builder.text(link.span()).strip().equals(last)) ? "mailto:" + last : target;
    }

    /** Names with full stops between them, the last in letters: no version of a program, no place on a map. */
    private static boolean isDomain(String text) {
        int dot = text.lastIndexOf('.');
        return dot > 0 && text.length() - dot > 2 && text.substring(dot + 1).chars().allMatch(Character::isLetter)
                && isName(text);
    }

    private static boolean isName(String text) {
        return text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-._+".indexOf(c) >= 0);
    }

    /** Pictures that lead somewhere have no words: their links stand at the end of the page. */
    void flushPage(int ended) {
        for (LinkArea area : links.getOrDefault(ended, List.of()))
            if (!bound.contains(area) && !area.areas().isEmpty())
                keep(new Link(new Span(builder.position(), builder.position()), area.target(), Block.Layer.BODY));
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
