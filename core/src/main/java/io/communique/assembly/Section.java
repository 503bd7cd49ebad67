package io.communique.assembly;

import io.communique.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a document under one heading or label, up to the next.
 *
 * @param name what it is for, in the terms of the section cues of the language files ({@code press-contact},
 *        {@code practical}, {@code programme}, {@code about} …); absent under a heading that is no known label
 * @param label the words of the heading or label; empty span at the start for what stands before the first
 * @param span from the label to the end of the section
 * @param firstBlock index of its first block, the heading's own
 * @param lastBlock index after its last block
 * @param level how deep it lies, from 1: the level of its heading; labels lie deeper than headings, labels of single
 *        entries deepest; 0 before the first
 * @param path the names of the sections that it lies in, outermost first, its own last
 */
record Section(Optional<String> name, Span label, Span span, int firstBlock, int lastBlock, int level,
        List<String> path) {

    Section {
        path = List.copyOf(path);
    }

    /** Whether its own label has this name. */
    boolean is(String wanted) {
        return name.isPresent() && name.get().equals(wanted);
    }

    /** Whether it, or a section that it lies in, has this name. */
    boolean under(String wanted) {
        return path.contains(wanted);
    }

    /** What stands under the label. */
    Span content() {
        return new Span(Math.min(label.end(), span.end()), span.end());
    }
}
