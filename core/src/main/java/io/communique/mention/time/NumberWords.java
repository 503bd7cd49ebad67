package io.communique.mention.time;

import io.communique.mention.time.Match.Capture;

/**
 * Numbers written in words, put together from the words of the language: below a hundred they add up, a hundred and a
 * thousand multiply what stands before them, and two numbers below a hundred in a row are a year ("nineteen eighty").
 */
final class NumberWords {

    private static final int MOST_WORDS = 10;

    private final Script script;
    private int total;
    private int group = -1;
    private int last;

    private NumberWords(Script script) {
        this.script = script;
    }

    /** The number that begins at a token; ends where it begins if there is none. */
    static Capture read(Script script, int at) {
        return upTo(script, at, Integer.MAX_VALUE);
    }

    /** As {@link #read}, but stops before a word that would lead beyond the limit: "diciotto e trenta" is 18 and 30. */
    static Capture upTo(Script script, int at, int limit) {
        NumberWords words = new NumberWords(script);
        int end = at;
        int value = 0;
        for (int i = at, n = 0; n < MOST_WORDS && i < script.size() && (i == at || script.goesOn(i)); n++) {
            Lexicon.Phrase phrase = script.phrase(i, WordClass.NUMBER);
            if (phrase.isFound() && words.take(phrase.number()) && words.value() <= limit) {
                i += phrase.length();
                end = i;
                value = words.value();
            } else if (end > at && end == i && script.phrase(i, WordClass.NUMBER_AND).isFound()) {
                i += script.phrase(i, WordClass.NUMBER_AND).length();
            } else {
                break;
            }
        }
        return new Capture(Slot.NUMBER, String.valueOf(value), at, end);
    }

    private int value() {
        return Math.max(0, total + Math.max(0, group));
    }

    private boolean take(int value) {
        if (value >= 100)
            return multiply(value);
        if (group < 0)
            group = value;
        else if (group % 100 == 0 || last >= 20 && last % 10 == 0 && value < 10)
            group += value;
        else if (group >= 10 && group < 100 && value >= 10)
            group = group * 100 + value;
        else
            return false;
        last = value;
        return true;
    }

    private boolean multiply(int value) {
        int times = Math.max(1, group);
        if (times > 99 || total >= value && value == 1000)
            return false;
        if (value > 1000) {
            total = value;
            group = -1;
        } else if (value == 1000) {
            total += times * 1000;
            group = -1;
        } else {
            group = times * value;
        }
        last = value;
        return true;
    }
}
