package io.communique.mention.time;

/** What stands between two pieces, or before or after one. Looks at few tokens, whatever the text. */
final class Gap {

    private static final int MOST = 8;
    private static final WordClass[] FILLERS = {WordClass.ARTICLE, WordClass.ON, WordClass.FROM};

    private final Script script;

    Gap(Script script) {
        this.script = script;
    }

    /** Whether the tokens between two positions are in one block and few. */
    private boolean near(int from, int to) {
        if (to < from || to - from > MOST)
            return false;
        for (int i = from; i <= to; i++)
            if (!script.goesOn(i))
                return false;
        return true;
    }

    /** Whether the stretch between two pieces is one phrase of the class, perhaps with articles behind it. */
    boolean joins(int from, int to, WordClass wordClass) {
        return script.goesOn(from) && leads(from, to, wordClass);
    }

    /** Whether the stretch before a piece is one phrase of the class, perhaps with articles behind it. */
    boolean leads(int from, int to, WordClass wordClass) {
        if (from == to || !near(from + 1, to))
            return false;
        for (Lexicon.Phrase phrase : script.entry(from).phrases())
            if (phrase.wordClass() == wordClass.ordinal() && script.stands(from, phrase)
                    && filled(from + phrase.length(), to))
                return true;
        return false;
    }

    /** Whether the stretch before an hour is one phrase of the class, perhaps with words that lead to hours behind it. */
    boolean leadsToHour(int from, int to, WordClass wordClass) {
        if (from == to || !near(from + 1, to))
            return false;
        for (Lexicon.Phrase phrase : script.entry(from).phrases())
            if (phrase.wordClass() == wordClass.ordinal() && script.stands(from, phrase) && from + phrase.length() <= to
                    && covered(from + phrase.length(), to, "", WordClass.ARTICLE, WordClass.HOUR_AT))
                return true;
        return false;
    }

    /** Whether a list goes on: "et", ", ", "&", "ou", with articles behind. */
    boolean lists(int from, int to) {
        int start = script.isSign(from, ",;") && script.touches(from) ? from + 1 : from;
        return joins(start, to, WordClass.AND) || joins(start, to, WordClass.OR) || comma(from, to);
    }

    /** Whether only one of the two beside the stretch is meant: "ou". */
    boolean alternates(int from, int to) {
        int start = script.isSign(from, ",;") && script.touches(from) ? from + 1 : from;
        return joins(start, to, WordClass.OR) && !joins(start, to, WordClass.AND);
    }

    /** Whether a list of hours goes on: "et à", ", ". */
    boolean listsHours(int from, int to) {
        if (lists(from, to))
            return true;
        int start = script.isSign(from, ",;") && script.touches(from) ? from + 1 : from;
        return script.goesOn(start) && (leadsToHour(start, to, WordClass.AND) || leadsToHour(start, to, WordClass.OR));
    }

    /** Whether another day of the week follows: ", ", "et le", or nothing but articles, perhaps on the next line. */
    boolean follows(int from, int to) {
        int start = script.isSign(from, ",;)|") ? from + 1 : from;
        return near(from, to) && (joins(start, to, WordClass.AND) || filled(start, to));
    }

    /** Whether a colon leads on to what says more: "du 1er juillet au 31 août : tous les jours". */
    boolean introduces(int from, int to) {
        return near(from, to) && script.is(from, ":") && filled(from + 1, to);
    }

    /** Whether the stretch is a few words behind a comma: ", nocturne le". */
    boolean isShort(int from, int to) {
        boolean words = near(from, to) && to - from <= MOST / 2 && script.is(from, ",");
        for (int at = from + 1; words && at < to; at++)
            words = script.isWord(at);
        return words;
    }

    boolean comma(int from, int to) {
        return near(from, to) && script.isSign(from, ",/") && filled(from + 1, to);
    }

    /** Whether the stretch is empty or holds nothing but articles, prepositions of days, and a comma or bracket. */
    boolean adjoins(int from, int to) {
        if (!near(from, to))
            return false;
        int start = script.isSign(from, ",(") ? from + 1 : from;
        return filled(start, to);
    }

    private boolean filled(int from, int to) {
        return covered(from, to, "", FILLERS);
    }

    /** Whether hours may follow a date across the stretch. */
    boolean leadsToHours(int from, int to) {
        boolean iso = to == from + 1 && script.is(from, "t") && script.touches(from) && script.touches(to);
        return iso || near(from, to) && covered(from, to, ",-:(|/.)•·", WordClass.AT, WordClass.HOUR_AT, WordClass.FROM,
                WordClass.ARTICLE, WordClass.BETWEEN) && !endsSentence(from, to);
    }

    /** A stop parts a sentence unless hours follow in the same line in small letters. */
    private boolean endsSentence(int from, int to) {
        for (int i = from; i < to; i++)
            if (script.is(i, ".") && script.gap(i) == io.communique.text.Token.Gap.NONE)
                return true;
        return false;
    }

    /** Whether a day may follow hours across the stretch. */
    boolean leadsToDay(int from, int to) {
        return near(from, to) && covered(from, to, ",(/:-", WordClass.ON, WordClass.ARTICLE, WordClass.FROM);
    }

    private boolean covered(int from, int to, String signs, WordClass... classes) {
        int at = from;
        while (at < to) {
            int next = at;
            for (WordClass each : classes)
                next = Math.max(next, within(at, to, each));
            if (next == at && script.isSign(at, signs))
                next = at + 1;
            if (next == at)
                return false;
            at = next;
        }
        return at == to;
    }

    private int within(int at, int to, WordClass wordClass) {
        int best = at;
        if (script.entry(at).has(wordClass.ordinal()))
            for (Lexicon.Phrase phrase : script.entry(at).phrases())
                if (phrase.wordClass() == wordClass.ordinal() && at + phrase.length() <= to && script.stands(at, phrase))
                    best = Math.max(best, at + phrase.length());
        return best;
    }
}
