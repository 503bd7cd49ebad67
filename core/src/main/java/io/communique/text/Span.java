package io.communique.text;

/**
 * A half-open stretch {@code [start, end)} of a text, in UTF-16 units.
 *
 * @param start offset of the first unit, at least 0
 * @param end offset after the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the offsets.
     *
     * @throws IllegalArgumentException if they are negative or in the wrong order
     */
    public Span {
        if (start < 0 || end < start)
            throw new IllegalArgumentException("no span from " + start + " to " + end);
    }

    /**
     * How many UTF-16 units it covers.
     *
     * @return 0 or more
     */
    public int length() {
        return end - start;
    }

    /**
     * Whether it covers nothing.
     *
     * @return true for an empty span
     */
    public boolean isEmpty() {
        return start == end;
    }

    /**
     * Whether every unit of the other lies in this one.
     *
     * @param other a span of the same text
     * @return true also for equal spans
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Whether the unit at an offset is covered.
     *
     * @param offset an offset of the same text
     * @return false for {@code end}
     */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /**
     * Whether the two share a unit.
     *
     * @param other a span of the same text
     * @return false where they only touch
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * The smallest span that covers both.
     *
     * @param other a span of the same text
     * @return from the smaller start to the larger end
     */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * What stands there.
     *
     * @param text the text that the span belongs to
     * @return the covered characters
     * @throws IndexOutOfBoundsException if the text is shorter
     */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
