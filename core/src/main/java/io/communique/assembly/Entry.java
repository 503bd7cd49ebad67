package io.communique.assembly;

import io.communique.text.Span;
import java.util.Optional;

/**
 * A label with what stands beside or under it, such as "Date : 12 mai".
 *
 * @param name what the label is for, in the terms of the section cues; absent where a list of terms has a label of its
 *        own wording
 * @param label the words of the label, without colon or decoration
 * @param value what it says; empty span after the label if nothing follows
 */
record Entry(Optional<String> name, Span label, Span value) {

    boolean is(String wanted) {
        return name.isPresent() && name.get().equals(wanted);
    }
}
