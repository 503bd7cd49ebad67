package io.communique.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the characters of a page as they are shown. */
final class GlyphSink {

    private static final float SMALLEST = 0.5f;
    private static final float LARGEST = 5_000;
    private static final float MARGIN = 3;
    private static final float SLACK = 2;

    private final PdfPage page;
    private final Budget budget;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final Visibility visibility;
    private boolean spaced;
    private int shown;
    private int unmapped;

    GlyphSink(PdfPage page, Budget budget) {
        this.page = page;
        this.budget = budget;
        visibility = new Visibility(budget);
    }

    /** What a person sees of the characters, in the order in which they were shown. */
    List<Glyph> glyphs() {
        return visibility.seen(glyphs);
    }

    /** Where pictures and areas are painted decides which characters are seen. */
    Visibility visibility() {
        return visibility;
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

    void show(String text, Matrix at, float advance, float size, FontStyle style, int mark, TextState state) {
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
        if (!isOnPage(at.e(), at.f(), width, height)
                || at.b() == 0 && isClipped(at.e(), at.f(), width, height, state.clip))
            return;
        budget.characters(text.length());
        visibility.glyph(glyphs.size(), state);
        glyphs.add(new Glyph(text, at.e(), at.f(), width, height, angle(at), style, spaced, glyphs.size(), mark));
        spaced = false;
    }

    private static boolean isClipped(float x, float y, float width, float height, @Nullable Rule clip) {
        return clip != null && (x > clip.right() + SLACK || x + width < clip.left() - SLACK
                || y - height > clip.bottom() + SLACK || y + height / 2 < clip.top() - SLACK);
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
        visibility.join(from, glyphs.size());
        glyphs.subList(from, glyphs.size()).clear();
        float width = Math.max(first.width(), last.right() - first.x());
        glyphs.add(new Glyph(actual, first.x(), first.y(), width, first.size(), 0, first.style(), first.spaced(),
                first.order(), first.mark()));
    }
}
