package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.WebAddress;
import io.communique.text.Span;

/**
 * What the words of a link are: a NAME says by itself where it leads, a PHRASE is part of its sentence, an ADDRESS (or a
 * picture) is told by what stands around it.
 */
enum LinkWords {
    NAME, PHRASE, ADDRESS;

    private static final int MOST_WORDS_OF_A_NAME = 6;

    static LinkWords of(Reading reading, Mention<WebAddress> mention) {
        Span span = mention.span();
        String words = span.of(reading.text()).strip();
        boolean address = words.indexOf(' ') < 0 && words.indexOf('.', 1) > 0 && !words.endsWith(".");
        if (mention.value().printed() || words.isEmpty() || address || words.charAt(0) == '@')
            return ADDRESS;
        for (Cues.Hit hit : reading.cues())
            if (hit.name().equals("link-here") && span.contains(hit.span()))
                return PHRASE;
        boolean capital = Character.isUpperCase(words.charAt(0)) || !Character.isLetter(words.charAt(0));
        return capital && words.split("\\s+").length <= MOST_WORDS_OF_A_NAME ? NAME : PHRASE;
    }
}
