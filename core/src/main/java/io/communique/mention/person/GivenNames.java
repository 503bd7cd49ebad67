package io.communique.mention.person;

import io.communique.language.Language;
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
        String folded = Folding.fold(word);
        return !isAmbiguous(word) && (isListed(folded) || folded.indexOf('-') > 0
                && java.util.Arrays.stream(folded.split("-")).anyMatch(this::isListed));
    }

    /** Whether it is a first name that more often is something else. */
    boolean isAmbiguous(String word) {
        return language.words("ambiguous-given").containsKey(Folding.fold(word));
    }

    private boolean isListed(String folded) {
        return Listed.ALL.contains(folded) || language.words("given-name").containsKey(folded);
    }

    private static final class Listed {
        private static final Set<String> ALL = new HashSet<>(DataFile.lines(GivenNames.class, "first-names.txt").stream()
                .map(Folding::fold).toList());
    }
}
