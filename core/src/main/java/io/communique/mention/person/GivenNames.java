package io.communique.mention.person;

import io.communique.language.Language;
import io.communique.language.Word;
import io.communique.text.DataFile;
import io.communique.text.Folding;
import java.util.HashSet;
import java.util.Set;

/** Known first names: those of a spelling dictionary and those of the language. Evidence, never a condition. */
final class GivenNames {
    private final Language language;

    GivenNames(Language language) {
        this.language = language;
    }

    /** Whether a word, or a part of a double name, is known and seldom anything else. */
    boolean isKnown(String word) {
        return isKnownFolded(Folding.fold(word));
    }

    /** The same of a word in comparison form. */
    boolean isKnownFolded(String folded) {
        Word word = language.word(folded);
        return !word.is("ambiguous-given") && (word.is("given-name") || isListed(folded) || folded.indexOf('-') > 0
                && java.util.Arrays.stream(folded.split("-")).anyMatch(this::isListed));
    }

    /** Whether it is a first name that more often is something else. */
    boolean isAmbiguous(String word) {
        return language.word(Folding.fold(word)).is("ambiguous-given");
    }

    private boolean isListed(String folded) {
        return Listed.ALL.contains(folded) || language.word(folded).is("given-name");
    }

    private static final class Listed {
        private static final Set<String> ALL = new HashSet<>(DataFile.lines(GivenNames.class, "first-names.txt").stream()
                .map(Folding::fold).toList());
    }
}
