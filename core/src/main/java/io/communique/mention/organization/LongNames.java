package io.communique.mention.organization;

import io.communique.text.Token;

/**
 * Names that go on in lower case: "association Toits d'abord", "Collectif Roues libres". What stands between such a name
 * and its verb, or fills its line to the end, belongs to it.
 */
final class LongNames {
    private static final int MOST_MORE = 7;
    private static final int MOST_IN_LINE = 10;
    private final Words words;

    LongNames(Words words) {
        this.words = words;
    }

    /**
     * Where a name with a head word ends.
     *
     * @param head index of the head word
     * @param end index after what surely belongs to the name
     */
    int end(int head, int end) {
        if (end == head + 1 && !words.isCapital(end))
            return hasCommonComplement(head) ? toSecondSubject(toVerb(head, end), end) : end;
        int verb = toVerb(head, end);
        return verb > end ? verb : toLineEnd(head, end);
    }

    /** "L'Observatoire des campagnes publie": a head word with a capital and a complement in lower case before its verb. */
    private boolean hasCommonComplement(int head) {
        return words.language().words("organization-left").isEmpty() && words.isCapital(head) && words.joins(head + 1)
                && words.in("organization-preposition", head + 1);
    }

    /** "L'Agence des bassins et la Ville organisent": where no verb ends the name, the second subject of the verb does. */
    private int toSecondSubject(int found, int end) {
        for (int at = end; found == end && words.joins(at) && at - end <= MOST_MORE; at++)
            if (at > end + 1 && isLink(at) && isSubject(at + 1))
                return at;
            else if (!words.isWord(at) && !words.is(at, "'"))
                return found;
        return found;
    }

    private boolean isLink(int at) {
        return words.in("organization-and", at) || words.is(at, ",");
    }

    /** An article and a capital, or a capital, with a verb of bodies behind it in the same line. */
    private boolean isSubject(int from) {
        if (words.in("organization-preposition", from))
            return false;
        int name = words.in("organization-article", from) ? from + 1 : from;
        name = words.is(name, "'") ? name + 1 : name;
        if (!words.joins(name) || !words.isCapital(name) && name == from)
            return false;
        for (int at = name + 1; words.joins(at) && at < name + MOST_IN_LINE; at++)
            if (words.isSpelt("organization-verb", at) && !words.isCapital(at))
                return true;
        return false;
    }

    private int toVerb(int head, int end) {
        for (int at = end; words.joins(at) && at - end <= MOST_MORE; at++) {
            if (at > end && words.isSpelt("organization-verb", at) && !words.isCapital(at))
                return at;
            if (!mayGoOn(head, at))
                return end;
        }
        return end;
    }

    private int toLineEnd(int head, int end) {
        if (head > 0 && words.joins(head) || !words.isCapital(head))
            return end;
        int at = end;
        while (words.joins(at) && at - head < MOST_IN_LINE) {
            if (!mayGoOn(head, at) || words.isSpelt("organization-verb", at))
                return end;
            at++;
        }
        boolean ends = !words.exists(at) || !words.joins(at);
        return ends && (words.isCapital(at - 1) || at - end < 3) ? at : end;
    }

    /** Words without sense of their own between two clauses, and signs, end a name; "and" joins two capitals. */
    private boolean mayGoOn(int head, int at) {
        if (words.get(at).kind() == Token.Kind.SIGN)
            return (words.is(at, "'") || words.is(at, "-")) && words.get(at).gap() == Token.Gap.NONE
                    && words.isWord(at + 1) && words.get(at + 1).gap() == Token.Gap.NONE || words.is(at, "&");
        if (!words.isWord(at) || words.in("organization-between", at)
                || words.in("organization-break", at) && !words.in("organization-preposition", at)
                || words.in("organization-stop", at) && words.isCapital(at))
            return false;
        return !words.in("organization-and", at) || words.isCapital(head + 1) && words.isCapital(at - 1)
                && words.isCapital(at + 1) && !words.in("organization-head", at + 1);
    }
}
