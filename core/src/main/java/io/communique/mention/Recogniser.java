package io.communique.mention;

import java.util.List;

/**
 * Finds mentions of one type. Implementations are stateless, thread-safe and linear in the length of the text; they
 * never throw for any text.
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
public interface Recogniser<T> {

    /**
     * Finds all mentions.
     *
     * @param reading the document and what is known before recognition
     * @return mentions by start, without overlap
     */
    List<Mention<T>> find(Reading reading);
}
