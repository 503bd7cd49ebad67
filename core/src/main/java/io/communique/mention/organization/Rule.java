package io.communique.mention.organization;

import java.util.List;

/** One way in which a text names a body. */
@FunctionalInterface
interface Rule {

    List<Found> find(Words words);
}
