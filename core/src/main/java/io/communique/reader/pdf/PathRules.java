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
    private boolean bent;
    private boolean clips;

    void add(String operator, List<COSBase> operands, Matrix ctm) {
        bent |= "cvy".contains(operator) || ctm.a() != 0 && ctm.b() != 0;
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
        bounds = bounds == null ? part : new Rule(Math.min(bounds.left(), part.left()),
                Math.min(bounds.top(), part.top()), Math.max(bounds.right(), part.right()),
                Math.max(bounds.bottom(), part.bottom()));
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
            all = new Rule(Math.min(all.left(), line.left()), Math.min(all.top(), line.top()),
                    Math.max(all.right(), line.right()), Math.max(all.bottom(), line.bottom()));
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
        bent = false;
        clips = false;
    }
}
