/** Phone numbers and mail addresses. */
@NullMarked
package io.communique.mention.contact;

import org.jspecify.annotations.NullMarked;
