package io.communique.reader.text;

import java.util.List;

/**
 * Whether the lines of a text were broken at a constant width, as mail programs do; then a line runs on into the next
 * if the next word had no room left on it. Otherwise every line end was meant.
 */
final class Wrapping {

    private static final int NARROWEST = 50;
    private static final int WIDEST = 120;
    private static final int ENOUGH_LINES = 3;

    private final int width;

    private Wrapping(int width) {
        this.width = width;
    }

    static Wrapping of(List<Draft> drafts) {
        int widest = 0;
        for (Draft draft : drafts)
            for (String line : draft.lines())
                if (!line.contains("://"))
                    widest = Math.max(widest, line.length());
        Wrapping guess = new Wrapping(widest);
        return widest >= NARROWEST && widest <= WIDEST && guess.count(drafts) >= ENOUGH_LINES
                ? guess : new Wrapping(Integer.MAX_VALUE);
    }

    private int count(List<Draft> drafts) {
        int count = 0;
        for (Draft draft : drafts)
            for (int i = 0; i + 1 < draft.lines().size(); i++)
                if (runsOn(draft.lines(), i))
                    count++;
        return count;
    }

    boolean runsOn(List<String> lines, int at) {
        if (at + 1 >= lines.size())
            return false;
        String next = lines.get(at + 1);
        int space = next.indexOf(' ');
        int word = space < 0 ? next.length() : space;
        return (long) lines.get(at).length() + 1 + word > width;
    }
}
