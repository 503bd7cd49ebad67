package io.communique.reader.pdf;

import java.util.List;

/** Words on one baseline, from left to right; at least one. Its measures are taken once: layout asks for them often. */
final class Row {

    private static final float STRETCHED = 0.7f;
    private static final int NEIGHBOURS = 16;

    private final List<Word> words;
    private final Word largest;
    private final float right;
    private final float top;
    private final float bottom;

    Row(List<Word> words) {
        this.words = List.copyOf(words);
        largest = largest(words);
        float furthest = 0;
        float highest = Float.MAX_VALUE;
        float lowest = 0;
        for (Word word : words) {
            furthest = Math.max(furthest, word.right());
            highest = Math.min(highest, word.top());
            lowest = Math.max(lowest, word.bottom());
        }
        right = furthest;
        top = highest;
        bottom = lowest;
    }

    List<Word> words() {
        return words;
    }

    /**
     * Whether the white before a word is a space of justified text, however wide: the words were shown one after the
     * other with a space, and the other spaces of the line are wide too.
     */
    boolean isStretched(int index) {
        if (index <= 0 || !words.get(index).follows(words.get(index - 1)))
            return false;
        float white = white(index);
        int first = Math.max(0, index - NEIGHBOURS);
        int end = Math.min(words.size(), index + NEIGHBOURS);
        for (int from = index - 1; from > first && words.get(from).follows(words.get(from - 1)); from--)
            if (white(from) < white * STRETCHED)
                return false;
        for (int to = index + 1; to < end && words.get(to).follows(words.get(to - 1)); to++)
            if (white(to) < white * STRETCHED)
                return false;
        return true;
    }

    private float white(int index) {
        return words.get(index).left() - words.get(index - 1).right();
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        return right;
    }

    float base() {
        return largest.base();
    }

    float size() {
        return largest.size();
    }

    float top() {
        return top;
    }

    float bottom() {
        return bottom;
    }

    float width() {
        return right() - left();
    }

    Word first() {
        return words.get(0);
    }

    Word last() {
        return words.get(words.size() - 1);
    }

    /** The word that most characters are as large as. */
    private static Word largest(List<Word> words) {
        Word best = words.get(0);
        for (Word word : words)
            if (word.glyphs().size() > best.glyphs().size())
                best = word;
        return best;
    }

    boolean isBold() {
        int bold = 0;
        int all = 0;
        for (Word word : words) {
            all += word.text().length();
            bold += word.isBold() ? word.text().length() : 0;
        }
        return bold * 10 >= all * 9;
    }

    int letters() {
        int all = 0;
        for (Word word : words)
            all += word.text().length();
        return all;
    }
}
