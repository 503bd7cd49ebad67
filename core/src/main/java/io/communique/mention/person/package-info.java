/** People and their roles. */
@NullMarked
package io.communique.mention.person;

import org.jspecify.annotations.NullMarked;
