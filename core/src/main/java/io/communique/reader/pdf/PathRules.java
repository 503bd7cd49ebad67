package io.communique.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.jspecify.annotations.Nullable;

/** Keeps of the paths that a page draws what may be a rule: straight lines and rectangles. */
final class PathRules {

    private static final int MOST_PARTS = 1_000;

    private final List<Rule> lines = new ArrayList<>();
    private final List<Rule> rectangles = new ArrayList<>();
    private float x;
    private float y;
    private @Nullable Rule bounds;
    private @Nullable Rule curves;
    private boolean bent;
    private boolean clips;

    void add(String operator, List<COSBase> operands, Matrix ctm) {
        bent |= "cvy".contains(operator) || ctm.a() != 0 && ctm.b() != 0;
        if ("cvy".contains(operator))
            curve(operands, ctm);
        if (lines.size() + rectangles.size() > MOST_PARTS) {
            bent = true;
            return;
        }
        float first = ContentReader.number(operands, 0);
        float second = ContentReader.number(operands, 1);
        switch (operator) {
            case "re" -> rectangle(Rule.between(ctm.x(first, second), ctm.y(first, second),
                    ctm.x(first + ContentReader.number(operands, 2), second + ContentReader.number(operands, 3)),
                    ctm.y(first + ContentReader.number(operands, 2), second + ContentReader.number(operands, 3))));
            case "l" -> {
                line(Rule.between(x, y, ctm.x(first, second), ctm.y(first, second)));
                to(ctm.x(first, second), ctm.y(first, second));
            }
            case "m" -> to(ctm.x(first, second), ctm.y(first, second));
            default -> { }
        }
    }

    /** A curve stays between its points. */
    private void curve(List<COSBase> operands, Matrix ctm) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            float toX = ContentReader.number(operands, i);
            float toY = ContentReader.number(operands, i + 1);
            Rule point = Rule.between(ctm.x(toX, toY), ctm.y(toX, toY), ctm.x(toX, toY), ctm.y(toX, toY));
            curves = curves == null ? point : around(curves, point);
        }
    }

    /** What the path covers at the most; null if nothing. */
    @Nullable Rule area() {
        Rule straight = bounds;
        Rule bends = curves;
        return straight == null ? bends : bends == null ? straight : around(straight, bends);
    }

    private static Rule around(Rule one, Rule other) {
        return new Rule(Math.min(one.left(), other.left()), Math.min(one.top(), other.top()),
                Math.max(one.right(), other.right()), Math.max(one.bottom(), other.bottom()));
    }

    private void rectangle(Rule rectangle) {
        rectangles.add(rectangle);
        reach(rectangle);
    }

    private void line(Rule line) {
        lines.add(line);
        reach(line);
    }

    private void to(float newX, float newY) {
        x = newX;
        y = newY;
    }

    /** The next end of the path makes it the clip. */
    void clip() {
        clips = true;
    }

    /** What stays visible after the path has ended; rounded and turned clips are not followed. */
    @Nullable Rule clipped(@Nullable Rule clip) {
        Rule path = bounds;
        boolean straight = clips && !bent && path != null;
        return !straight ? clip : clip == null ? path : new Rule(Math.max(clip.left(), path.left()),
                Math.max(clip.top(), path.top()), Math.min(clip.right(), path.right()),
                Math.min(clip.bottom(), path.bottom()));
    }

    private void reach(Rule part) {
        bounds = bounds == null ? part : around(bounds, part);
    }

    /** Adds what is painted: lines as they are, the sides of rectangles that are stroked or thin. */
    void paint(List<Rule> rules, int most, String operator) {
        boolean fills = operator.charAt(0) == 'f' || operator.charAt(0) == 'F';
        for (Rule line : fills ? asFilled(lines) : lines)
            keep(line, rules, most);
        for (Rule rectangle : rectangles)
            if (rectangle.isHorizontal() || rectangle.isVertical())
                keep(rectangle, rules, most);
            else if (!fills)
                sides(rectangle).forEach(side -> keep(side, rules, most));
        clear();
    }

    /** Four lines that enclose a thin area are a rule; any other filled outline is none. */
    private static List<Rule> asFilled(List<Rule> outline) {
        if (outline.size() < 3 || outline.size() > 5)
            return List.of();
        Rule all = outline.get(0);
        for (Rule line : outline)
            all = around(all, line);
        return List.of(all);
    }

    private static List<Rule> sides(Rule box) {
        return List.of(new Rule(box.left(), box.top(), box.right(), box.top()),
                new Rule(box.left(), box.bottom(), box.right(), box.bottom()),
                new Rule(box.left(), box.top(), box.left(), box.bottom()),
                new Rule(box.right(), box.top(), box.right(), box.bottom()));
    }

    private static void keep(Rule rule, List<Rule> rules, int most) {
        if (rules.size() < most && (rule.isHorizontal() || rule.isVertical()))
            rules.add(rule);
    }

    void clear() {
        lines.clear();
        rectangles.clear();
        bounds = null;
        curves = null;
        bent = false;
        clips = false;
    }
}
