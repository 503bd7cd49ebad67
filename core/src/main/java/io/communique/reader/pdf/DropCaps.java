package io.communique.reader.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts a large initial that reaches over several lines back before the first of them. */
final class DropCaps {

    private static final float LARGER = 1.8f;
    private static final int FEWEST_LINES = 2;

    private static final int MOST_INITIALS = 500;

    private DropCaps() {}

    static List<Row> joined(List<Row> rows, Budget budget) {
        List<Row> joined = new ArrayList<>(rows);
        float smallest = Float.MAX_VALUE;
        for (Row row : rows)
            smallest = Math.min(smallest, row.size());
        int left = MOST_INITIALS;
        for (int i = 0; i < joined.size(); i++) {
            budget.tick();
            for (Word word : joined.get(i).words())
                if (isInitial(word) && word.size() > smallest * LARGER && left-- > 0 && join(joined, i, word)) {
                    i = Math.max(-1, i - 2);
                    break;
                }
        }
        return joined;
    }

    private static boolean isInitial(Word word) {
        String text = word.text();
        return text.length() <= 2 && text.codePoints().filter(Character::isUpperCase).count() == 1;
    }

    private static boolean join(List<Row> rows, int index, Word initial) {
        int first = -1;
        int lines = 0;
        for (int i = Math.max(0, index - 6); i < rows.size() && i <= index + 3; i++)
            if (beside(rows.get(i), initial) >= 0) {
                first = first < 0 ? i : first;
                lines++;
            }
        if (lines < FEWEST_LINES)
            return false;
        Row row = rows.get(first);
        int at = beside(row, initial);
        List<Word> words = new ArrayList<>(row.words());
        Word next = words.get(at);
        if (belongsTogether(initial, next))
            words.set(at, merged(initial, next));
        else
            words.add(at, new Word(initial.glyphs(), initial.text(), next.left() - 1, next.left(), next.base(),
                    next.size()));
        rows.set(first, without(words, initial));
        if (first != index)
            remove(rows, index, initial);
        return true;
    }

    /** The word of a row that stands right of the initial and as high; -1 if none does. */
    private static int beside(Row row, Word initial) {
        for (int i = 0; i < row.words().size(); i++) {
            Word word = row.words().get(i);
            if (word != initial && word.left() > initial.right() - 1
                    && word.left() < initial.right() + 1.5f * word.size() && word.size() * LARGER < initial.size()
                    && word.base() > initial.base() - 0.85f * initial.size()
                    && word.base() < initial.base() + 0.3f * word.size())
                return i;
        }
        return -1;
    }

    private static boolean belongsTogether(Word initial, Word next) {
        String text = next.text();
        boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
        return Character.isLowerCase(text.codePointAt(0)) || capitals
                || !Character.isLetter(initial.text().charAt(initial.text().length() - 1))
                || !Character.isLetter(text.codePointAt(0));
    }

    private static Word merged(Word initial, Word next) {
        List<Glyph> glyphs = new ArrayList<>(initial.glyphs());
        glyphs.addAll(next.glyphs());
        return new Word(List.copyOf(glyphs), initial.text() + next.text(), next.left(), next.right(), next.base(),
                next.size());
    }

    private static void remove(List<Row> rows, int index, Word initial) {
        List<Word> words = new ArrayList<>(rows.get(index).words());
        words.removeIf(word -> word == initial);
        if (words.isEmpty())
            rows.remove(index);
        else
            rows.set(index, new Row(words));
    }

    private static Row without(List<Word> words, Word initial) {
        words.removeIf(word -> word == initial);
        return new Row(words);
    }
}
