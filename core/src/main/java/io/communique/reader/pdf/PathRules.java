package io.communique.reader.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;

/** Keeps of the paths that a page draws what may be a rule: straight lines and rectangles. */
final class PathRules {

    private static final int MOST_PARTS = 1_000;

    private final List<Rule> lines = new ArrayList<>();
    private final List<Rule> rectangles = new ArrayList<>();
    private float x;
    private float y;

    void add(String operator, List<COSBase> operands, Matrix ctm) {
        if (lines.size() + rectangles.size() > MOST_PARTS)
            return;
        float first = ContentReader.number(operands, 0);
        float second = ContentReader.number(operands, 1);
        switch (operator) {
            case "re" -> rectangles.add(Rule.between(ctm.x(first, second), ctm.y(first, second),
                    ctm.x(first + ContentReader.number(operands, 2), second + ContentReader.number(operands, 3)),
                    ctm.y(first + ContentReader.number(operands, 2), second + ContentReader.number(operands, 3))));
            case "l" -> {
                lines.add(Rule.between(x, y, ctm.x(first, second), ctm.y(first, second)));
                to(ctm.x(first, second), ctm.y(first, second));
            }
            case "m" -> to(ctm.x(first, second), ctm.y(first, second));
            default -> { }
        }
    }

    private void to(float newX, float newY) {
        x = newX;
        y = newY;
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
    }
}
