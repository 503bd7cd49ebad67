package io.communique.mention.organization;

import io.communique.text.Token;

/** How far a name goes on from a word in it. */
final class NamePhrase {

    private static final int MOST = 18;
    private static final int MOST_COMMON = 4;
    /** "commerce et d'industrie de la": more words than these are a sentence. */
    private static final int MOST_COMPLEMENT = 8;

    private final Words words;

    NamePhrase(Words words) {
        this.words = words;
    }

    /**
     * The end of a name that begins with a head word.
     *
     * @param head index of the head word
     * @param strong whether a complement in lower case belongs to the name: "ministère de la culture"
     * @return index after its last token
     */
    int end(int head, boolean strong) {
        int end = head + 1;
        boolean loose = strong;
        while (end < words.size() && end - head < MOST && words.joins(end)) {
            int next = step(head, end, loose);
            if (next == end)
                break;
            end = next;
        }
        return end;
    }

    private int step(int head, int at, boolean loose) {
        if (glued(at))
            return at + 2;
        if (words.is(at, "\""))
            return quoted(at);
        if (words.in("organization-link", at))
            return linked(head, at, loose);
        if (words.isCapital(at))
            return words.in("organization-stop", at) ? at : at + 1;
        return isAdjective(at) ? at + 1 : number(at);
    }

    /** A hyphen, an apostrophe or a dot between letters. */
    private boolean glued(int at) {
        boolean sign = words.is(at, "-") || words.is(at, "'") || words.is(at, ".") || words.is(at, "&");
        return sign && words.isWord(at + 1) && words.joins(at + 1)
                && words.get(at + 1).gap() == Token.Gap.NONE
                && words.get(at).gap() == Token.Gap.NONE
                || words.is(at, "&") && words.isCapital(at + 1) && words.joins(at + 1);
    }

    private int quoted(int at) {
        if (!words.isCapital(at + 1) || !words.joins(at + 1))
            return at;
        for (int i = at + 2; i < words.size() && i < at + 8 && words.joins(i); i++)
            if (words.is(i, "\""))
                return i + 1;
        return at;
    }

    /** "de la Culture", "pour la modernisation": over the small words to the next great one, if it may belong. */
    private int linked(int head, int at, boolean loose) {
        int to = at;
        boolean joint = words.in("organization-and", at);
        boolean preposition = false;
        while (words.in("organization-link", to) && words.joins(to) || words.is(to, "'")) {
            preposition |= words.in("organization-preposition", to);
            to++;
        }
        int article = joint ? at + 1 : at;
        boolean other = !preposition && words.in("organization-article", article) && (joint || !words.isCapital(article));
        if (!words.joins(to) || !words.isWord(to) || other || joint && words.isHead(to))
            return at;
        boolean capitals = !words.language().words("organization-left").isEmpty();
        if (joint && !preposition && !(capitals && words.isCapital(to) && wasLinked(head, at)))
            return at;
        if (words.isCapital(to))
            return words.in("organization-stop", to) ? at : to + 1;
        if (preposition && !joint && words.in("organization-head", to) && words.joins(to + 1))
            return to + 1;
        if (preposition && isInner(to) && words.joins(to + 1) && words.isCapital(to + 1))
            return to + 2;
        int common = preposition ? Math.max(common(to), complement(head, at, to)) : to;
        if (preposition && !joint && words.isCapital(at - 1) && words.in("name-place-word", to))
            return to + 1;
        return common > to ? common : loose && preposition && words.printed(to).length() > 2 ? to + 1 : at;
    }

    /** "Musée d'histoire naturelle de X": after common words of names of institutions, where a proper name follows. */
    private int common(int from) {
        int end = from;
        while (end - from < MOST_COMMON && words.joins(end) && !words.isCapital(end)
                && (words.in("venue-tail", end) || end > from && isAdjective(end)))
            end++;
        int name = end;
        while (words.joins(name) && name - end < MOST_COMMON && (words.in("organization-link", name) || words.is(name, "'")))
            name++;
        boolean proper = end > from && name > end && words.in("organization-preposition", end) && words.joins(name)
                && words.isCapital(name) && !words.in("organization-stop", name);
        return proper ? end : from;
    }

    /**
     * "Chambre de commerce et d'industrie des Dunes": after any common words that follow a head word with a capital,
     * where a proper name follows them.
     */
    private int complement(int head, int at, int from) {
        if (at != head + 1 || !words.isCapital(head) || !words.language().words("organization-left").isEmpty())
            return from;
        int name = from;
        while (words.joins(name) && name - from < MOST_COMPLEMENT && !words.isCapital(name) && mayComplement(name))
            name++;
        int end = name;
        while (end > from && (words.in("organization-link", end - 1) || words.is(end - 1, "'")))
            end--;
        boolean capital = words.joins(name) && words.isCapital(name) && !words.in("organization-stop", name);
        boolean proper = end > from && capital && (name > end ? words.in("organization-preposition", end) : isJoint(from, end));
        return proper ? end : from;
    }

    /** "commerce et d'industrie", which a name may follow without a small word: "Vallée d'Orne". */
    private boolean isJoint(int from, int end) {
        for (int i = from + 1; i < end; i++)
            if (words.in("organization-and", i))
                return true;
        return false;
    }

    private boolean mayComplement(int at) {
        boolean elided = words.is(at, "'") && words.get(at).gap() == Token.Gap.NONE;
        boolean plain = words.isWord(at) && !words.in("organization-between", at) && !words.in("organization-break", at)
                && !words.in("organization-stop", at) && !words.in("street-type", at);
        return elided || words.in("organization-link", at) || plain && !words.isSpelt("organization-verb", at);
    }

    /** "Ministerium für ländliche Räume": an adjective between the small word and the noun. */
    private boolean isInner(int at) {
        String word = words.get(at).folded();
        return word.length() > 4 && words.language().words("organization-inner-ending").keySet().stream()
                .anyMatch(word::endsWith);
    }

    /** "Ministry of Culture and Sport": what is joined follows a complement. */
    private boolean wasLinked(int head, int at) {
        for (int i = head + 1; i < at; i++)
            if (words.in("organization-preposition", i))
                return true;
        return false;
    }

    boolean isAdjective(int at) {
        if (!words.isWord(at) || !words.joins(at) || words.isSpelt("organization-verb", at))
            return false;
        String word = words.get(at).folded();
        return words.in("organization-adjective", at) || word.length() > 4
                && words.language().endings("organization-adjective-ending").of(word, 0).isPresent();
    }

    /** "Paris 8": one figure after a proper name, at the end of a phrase. */
    private int number(int at) {
        boolean figure = words.get(at).kind() == Token.Kind.NUMBER && words.get(at).folded().length() == 1;
        boolean ends = !words.exists(at + 1) || !words.joins(at + 1)
                || words.get(at + 1).kind() == Token.Kind.SIGN && !words.is(at + 1, "/");
        return figure && ends && words.isCapital(at - 1) ? at + 1 : at;
    }

    /**
     * The start of a run of capitalised words that ends before an index, with the small words between them.
     *
     * @param end index after the last word of the run
     * @return {@code end} if there is no such run
     */
    int start(int end) {
        int start = end;
        int at = end - 1;
        while (at >= 0 && end - at < MOST && (at == end - 1 || words.joins(at + 1))) {
            if (words.isCapital(at) && !isArticleStart(at))
                start = at;
            else if (!(words.in("organization-link", at) || isSign(at) || words.get(at).kind() == Token.Kind.NUMBER)
                    || isArticleStart(at))
                break;
            if (words.in("organization-and", at) && (!words.isCapital(at + 1) || words.in("organization-head", at + 1)))
                break;
            if (words.starts(at) && !words.is(at - 1, ".") && at != start - 1)
                break;
            at--;
        }
        return start;
    }

    private boolean isSign(int at) {
        return words.is(at, "&") || (words.is(at, "-") || words.is(at, "'") || words.is(at, "."))
                && words.exists(at + 1) && words.get(at + 1).gap() == Token.Gap.NONE
                && words.get(at).gap() == Token.Gap.NONE;
    }

    /** A capitalised article at the start of a sentence is no part of a name. */
    private boolean isArticleStart(int at) {
        return words.in("organization-article", at) && words.starts(at) || words.in("organization-stop", at);
    }
}
