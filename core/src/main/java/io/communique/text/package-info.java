/** Spans of a text, its tokens, and views of it that keep its offsets. */
@NullMarked
package io.communique.text;

import org.jspecify.annotations.NullMarked;
