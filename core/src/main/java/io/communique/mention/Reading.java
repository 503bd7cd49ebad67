package io.communique.mention;

import io.communique.document.Document;
import io.communique.language.Cues;
import io.communique.language.Language;
import io.communique.place.Gazetteer;
import io.communique.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document, cut into tokens once, with what every recogniser needs to know.
 *
 * @param document the document
 * @param tokens its text, cut
 * @param language the language it is in
 * @param cues the cue phrases of the language found in the text, by start
 * @param reference the day that relative dates and missing years are counted from, if known
 * @param gazetteer the towns, and the venues that the user added
 */
public record Reading(Document document, Tokens tokens, Language language, List<Cues.Hit> cues,
        Optional<LocalDate> reference, Gazetteer gazetteer) {

    /** Copies the list. */
    public Reading {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(gazetteer, "gazetteer");
        cues = List.copyOf(cues);
    }

    /**
     * Cuts a document and finds its cues.
     *
     * @param document the document
     * @param language the language it is in
     * @param reference the reference date, if known
     * @return the reading
     */
    public static Reading of(Document document, Language language, Optional<LocalDate> reference) {
        return of(document, language, reference, Gazetteer.standard());
    }

    /**
     * Cuts a document and finds its cues, with another gazetteer than the standard one.
     *
     * @param document the document
     * @param language the language it is in
     * @param reference the reference date, if known
     * @param gazetteer the towns and venues to know
     * @return the reading
     */
    public static Reading of(Document document, Language language, Optional<LocalDate> reference,
            Gazetteer gazetteer) {
        Tokens tokens = Tokens.of(document.text());
        return new Reading(document, tokens, language, language.cuesIn(tokens), reference, gazetteer);
    }

    /**
     * The whole text.
     *
     * @return the document's text
     */
    public String text() {
        return document.text();
    }
}
