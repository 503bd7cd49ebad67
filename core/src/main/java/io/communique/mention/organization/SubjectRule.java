package io.communique.mention.organization;

import java.util.ArrayList;
import java.util.List;

/** "Rive et Lac organise …", "La DINUM vous invite": a proper name that does what bodies do. */
final class SubjectRule implements Rule {

    private static final int MOST_BETWEEN = 3;

    @Override
    public List<Found> find(Words words) {
        NamePhrase phrase = new NamePhrase(words);
        List<Found> out = new ArrayList<>();
        for (int verb = 1; verb < words.size(); verb++) {
            if (!words.isSpelt("organization-verb", verb) || words.isCapital(verb) && !words.isShouted(verb))
                continue;
            int end = verb;
            while (end > verb - MOST_BETWEEN && end > 1 && words.joins(end) && words.in("organization-between", end - 1))
                end--;
            int start = words.joins(end) ? phrase.start(end) : end;
            boolean common = end - start == 1 && words.in("organization-not", start);
            if (start < end && !common && stands(words, start))
                out.add(Found.of(words.span(start, end), "organization-subject"));
        }
        return out;
    }

    /** Where a subject may stand: at the start of a sentence, after a comma or after an article. */
    private static boolean stands(Words words, int start) {
        if (words.starts(start) || words.is(start - 1, ",") || words.is(start - 1, ")") || words.is(start - 1, "-"))
            return true;
        return words.in("organization-article", start - 1) || words.is(start - 1, "'")
                && words.in("organization-article", start - 2);
    }
}
