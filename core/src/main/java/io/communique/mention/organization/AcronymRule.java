package io.communique.mention.organization;

import io.communique.text.Span;
import io.communique.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Name of the body (NOB)" and "NOB (Name of the body)". */
final class AcronymRule implements Rule {

    private static final int LONGEST = 16;

    @Override
    public List<Found> find(Words words) {
        List<Found> out = new ArrayList<>();
        for (int i = 1; i + 1 < words.size(); i++)
            if (words.is(i, "(")) {
                behind(words, i).ifPresent(out::add);
                before(words, i).ifPresent(out::add);
            }
        return out;
    }

    private static Optional<Found> behind(Words words, int bracket) {
        int from = bracket + 1;
        if (words.is(from, "\""))
            from++;
        int to = acronymEnd(words, from);
        int close = words.is(to, "\"") ? to + 1 : to;
        if (to == from || !words.is(close, ")") && !words.is(close, ",") && !words.is(close, "-"))
            return Optional.empty();
        String letters = words.span(from, to).of(words.reading().text());
        int best = nameStart(words, bracket, letters);
        if (best < 0)
            return Optional.empty();
        int end = words.is(bracket - 1, "\"") ? bracket - 1 : bracket;
        return Optional.of(new Found(words.span(best, words.is(close, ")") ? close + 1 : to), words.span(best, end),
                Optional.of(words.span(from, to)), "organization-with-acronym"));
    }

    /** An acronym of one token, or of several joined ones: "CHU-G", "C.N.A.P.". */
    private static int acronymEnd(Words words, int from) {
        if (words.isAcronym(from)) {
            int to = from + 1;
            while (words.is(to, "-") && words.isCapital(to + 1) && words.get(to + 1).gap() == Token.Gap.NONE)
                to += 2;
            return to;
        }
        int to = from;
        while (words.isCapital(to) && words.printed(to).length() == 1 && words.is(to + 1, "."))
            to += 2;
        return to - from >= 4 ? to : from;
    }

    /** The start of the shortest name whose words give the letters, and that begins like a name. */
    private static int nameStart(Words words, int end, String letters) {
        for (int i = end - 1; i >= 0 && i > end - LONGEST; i--) {
            if (words.isWord(i) && !words.in("organization-article", i)
                    && Initials.fit(letters, words.span(i, end).of(words.reading().text())))
                return words.isCapital(i) || words.in("organization-head", i) ? i : -1;
            if (!words.joins(i) && words.get(i).gap() != Token.Gap.LINE || words.is(i, ".")
                    || words.is(i, ":") || words.is(i, ";") || words.is(i, ")"))
                return -1;
        }
        return -1;
    }

    private static Optional<Found> before(Words words, int bracket) {
        int acronym = bracket - 1;
        if (!words.isAcronym(acronym))
            return Optional.empty();
        int end = bracket + 1;
        while (end < words.size() && end - bracket < LONGEST && !words.is(end, ")"))
            end++;
        int from = words.in("organization-article", bracket + 1) ? bracket + 2 : bracket + 1;
        if (!words.is(end, ")") || end - from < 2)
            return Optional.empty();
        Span name = words.span(from, end);
        boolean begins = words.isCapital(from) || words.in("organization-head", from);
        if (!begins || !Initials.fit(words.printed(acronym), name.of(words.reading().text())))
            return Optional.empty();
        return Optional.of(new Found(words.span(acronym, end + 1), name, Optional.of(words.get(acronym).span()),
                "acronym-with-organization"));
    }
}
