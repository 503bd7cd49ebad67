package io.communique.reader;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Bytes to read, and what the caller knows of them. The array is not copied: do not change it while it is read.
 *
 * @param name a name for messages and the result, without folders
 * @param bytes the whole document
 * @param contentType a {@code Content-Type} header, if the caller has one; only its charset is believed
 * @param baseUri what relative links are resolved against, if known
 * @param password opens an encrypted document
 */
public record Source(String name, byte[] bytes, Optional<String> contentType, Optional<URI> baseUri,
        Optional<String> password) {

    /** Checks that nothing is missing. */
    public Source {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
    }

    /**
     * Bytes with nothing known but a name.
     *
     * @param name a name for messages
     * @param bytes the whole document
     * @return the source
     */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, bytes, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
