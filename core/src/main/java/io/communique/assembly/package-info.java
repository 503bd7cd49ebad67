/** Mentions and blocks to the communiqué. */
@NullMarked
package io.communique.assembly;

import org.jspecify.annotations.NullMarked;
