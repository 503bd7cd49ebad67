package io.communique.mention.organization;

import io.communique.text.Token;
import java.util.ArrayList;
import java.util.List;

/** "la DINSIC", "de l'AFIM": letters after an article, in a line that is not all capitals. */
final class LoneAcronymRule implements Rule {

    @Override
    public List<Found> find(Words words) {
        List<Found> out = new ArrayList<>();
        for (int i = 1; i < words.size(); i++)
            if (words.isAcronym(i) && words.printed(i).length() > 2 && words.joins(i) && afterArticle(words, i)
                    && !words.in("organization-not", i) && !words.in("organization-stop", i) && isAlone(words, i)
                    && !words.isShouted(i))
                out.add(Found.of(words.get(i).span(), "organization-acronym"));
        return out;
    }

    private static boolean afterArticle(Words words, int index) {
        return words.in("organization-article", index - 1)
                || words.is(index - 1, "'") && words.in("organization-article", index - 2);
    }

    /** A capital after it makes it part of a longer name, a hyphen part of a word. */
    private static boolean isAlone(Words words, int index) {
        int next = index + 1;
        return !words.exists(next) || !words.joins(next) || !words.isCapital(next) && !words.is(next, "-")
                && words.get(next).kind() != Token.Kind.NUMBER && !words.is(next, "'")
                && !words.is(next, "#");
    }
}
