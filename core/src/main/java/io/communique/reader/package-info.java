/** Bytes to documents: sources, limits, and what cannot be read. */
@NullMarked
package io.communique.reader;

import org.jspecify.annotations.NullMarked;
