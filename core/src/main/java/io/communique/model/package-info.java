/** The result: what a communiqué says, each value with the place where it was read. */
@NullMarked
package io.communique.model;

import org.jspecify.annotations.NullMarked;
