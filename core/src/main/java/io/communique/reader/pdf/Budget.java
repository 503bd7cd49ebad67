package io.communique.reader.pdf;

import io.communique.reader.Limits;
import io.communique.reader.pdf.LimitReached.Limit;
import java.util.function.LongSupplier;

/** Counts what reading one document costs, and stops it past its limits. */
final class Budget {

    private static final int CLOCK_EVERY = 256;

    private final Limits limits;
    private final LongSupplier clock;
    private long start;
    private final long nanos;
    private int untilClock = CLOCK_EVERY;
    private int glyphs;
    private int operators;
    private int characters;
    private long decoded;

    Budget(Limits limits) {
        this(limits, System::nanoTime);
    }

    /** With a clock of its own, in nanoseconds. */
    Budget(Limits limits, LongSupplier clock) {
        this.limits = limits;
        this.clock = clock;
        start = clock.getAsLong();
        nanos = limits.time().toNanos();
    }

    Limits limits() {
        return limits;
    }

    /** Cheap enough for every byte: looks at the clock once in a while. */
    void tick() {
        if (--untilClock <= 0) {
            untilClock = CLOCK_EVERY;
            checkTime();
        }
    }

    void checkTime() {
        if (clock.getAsLong() - start > nanos)
            throw new LimitReached(Limit.TIME, limits.time().toMillis());
    }

    /** Where the clock stands, in nanoseconds. */
    long now() {
        return clock.getAsLong();
    }

    /** What was done since then has a time limit of its own. */
    void excuse(long since) {
        start += now() - since;
    }

    void glyph() {
        if (++glyphs > limits.glyphs())
            throw new LimitReached(Limit.GLYPHS, limits.glyphs());
    }

    void operator() {
        if (++operators > limits.operators())
            throw new LimitReached(Limit.OPERATORS, limits.operators());
        tick();
    }

    void characters(int count) {
        characters += count;
        if (characters > limits.characters())
            throw new LimitReached(Limit.CHARACTERS, limits.characters());
    }

    void decoded(long bytes) {
        decoded += bytes;
        if (decoded > limits.decodedBytes())
            throw new LimitReached(Limit.DECODED_BYTES, limits.decodedBytes());
        tick();
    }
}
