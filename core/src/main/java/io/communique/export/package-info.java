/** The communiqué to bytes. */
@NullMarked
package io.communique.export;

import org.jspecify.annotations.NullMarked;
