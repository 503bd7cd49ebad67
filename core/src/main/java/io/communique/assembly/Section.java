package io.communique.assembly;

import io.communique.text.Span;
import java.util.Optional;

/**
 * A stretch of a document under one heading or label.
 *
 * @param name what it is for, in the terms of the section cues of the language files ({@code press-contact},
 *        {@code practical}, {@code programme}, {@code about} …); absent under a heading that is no known label
 * @param label the words of the heading or label; empty span at the start for what stands before the first
 * @param span from the label to the end of the section
 * @param firstBlock index of its first block, the heading's own
 * @param lastBlock index after its last block
 */
record Section(Optional<String> name, Span label, Span span, int firstBlock, int lastBlock) {

    boolean is(String wanted) {
        return name.isPresent() && name.get().equals(wanted);
    }

    /** What stands under the label. */
    Span content() {
        return new Span(Math.min(label.end(), span.end()), span.end());
    }
}
