/** Web addresses, printed or behind words. */
@NullMarked
package io.communique.mention.link;

import org.jspecify.annotations.NullMarked;
