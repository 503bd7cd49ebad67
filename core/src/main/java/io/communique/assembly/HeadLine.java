package io.communique.assembly;

import io.communique.document.Block;
import io.communique.text.Span;

/**
 * A line of a document with what it is.
 *
 * @param span where it stands
 * @param block its block
 * @param index index of its block
 * @param role what it is
 * @param words how many words it has
 */
record HeadLine(Span span, Block block, int index, Role role, int words) {

    /**
     * BANNER names the genre, STATUS says when it may be published or what it replaces, DATE is a date line, LETTERHEAD
     * a motto, LABEL a label of a section or entry, DETAILS an address, number or link, CATEGORY a word such as
     * "Culture", PROSE running text, WORDS anything else, SIGNS no word at all.
     */
    enum Role { BANNER, STATUS, DATE, LETTERHEAD, LABEL, DETAILS, CATEGORY, PROSE, WORDS, SIGNS }

    boolean is(Role wanted) {
        return role == wanted;
    }
}
