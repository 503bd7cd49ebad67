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
    private static final int LONGEST_LABEL = 20;
    private static final String SENTENCE_ENDS = ".!?»”\"…)";

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

    /**
     * Whether the lines of one paragraph ran full, whatever the width of others: none could have held the next word, and
     * they are no lines of labels and values.
     */
    static boolean isWrapped(List<String> lines) {
        if (lines.size() < 2 || isLabelled(lines))
            return false;
        int widest = 0;
        for (String line : lines)
            widest = Math.max(widest, line.length());
        Wrapping own = new Wrapping(widest);
        for (int i = 0; i + 1 < lines.size(); i++)
            if (lines.get(i).length() < NARROWEST || widest > WIDEST || !own.runsOn(lines, i))
                return false;
        return lines.size() > 2 && endsSentence(lines.get(lines.size() - 1)) || goesOn(lines.get(0), lines.get(1));
    }

    private static boolean isLabelled(List<String> lines) {
        int labels = 0;
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon > 0 && colon <= LONGEST_LABEL)
                labels++;
        }
        return labels > 1;
    }

    private static boolean endsSentence(String line) {
        return SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether a sentence goes on over a line end: in lower case, or after a comma or a word that ends no sentence. */
    private static boolean goesOn(String line, String next) {
        char last = line.charAt(line.length() - 1);
        String word = line.substring(line.lastIndexOf(' ') + 1);
        boolean open = last == ',' || Character.isLowerCase(last) && Character.isLowerCase(word.charAt(0));
        return Character.isLowerCase(next.charAt(0)) || open && endsSentence(next);
    }
}
