package io.communique.assembly;

import io.communique.language.Language;
import io.communique.text.Folding;
import java.util.Arrays;

/** Tells the desks that speak for a body, such as "Referat Kommunikation", from the body itself. */
final class DeskUnits {
    private final Language language;

    DeskUnits(Language language) {
        this.language = language;
    }

    /** Whether a function is to speak for a body: "Pressesprecherin", "hoofd communicatie". */
    boolean speaks(String role) {
        String folded = Folding.key(role);
        return language.words("organization-desk").keySet().stream().anyMatch(word -> word.length() > 3
                && folded.contains(word));
    }

    /** Whether a name begins with a word for a part of a body and says that it deals with the press. */
    boolean isUnit(String name) {
        String[] words = Folding.key(name).split(" ");
        return language.words("organization-unit").containsKey(words[0])
                && Arrays.stream(words).anyMatch(language.words("organization-desk")::containsKey);
    }
}
