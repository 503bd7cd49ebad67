/** Languages as data: words by class, cue phrases, patterns; and which language a text is in. */
@NullMarked
package io.communique.language;

import org.jspecify.annotations.NullMarked;
