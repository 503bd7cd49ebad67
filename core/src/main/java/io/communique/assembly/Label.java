package io.communique.assembly;

import io.communique.text.Span;

/**
 * Words at the start of a line that say what follows.
 *
 * @param name what it is for, in the terms of the section cues
 * @param span the words, without colon or decoration
 * @param rest what follows on the same line, without colon; empty if the label is the whole line
 * @param block index of its block
 */
record Label(String name, Span span, Span rest, int block) {

    /** Whether nothing but the label stands on its line. */
    boolean whole() {
        return rest.isEmpty();
    }
}
