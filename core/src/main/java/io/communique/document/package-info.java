/** What a reader hands on: one text in reading order, and spans over it. */
@NullMarked
package io.communique.document;

import org.jspecify.annotations.NullMarked;
