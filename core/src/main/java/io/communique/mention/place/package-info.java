/** Addresses, towns and venues. */
@NullMarked
package io.communique.mention.place;

import org.jspecify.annotations.NullMarked;
