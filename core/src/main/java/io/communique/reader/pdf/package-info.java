/** PDF to documents, by geometry. The only package that knows PDFBox. */
@NullMarked
package io.communique.reader.pdf;

import org.jspecify.annotations.NullMarked;
