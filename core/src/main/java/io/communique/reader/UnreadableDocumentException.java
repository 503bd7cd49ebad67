package io.communique.reader;

import java.io.IOException;

/** The bytes cannot be read as a document. */
public final class UnreadableDocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why. The names are stable: command lines and error reports print them. */
    public enum Reason {
        /** A password is needed. */
        ENCRYPTED,
        /** Neither PDF nor HTML nor text. */
        NOT_A_DOCUMENT,
        /** Broken beyond reading. */
        DAMAGED,
        /** Past a limit of size, such as bytes or decoded bytes. */
        TOO_LARGE,
        /** Past the time limit. */
        TOO_SLOW,
        /** No page has text: a scan. */
        NO_TEXT,
        /** No bytes at all. */
        EMPTY
    }

    private final Reason reason;

    /**
     * Says why.
     *
     * @param reason the kind of failure
     * @param message one sentence with the offending value
     */
    public UnreadableDocumentException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * Says why, and what caused it.
     *
     * @param reason the kind of failure
     * @param message one sentence with the offending value
     * @param cause what the parser below threw
     */
    public UnreadableDocumentException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /**
     * The kind of failure.
     *
     * @return one of the stable names
     */
    public Reason reason() {
        return reason;
    }
}
