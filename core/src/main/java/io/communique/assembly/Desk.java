package io.communique.assembly;

import io.communique.language.CueIndex;
import io.communique.mention.Mention;
import io.communique.mention.Mentions;
import io.communique.mention.Reading;
import io.communique.model.Evidence;
import io.communique.model.Sourced;
import io.communique.text.Folding;
import io.communique.text.Span;

/**
 * What every part-maker works on: the document, the mentions in it, its outline, and where warnings go.
 *
 * @param reading the document
 * @param mentions what the recognisers found
 * @param outline its sections
 * @param warnings collects what a person should look at
 */
record Desk(Reading reading, Mentions mentions, Outline outline, Warnings warnings) {

    /** The cues of the language, by name and place. */
    CueIndex cues() {
        return reading.cueIndex();
    }

    String text() {
        return reading.text();
    }

    Evidence evidence(Span span, String rule) {
        return new Evidence(span, reading.document().pageAt(span.start()), span.of(text()), rule);
    }

    <T> Sourced<T> sourced(T value, Span span, String rule) {
        return Sourced.of(value, evidence(span, rule));
    }

    <T> Sourced<T> sourced(Mention<T> mention) {
        return sourced(mention.value(), mention.span(), mention.rule());
    }

    /** The words at a span, as a value: white space folded to single spaces. */
    Sourced<String> words(Span span, String rule) {
        return sourced(Folding.onOneLine(span.of(text()).strip()), span, rule);
    }
}
