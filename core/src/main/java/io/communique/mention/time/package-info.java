/** Dates, hours, recurrences. */
@NullMarked
package io.communique.mention.time;

import org.jspecify.annotations.NullMarked;
