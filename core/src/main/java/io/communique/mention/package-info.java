/** Documents to typed mentions. */
@NullMarked
package io.communique.mention;

import org.jspecify.annotations.NullMarked;
