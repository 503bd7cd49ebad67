package io.communique.mention.organization;

import io.communique.text.Span;
import java.util.Optional;

/**
 * A body found in the text.
 *
 * @param whole name and acronym, with what stands between them
 * @param name the name, without article
 * @param acronym the letters it is known by, where they stand beside the name
 * @param rule what found it
 */
record Found(Span whole, Span name, Optional<Span> acronym, String rule) {

    static Found of(Span name, String rule) {
        return new Found(name, name, Optional.empty(), rule);
    }
}
