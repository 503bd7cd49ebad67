package io.communique.mention.person;

import io.communique.language.Language;
import io.communique.model.PersonName;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Words that have the shape of a name: given names or initials, then a family name, with its particles.
 *
 * @param words all of them
 * @param givens how many of them are given names
 * @param familyFirst whether the family name stands before the given names
 */
record NameShape(List<NameWord> words, int givens, boolean familyFirst) {
    private static final int MOST = 7;

    NameShape {
        words = List.copyOf(words);
    }

    /** The longest name that begins at a token; after an honorific a family name alone is one. */
    static Optional<NameShape> at(Tokens tokens, int from, Language language, boolean honorific, IntPredicate stops) {
        List<NameWord> run = run(tokens, from, language, stops);
        GivenNames known = new GivenNames(language);
        if (run.isEmpty())
            return Optional.empty();
        int capitals = firstCapitals(run);
        if (capitals == 0 && run.size() > 1)
            return inCapitals(run, known).or(() -> familyFirst(run, known));
        if (capitals > 0)
            return Optional.of(new NameShape(run.subList(0, familyEnd(run, capitals)), beforeParticles(run, capitals,
                    language), false)).filter(shape -> shape.givens() > 0 && shape.givens() < 4);
        return mixedCase(run, known, language, honorific);
    }

    private static List<NameWord> run(Tokens tokens, int from, Language language, IntPredicate stops) {
        List<NameWord> run = new ArrayList<>();
        int at = from;
        while (run.size() < MOST) {
            Optional<NameWord> word = NameWord.at(tokens, at);
            if (word.isEmpty() || at > from && (breaks(tokens, at) || stops.test(at))
                    || !belongs(word.get(), run, language))
                break;
            run.add(word.get());
            at = word.get().to();
        }
        while (!run.isEmpty() && (isParticle(run.get(run.size() - 1), language)
                || run.get(run.size() - 1).kind() == NameWord.Kind.INITIAL && run.size() == 1))
            run.remove(run.size() - 1);
        return run;
    }

    private static boolean breaks(Tokens tokens, int at) {
        return tokens.get(at).gap().compareTo(Token.Gap.SPACE) > 0;
    }

    private static boolean belongs(NameWord word, List<NameWord> run, Language language) {
        if (isParticle(word, language))
            return !run.isEmpty();
        return word.kind() != NameWord.Kind.LOWER && !language.word(word.folded()).is("not-a-name")
                && (word.text().length() > 1 || word.kind() == NameWord.Kind.INITIAL);
    }

    private static boolean isParticle(NameWord word, Language language) {
        boolean small = word.kind() == NameWord.Kind.LOWER || word.text().length() < 4;
        return small && language.word(word.folded()).is("name-particle");
    }

    private static int firstCapitals(List<NameWord> run) {
        for (int i = 0; i < run.size(); i++)
            if (run.get(i).kind() == NameWord.Kind.CAPITALS)
                return i;
        return -1;
    }

    /** "PIERRE de GEYER": capitals and particles, as long as capitals follow. */
    private static int familyEnd(List<NameWord> run, int from) {
        int end = from + 1;
        for (int i = end; i < run.size(); i++)
            if (run.get(i).kind() == NameWord.Kind.CAPITALS)
                end = i + 1;
            else if (run.get(i).kind() != NameWord.Kind.LOWER)
                break;
        return end;
    }

    private static int beforeParticles(List<NameWord> run, int family, Language language) {
        int given = family;
        while (given > 0 && isParticle(run.get(given - 1), language))
            given--;
        return given;
    }

    /** "MARIE DUPONT": only if the first word is a known given name. */
    private static Optional<NameShape> inCapitals(List<NameWord> run, GivenNames known) {
        boolean all = run.stream().limit(2).allMatch(w -> w.kind() == NameWord.Kind.CAPITALS);
        if (!all || !known.isKnownFolded(run.get(0).folded()))
            return Optional.empty();
        int givens = run.size() > 2 && known.isKnownFolded(run.get(1).folded()) ? 2 : 1;
        return Optional.of(new NameShape(run.subList(0, familyEnd(run, givens)), givens, false));
    }

    /** "DUPONT Marie". */
    private static Optional<NameShape> familyFirst(List<NameWord> run, GivenNames known) {
        int end = familyEnd(run, 0);
        return end < run.size() && known.isKnownFolded(run.get(end).folded())
                ? Optional.of(new NameShape(run.subList(0, end + 1), 1, true)) : Optional.empty();
    }

    private static Optional<NameShape> mixedCase(List<NameWord> run, GivenNames known, Language language,
            boolean honorific) {
        int givens = 0;
        while (givens < run.size() - 1 && (run.get(givens).kind() == NameWord.Kind.INITIAL
                || known.isKnownFolded(run.get(givens).folded())))
            givens++;
        if (givens == run.size() - 1 && run.size() == 1)
            return honorific ? Optional.of(new NameShape(run, 0, false)) : Optional.empty();
        givens = Math.max(1, givens);
        int end = familyOf(run, givens, language);
        return end > givens ? Optional.of(new NameShape(run.subList(0, end), givens, false)) : Optional.empty();
    }

    /** Particles and family names, as many as the language has at most. */
    private static int familyOf(List<NameWord> run, int from, Language language) {
        int most = familyWords(language);
        int end = from;
        int families = 0;
        for (int i = from; i < run.size() && families < most; i++)
            if (!isParticle(run.get(i), language)) {
                families++;
                end = i + 1;
            }
        return end;
    }

    private static int familyWords(Language language) {
        return Integer.parseInt(language.words("family-words").values().stream().findFirst().orElse("1"));
    }

    int to() {
        return words.get(words.size() - 1).to();
    }

    String firstGiven() {
        return familyFirst ? words.get(words.size() - 1).text() : words.get(0).text();
    }

    boolean hasCapitals() {
        return words.stream().anyMatch(w -> w.kind() == NameWord.Kind.CAPITALS);
    }

    String family() {
        return join(familyFirst ? words.subList(0, words.size() - givens) : words.subList(givens, words.size()));
    }

    PersonName name() {
        List<NameWord> given = familyFirst ? words.subList(words.size() - givens, words.size())
                : words.subList(0, givens);
        Optional<String> first = given.isEmpty() ? Optional.empty() : Optional.of(join(given));
        String full = first.map(g -> g + " ").orElse("") + family();
        return new PersonName(full, first, Optional.of(family()));
    }

    private static String join(List<NameWord> words) {
        return words.stream().map(NameShape::ordinary).collect(Collectors.joining(" "))
                .replace("' ", "'").replace("’ ", "’");
    }

    /** Capitals brought to ordinary case: the first letter and those after a hyphen or apostrophe stay. */
    private static String ordinary(NameWord word) {
        if (word.kind() != NameWord.Kind.CAPITALS)
            return word.text();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.text().length(); i++) {
            char unit = word.text().charAt(i);
            boolean first = i == 0 || !Character.isLetter(word.text().charAt(i - 1));
            out.append(first ? String.valueOf(unit) : String.valueOf(unit).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }
}
