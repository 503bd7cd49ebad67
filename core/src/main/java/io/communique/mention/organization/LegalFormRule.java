package io.communique.mention.organization;

import io.communique.language.Cues;
import java.util.ArrayList;
import java.util.List;

/** "Chaos & Kunst e.V.", "Northern Boats Ltd", "asbl Rive": names with a legal form. */
final class LegalFormRule implements Rule {

    @Override
    public List<Found> find(Words words) {
        NamePhrase phrase = new NamePhrase(words);
        List<Found> out = new ArrayList<>();
        for (Cues.Hit hit : words.cues("legal-form")) {
            int start = afterOffice(words, phrase.start(hit.from()), hit.from());
            boolean joined = hit.from() > 0 && words.joins(hit.from());
            if (joined && start < hit.from() && isForm(hit, words) && words.isCapital(start))
                out.add(Found.of(words.span(start, end(hit, words)), "organization-legal-form"));
        }
        for (Cues.Hit hit : words.cues("legal-form-before")) {
            int end = phrase.end(hit.to() - 1, false);
            if (end > hit.to() && end < words.size() + 1)
                out.add(Found.of(words.span(hit.from(), end), "organization-legal-form"));
        }
        return out;
    }

    /** "Geschäftsführerin der Hallbronn Messe GmbH": behind the function of somebody and the small words after it. */
    private static int afterOffice(Words words, int start, int end) {
        int at = start;
        for (Cues.Hit hit : words.reading().cueIndex().startingAt(start))
            if (hit.name().equals("role-word"))
                at = Math.max(at, hit.to());
        while (at > start && at < end && !words.isCapital(at))
            at++;
        return at < end ? at : start;
    }

    /** The stop after "Ltd" may end the sentence; the last one of "e.V." belongs to it. */
    private static int end(Cues.Hit hit, Words words) {
        boolean oneStop = words.is(hit.to() - 1, ".") && !words.is(hit.to() - 3, ".");
        return oneStop && hit.to() - hit.from() > 1 ? hit.to() - 1 : hit.to();
    }

    /** Its letters are printed as such: "SA", not "sa" or "Sa". */
    private static boolean isForm(Cues.Hit hit, Words words) {
        String printed = hit.span().of(words.reading().text());
        long capitals = printed.chars().filter(Character::isUpperCase).count();
        return capitals >= 2 || capitals == 1 && (printed.indexOf('.') > 0 || printed.length() > 2);
    }
}
