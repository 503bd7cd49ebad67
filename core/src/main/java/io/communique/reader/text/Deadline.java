package io.communique.reader.text;

import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import io.communique.reader.UnreadableDocumentException.Reason;
import java.time.Duration;

/** Until when a document may be read. It begins when it is made. */
public final class Deadline {

    private static final int CLOCK_EVERY = 256;

    /** Reading took too long. Unchecked, because it is thrown from within parsers; without a stack, which says nothing. */
    public static final class PassedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private PassedException(Duration allowed) {
            super("reading took longer than " + allowed.toMillis() + " ms, the limit", null, false, false);
        }

        /**
         * The same as the failure that readers promise.
         *
         * @param source what was read
         * @return an exception whose reason is {@code TOO_SLOW}
         */
        public UnreadableDocumentException of(Source source) {
            return new UnreadableDocumentException(Reason.TOO_SLOW, source.name() + ": " + getMessage(), this);
        }
    }

    private final long start = System.nanoTime();
    private final Duration allowed;
    private int untilClock = CLOCK_EVERY;

    /**
     * Starts now.
     *
     * @param limits with the time that may pass
     */
    public Deadline(Limits limits) {
        allowed = limits.time();
    }

    /**
     * Looks at the clock once in a while: cheap enough for every element.
     *
     * @throws PassedException if the time is over
     */
    public void tick() {
        if (--untilClock <= 0)
            check();
    }

    /**
     * Looks at the clock.
     *
     * @throws PassedException if the time is over
     */
    public void check() {
        untilClock = CLOCK_EVERY;
        if (System.nanoTime() - start > allowed.toNanos())
            throw new PassedException(allowed);
    }
}
