package io.communique.assembly;

import io.communique.text.Span;

/**
 * One thing that a document says: a sentence, a heading, an item of a list, a cell.
 *
 * @param span where it stands, without white space around it
 * @param kind what it looks like
 * @param block index of its block
 * @param index its place among all statements
 */
record Statement(Span span, Kind kind, int block, int index) {

    /** What a statement looks like. TITLE is anything in the head of the release. */
    enum Kind { TITLE, HEADING, TERM, DEFINITION, ITEM, CELL, SENTENCE }

    boolean isHeading() {
        return kind == Kind.TITLE || kind == Kind.HEADING;
    }
}
