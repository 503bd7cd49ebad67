/** Reads press communiqués: {@link io.communique.CommuniqueParser} is the way in. */
@NullMarked
package io.communique;

import org.jspecify.annotations.NullMarked;
