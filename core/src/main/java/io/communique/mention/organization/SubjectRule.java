package io.communique.mention.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** "Rive et Lac organise …", "La DINUM vous invite": a proper name that does what bodies do. */
final class SubjectRule implements Rule {

    private static final int MOST_BETWEEN = 3;
    private static final int MOST_APPOSED = 18;
    /** "nautique de la": more small words are a sentence of their own. */
    private static final int MOST_IN_PHRASE = 4;
    /** Particles count: "Wubbo van der Hazel". */
    private static final int MOST_OF_PERSON = 4;

    @Override
    public List<Found> find(Words words) {
        NamePhrase phrase = new NamePhrase(words);
        List<Found> out = new ArrayList<>();
        Map<Integer, Integer> offices = new HashMap<>();
        words.cues("role-word").forEach(hit -> offices.merge(hit.from(), hit.to(), Math::max));
        for (int verb = 1; verb < words.size(); verb++) {
            if (!words.isSpelt("organization-verb", verb) || words.isCapital(verb) && !words.isShouted(verb)
                    && !words.isCapital(verb + 1))
                continue;
            int end = verb;
            while (end > verb - MOST_BETWEEN && end > 1 && words.joins(end) && words.in("organization-between", end - 1))
                end--;
            end = beforeApposition(words, end);
            int start = words.joins(end) ? phrase.start(end) : end;
            boolean common = end - start == 1 && (words.in("organization-not", start) || isParticle(words, start)
                    || isEvent(words, start));
            start = wholePhrase(words, start);
            if (start < end && !common && stands(words, start) && !isPerson(words, offices, start, end))
                out.add(Found.of(words.span(start, end), "organization-subject"));
        }
        return out;
    }

    /** "Bürgermeisterin Karin Vogt lädt": a function and two or three words that are no name of a body. */
    private static boolean isPerson(Words words, Map<Integer, Integer> offices, int start, int end) {
        int name = offices.getOrDefault(start, end);
        boolean alone = end == start + 1 && offices.containsKey(start) && !words.in("organization-head", start);
        if (alone)
            return true;
        for (int i = name; i < end; i++)
            if (words.in("organization-head", i) || words.isAcronym(i))
                return false;
        return end - name >= 2 && end - name <= MOST_OF_PERSON;
    }

    /** "Cercle nautique de Brume organise": from the capital within the sentence that opens the phrase. */
    private static int wholePhrase(Words words, int start) {
        int at = start - 1;
        if (!words.in("organization-preposition", at) || !words.joins(start))
            return start;
        while (at > 0 && start - at <= MOST_IN_PHRASE && words.joins(at) && !words.isCapital(at)
                && (words.isWord(at) || words.is(at, "'")))
            at--;
        boolean name = words.isCapital(at) && !words.starts(at) && !words.in("organization-article", at)
                && words.language().words("organization-left").isEmpty() && words.joins(at + 1);
        return name ? at : start;
    }

    /** "Zur Pressekonferenz laden wir": a noun for events is no name, though a language may print it with a capital. */
    private static boolean isEvent(Words words, int at) {
        return words.reading().cueIndex().startingAt(at).stream().anyMatch(hit -> hit.name().startsWith("event-noun."));
    }

    /** "Se celebrará", "Si terrà": two letters that are no abbreviation belong to the verb. */
    private static boolean isParticle(Words words, int at) {
        return words.span(at, at + 1).length() <= 2 && !words.isShouted(at);
    }

    /** "Tidewater Arts, the largest charity of the coast, announces": the name stands before the first comma. */
    private static int beforeApposition(Words words, int end) {
        if (end < 2 || !words.is(end - 1, ","))
            return end;
        for (int i = end - 2; i > 0 && i > end - MOST_APPOSED && words.joins(i + 1) && !words.is(i, "."); i--)
            if (words.is(i, ","))
                return i;
        return end;
    }

    /** Where a subject may stand: at the start of a sentence, after a comma or after an article. */
    private static boolean stands(Words words, int start) {
        if (words.starts(start) || words.is(start - 1, ",") || words.is(start - 1, ")") || words.is(start - 1, "-"))
            return true;
        return words.in("organization-article", start - 1) || words.is(start - 1, "'")
                && words.in("organization-article", start - 2);
    }
}
