/** The command line: arguments and files in, JSON out. */
@NullMarked
package io.communique.cli;

import org.jspecify.annotations.NullMarked;
