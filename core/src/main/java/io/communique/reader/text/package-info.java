/** Plain text and Markdown to documents. */
@NullMarked
package io.communique.reader.text;

import org.jspecify.annotations.NullMarked;
