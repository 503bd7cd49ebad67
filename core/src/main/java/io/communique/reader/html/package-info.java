/** Pages to documents. The only package that knows jsoup. */
@NullMarked
package io.communique.reader.html;

import org.jspecify.annotations.NullMarked;
