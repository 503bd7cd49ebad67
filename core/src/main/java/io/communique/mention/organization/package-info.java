/** Bodies and their acronyms. */
@NullMarked
package io.communique.mention.organization;

import org.jspecify.annotations.NullMarked;
