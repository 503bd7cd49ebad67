package io.communique.cli;

import java.io.IOException;

/** An answer cannot be written: a full disk, or a reader of standard output that has gone. */
final class OutputFailedException extends IOException {

    private static final long serialVersionUID = 1L;

    OutputFailedException(String where, IOException cause) {
        super("cannot write to " + where + ": " + cause.getMessage(), cause);
    }
}
