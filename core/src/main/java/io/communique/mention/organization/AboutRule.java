package io.communique.mention.organization;

import io.communique.language.Cues;
import io.communique.text.Token;
import java.util.ArrayList;
import java.util.List;

/** "À propos de la Halle aux grains": who speaks of itself at the end. */
final class AboutRule implements Rule {

    private static final int LONGEST = 10;

    @Override
    public List<Found> find(Words words) {
        List<Found> out = new ArrayList<>();
        for (Cues.Hit hit : words.cues("section-about-of"))
            if (hit.from() == 0 || !words.joins(hit.from()))
                add(words, hit, out);
        return out;
    }

    private static void add(Words words, Cues.Hit hit, List<Found> out) {
        int from = hit.to();
        while (words.exists(from) && words.joins(from)
                && (words.in("organization-article", from) || words.is(from, "'") || words.is(from, "\"")))
            from++;
        int end = from;
        boolean capital = false;
        boolean begins = words.isCapital(from) || words.in("organization-head", from);
        while (begins && words.exists(end) && words.joins(end) && !words.in("organization-and", end) && !words.is(end, ":") && !words.is(end, "?") && !words.is(end, "(")) {
            if (words.is(end, "!") || words.is(end, ",") || end - from > LONGEST)
                return;
            capital |= words.isCapital(end);
            end++;
        }
        while (end > from && words.get(end - 1).kind() == Token.Kind.SIGN)
            end--;
        if (capital && end > from)
            out.add(Found.of(words.span(from, end), "organization-about"));
    }
}
