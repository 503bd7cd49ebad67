package io.communique.reader.pdf;

import java.util.List;

/**
 * Words on one baseline, from left to right.
 *
 * @param words at least one
 */
record Row(List<Word> words) {

    private static final float STRETCHED = 0.7f;
    private static final int NEIGHBOURS = 16;

    Row {
        words = List.copyOf(words);
    }

    /**
     * Whether the white before a word is a space of justified text, however wide: the words were shown one after the
     * other with a space, and the other spaces of the line are wide too.
     */
    boolean isStretched(int index) {
        if (index <= 0 || !words.get(index).follows(words.get(index - 1)))
            return false;
        float white = white(index);
        for (int from = index - 1; from > Math.max(0, index - NEIGHBOURS) && words.get(from).follows(words.get(from - 1)); from--)
            if (white(from) < white * STRETCHED)
                return false;
        for (int to = index + 1; to < Math.min(words.size(), index + NEIGHBOURS) && words.get(to).follows(words.get(to - 1)); to++)
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
        float right = 0;
        for (Word word : words)
            right = Math.max(right, word.right());
        return right;
    }

    float base() {
        return largest().base();
    }

    float size() {
        return largest().size();
    }

    float top() {
        float top = Float.MAX_VALUE;
        for (Word word : words)
            top = Math.min(top, word.top());
        return top;
    }

    float bottom() {
        float bottom = 0;
        for (Word word : words)
            bottom = Math.max(bottom, word.bottom());
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
    private Word largest() {
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
