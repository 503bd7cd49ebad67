package io.communique.reader.pdf;

import java.util.ArrayList;
import java.util.List;

/** Collects the characters of a page as they are shown. */
final class GlyphSink {

    private static final float SMALLEST = 0.5f;
    private static final float LARGEST = 5_000;
    private static final float MARGIN = 3;

    private final PdfPage page;
    private final Budget budget;
    private final List<Glyph> glyphs = new ArrayList<>();
    private boolean spaced;
    private int shown;
    private int unmapped;

    GlyphSink(PdfPage page, Budget budget) {
        this.page = page;
        this.budget = budget;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** How many characters were shown, spaces aside. */
    int shown() {
        return shown;
    }

    /** How many of them nobody says the meaning of. */
    int unmapped() {
        return unmapped;
    }

    int size() {
        return glyphs.size();
    }

    /** What was shown so far and what comes next do not belong together as one word. */
    void part() {
        spaced = true;
    }

    void show(String text, Matrix at, float advance, float size, FontStyle style, int mark) {
        budget.glyph();
        if (isBlank(text)) {
            spaced = true;
            return;
        }
        shown++;
        if (text.equals(FontFace.UNMAPPED))
            unmapped++;
        float scale = (float) Math.hypot(at.a(), at.b());
        float height = size * (float) Math.hypot(at.c(), at.d());
        float width = Math.max(0, advance * scale);
        if (!isOnPage(at.e(), at.f(), width, height))
            return;
        budget.characters(text.length());
        glyphs.add(new Glyph(text, at.e(), at.f(), width, height, angle(at), style, spaced, glyphs.size(), mark));
        spaced = false;
    }

    private boolean isOnPage(float x, float y, float width, float height) {
        return height > SMALLEST && height < LARGEST && width < LARGEST && x > -MARGIN && x < page.width() + MARGIN
                && y > -MARGIN && y < page.height() + MARGIN + height / 4;
    }

    private static int angle(Matrix at) {
        if (at.b() == 0)
            return at.a() >= 0 ? 0 : 180;
        return Math.floorMod(Math.round((float) Math.toDegrees(Math.atan2(at.b(), at.a()))), 360);
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u00A0' && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                return false;
        }
        return true;
    }

    /** What the author says that the glyphs since {@code from} mean together: an accent, a ligature, a soft hyphen. */
    void replace(int from, String actual) {
        if (glyphs.size() <= from || actual.length() > (glyphs.size() - from) * 4 || isBlank(actual))
            return;
        Glyph first = glyphs.get(from);
        Glyph last = glyphs.get(glyphs.size() - 1);
        if (first.angle() != 0 || last.angle() != 0 || Math.abs(first.y() - last.y()) > first.size() / 4
                || glyphs.size() - from > 4)
            return;
        glyphs.subList(from, glyphs.size()).clear();
        float width = Math.max(first.width(), last.right() - first.x());
        glyphs.add(new Glyph(actual, first.x(), first.y(), width, first.size(), 0, first.style(), first.spaced(),
                first.order(), first.mark()));
    }
}
