package io.communique.reader.pdf;

/**
 * A limit was met. Unchecked, because PDFBox swallows checked exceptions in many places; without a stack, because it
 * may be thrown from deep within one.
 */
final class LimitReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The limits, by what happens past them. */
    enum Limit {
        PAGES("pages", false), CHARACTERS("characters", false), GLYPHS("glyphs", false),
        OPERATORS("operators", false), LINKS("links", false), DECODED_BYTES("decoded-bytes", true), TIME("time", true);

        private final String id;
        private final boolean fatal;

        Limit(String id, boolean fatal) {
            this.id = id;
            this.fatal = fatal;
        }

        /** The stable name, as remarks print it. */
        String id() {
            return id;
        }

        /** Whether reading ends in a failure instead of a shorter document. */
        boolean isFatal() {
            return fatal;
        }
    }

    private final Limit limit;

    LimitReached(Limit limit, long allowed) {
        super(limit.id() + " past the limit of " + allowed, null, false, false);
        this.limit = limit;
    }

    Limit limit() {
        return limit;
    }
}
