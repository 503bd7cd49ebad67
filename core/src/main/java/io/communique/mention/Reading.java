package io.communique.mention;

import io.communique.document.Document;
import io.communique.language.CueIndex;
import io.communique.language.Cues;
import io.communique.language.Language;
import io.communique.language.Word;
import io.communique.place.Gazetteer;
import io.communique.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A document, cut into tokens once, with what every recogniser needs to know. Immutable. */
public final class Reading {

    private final Document document;
    private final Tokens tokens;
    private final Language language;
    private final Word[] words;
    private final CueIndex cues;
    private final Optional<LocalDate> reference;
    private final Gazetteer gazetteer;

    /**
     * Puts together what is known.
     *
     * @param document the document
     * @param tokens its text, cut
     * @param language the language it is in
     * @param reference the day that relative dates and missing years are counted from, if known
     * @param gazetteer the towns, and the venues that the user added
     */
    private Reading(Document document, Tokens tokens, Language language, Optional<LocalDate> reference,
            Gazetteer gazetteer) {
        this.document = Objects.requireNonNull(document, "document");
        this.tokens = Objects.requireNonNull(tokens, "tokens");
        this.language = Objects.requireNonNull(language, "language");
        this.words = language.words(tokens);
        this.cues = new CueIndex(language.cuesIn(tokens, words));
        this.reference = Objects.requireNonNull(reference, "reference");
        this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
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
        return of(document, Tokens.of(document.text()), language, reference, gazetteer);
    }

    /**
     * Finds the cues of a document that is cut already.
     *
     * @param document the document
     * @param tokens its text, cut
     * @param language the language it is in
     * @param reference the reference date, if known
     * @param gazetteer the towns and venues to know
     * @return the reading
     */
    public static Reading of(Document document, Tokens tokens, Language language, Optional<LocalDate> reference,
            Gazetteer gazetteer) {
        return new Reading(document, tokens, language, reference, gazetteer);
    }

    /**
     * The document.
     *
     * @return as it was read
     */
    public Document document() {
        return document;
    }

    /**
     * The text of the document, cut.
     *
     * @return its tokens
     */
    public Tokens tokens() {
        return tokens;
    }

    /**
     * The language that the document is in.
     *
     * @return one that can be read
     */
    public Language language() {
        return language;
    }

    /**
     * A token as a word of the language.
     *
     * @param token index of a token, of whatever kind
     * @return what the language says of its comparison form
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public Word word(int token) {
        return words[token];
    }

    /**
     * The cue phrases of the language found in the text.
     *
     * @return by start
     */
    public List<Cues.Hit> cues() {
        return cues.all();
    }

    /**
     * The same cue phrases, to be asked by name and place.
     *
     * @return always the same object
     */
    public CueIndex cueIndex() {
        return cues;
    }

    /**
     * The day that relative dates and missing years are counted from.
     *
     * @return absent if it is not known
     */
    public Optional<LocalDate> reference() {
        return reference;
    }

    /**
     * The towns, and the venues that the user added.
     *
     * @return what places are looked up in
     */
    public Gazetteer gazetteer() {
        return gazetteer;
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
