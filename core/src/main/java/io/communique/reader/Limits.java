package io.communique.reader;

import java.time.Duration;

/**
 * What reading a document may cost. Past a limit of amount the document is cut there and says so in a remark; past
 * {@code bytes}, {@code decodedBytes} or {@code time} reading ends with a reason.
 *
 * @param bytes of the input
 * @param pages read at the most
 * @param characters of text kept at the most
 * @param glyphs shown on all pages together
 * @param operators of page content in all
 * @param decodedBytes of all streams together
 * @param links kept at the most
 * @param time of the whole reading, without that of a {@link PageRecogniser}
 */
public record Limits(long bytes, int pages, int characters, int glyphs, int operators, long decodedBytes, int links,
        Duration time) {

    /** For ordinary use. */
    public static final Limits DEFAULT = new Limits(50_000_000, 500, 2_000_000, 2_000_000, 5_000_000, 256_000_000L,
            10_000, Duration.ofSeconds(30));

    /** For input from strangers. */
    public static final Limits STRICT = new Limits(20_000_000, 200, 500_000, 500_000, 1_000_000, 64_000_000L,
            2_000, Duration.ofSeconds(10));

    /**
     * Checks the amounts.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public Limits {
        if (bytes <= 0 || pages <= 0 || characters <= 0 || glyphs <= 0 || operators <= 0 || decodedBytes <= 0
                || links <= 0)
            throw new IllegalArgumentException("a limit must be positive: " + bytes + " bytes, " + pages + " pages, "
                    + characters + " characters, " + glyphs + " glyphs, " + operators + " operators, " + decodedBytes
                    + " decoded bytes, " + links + " links");
        if (time.isNegative() || time.isZero())
            throw new IllegalArgumentException("the time limit must be positive: " + time);
    }
}
