package io.communique.mention.organization;

import io.communique.language.Cues;
import io.communique.language.Endings;
import io.communique.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** "Ministère de la Culture", "Lindau City Council", "Landesmuseum Brume": names with a word that says what they are. */
final class HeadRule implements Rule {

    /** In a line of capitals nothing tells a name from the sentence around it: more words than this are a sentence. */
    private static final int MOST_SHOUTED = 8;

    @Override
    public List<Found> find(Words words) {
        NamePhrase phrase = new NamePhrase(words);
        LongNames longer = new LongNames(words);
        List<Found> out = new ArrayList<>();
        Endings endings = words.language().endings("organization-head-ending");
        Map<String, String> left = words.language().words("organization-left");
        Set<Integer> leads = words.cues("person-lead").stream().map(Cues.Hit::to).collect(Collectors.toSet());
        for (int i = 0; i < words.size(); i++) {
            String strength = strength(words, i, endings, left);
            if (strength.isEmpty() || isGlued(words, i) || isStreet(words, i))
                continue;
            int end = phrase.end(i, strength.equals("strong") || strength.equals("adjective") && phrase.isAdjective(i + 1));
            end = longer.end(i, end);
            int start = left.isEmpty() || !words.isCapital(i) ? i
                    : afterPerson(words, phrase.start(i + 1), i, leads);
            int proper = describes(words, i, strength) ? proper(words, i, phrase) : start;
            if (proper > start) {
                out.add(Found.of(words.span(proper, Math.max(end, phrase.end(proper, false))), "organization-described"));
                i = Math.max(end, proper + 1) - 1;
            } else if (isName(words, start, i, end, strength)) {
                out.add(Found.of(words.span(start, end), "organization-head"));
                i = end - 1;
            }
        }
        return out;
    }

    /** "said John Smith of the Coast Fund": two or three words without one for a body, behind what leads to a name. */
    private static int afterPerson(Words words, int start, int head, Set<Integer> leads) {
        int at = start;
        while (at < head && words.isCapital(at) && !words.isHead(at))
            at++;
        boolean person = leads.contains(start) && at - start > 1 && at - start < 4 && words.in("organization-preposition", at);
        while (person && at < head && !words.isCapital(at))
            at++;
        return person ? at : start;
    }

    private static String strength(Words words, int index, Endings endings, Map<String, String> left) {
        if (!words.isWord(index))
            return "";
        boolean capital = words.isCapital(index);
        if (!left.isEmpty() && !capital && !(left.containsKey("lower") && words.isCapital(index + 1)))
            return "";
        Optional<String> head = words.reading().word(index).value("organization-head");
        String strength = head.isPresent() ? head.get() : ending(endings, words.get(index).folded());
        return strength.equals("capital") && !capital ? "" : strength;
    }

    /** "la compañía valenciana Soluna": a word that tells what the body is without being part of its name. */
    private static boolean describes(Words words, int head, String strength) {
        return strength.equals("descriptor") && (!words.isCapital(head)
                || !words.language().words("noun-capitals").isEmpty());
    }

    /** Over adjectives in lower case to the proper name; the head itself where none follows. */
    private static int proper(Words words, int head, NamePhrase phrase) {
        int at = head + 1;
        while (words.joins(at) && at - head < 3 && !words.isCapital(at) && phrase.isAdjective(at))
            at++;
        boolean name = words.joins(at) && words.isCapital(at) && !words.in("organization-stop", at);
        return name ? at : head;
    }

    /** "service-public.example": part of another word. */
    private static boolean isGlued(Words words, int index) {
        return words.is(index + 1, "-") && words.get(index + 1).gap() == Token.Gap.NONE
                || words.is(index + 1, ".") && words.isWord(index + 2) && words.get(index + 2).gap() == Token.Gap.NONE
                || (words.is(index - 1, ".") || words.is(index - 1, "@") || words.is(index - 1, "/"))
                && words.get(index).gap() == Token.Gap.NONE;
    }

    /** Compounds: "Landesmuseum" is a museum. */
    private static String ending(Endings endings, String word) {
        return endings.of(word, 3).isPresent() ? "weak" : "";
    }

    /** "rue de l'Université" is no university. */
    private static boolean isStreet(Words words, int index) {
        int at = index - 1;
        while (at > 0 && at > index - 4 && words.joins(at + 1)
                && (words.in("organization-link", at) || words.in("organization-article", at) || words.is(at, "'")))
            at--;
        return at >= 0 && words.joins(at + 1) && words.in("street-type", at);
    }

    /** A proper name stands beside the head word, or a head that never stands alone has its complement. */
    private static boolean isName(Words words, int start, int head, int end, String strength) {
        if (end - start < 2 || words.isShouted(head) && words.count(start, end) > MOST_SHOUTED)
            return false;
        boolean complement = strength.equals("strong") || strength.equals("adjective")
                || words.isCapital(head) && words.isSpelt("organization-verb", end);
        if (complement && end > head + 2 && words.language().words("organization-left").isEmpty())
            return true;
        for (int i = start; i < end; i++)
            if (i != head && words.isCapital(i) && !words.in("organization-article", i))
                return true;
        return false;
    }
}
