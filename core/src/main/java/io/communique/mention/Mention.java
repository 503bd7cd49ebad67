package io.communique.mention;

import io.communique.text.Bisection;
import io.communique.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value that a stretch of text says.
 *
 * @param span where it stands in the document's text
 * @param value what it says
 * @param rule the name of the rule that read it
 * @param <T> the type of the value
 */
public record Mention<T>(Span span, T value, String rule) {

    /** Checks that nothing is missing. */
    public Mention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(rule, "rule");
    }

    /**
     * The place in a list of the first mention that ends after an offset, in logarithmic time.
     *
     * @param mentions by start and without overlap, as {@link Mentions} holds them
     * @param offset an offset of the text
     * @return an index, or the length of the list if all end before
     */
    public static int indexAt(List<? extends Mention<?>> mentions, int offset) {
        return Bisection.first(mentions.size(), i -> mentions.get(i).span().end() > offset);
    }

    /**
     * The mention that covers an offset.
     *
     * @param mentions by start and without overlap, as {@link Mentions} holds them
     * @param offset an offset of the text
     * @param <T> the type of the values
     * @return absent if none does
     */
    public static <T> Optional<Mention<T>> at(List<Mention<T>> mentions, int offset) {
        int index = indexAt(mentions, offset);
        return index < mentions.size() && mentions.get(index).span().contains(offset)
                ? Optional.of(mentions.get(index)) : Optional.empty();
    }

    /**
     * Whether a mention shares a unit with a span.
     *
     * @param mentions by start and without overlap, as {@link Mentions} holds them
     * @param span a span of the text
     * @return false where they only touch
     */
    public static boolean overlap(List<? extends Mention<?>> mentions, Span span) {
        int index = indexAt(mentions, span.start());
        return index < mentions.size() && mentions.get(index).span().overlaps(span);
    }

    /**
     * Whether a mention covers the whole of a span.
     *
     * @param mentions by start and without overlap, as {@link Mentions} holds them
     * @param span a span of the text that is not empty
     * @return true also for one that is as long
     */
    public static boolean cover(List<? extends Mention<?>> mentions, Span span) {
        int index = indexAt(mentions, span.start());
        return index < mentions.size() && mentions.get(index).span().contains(span);
    }
}
