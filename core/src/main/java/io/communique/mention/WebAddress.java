package io.communique.mention;

import java.util.Objects;

/**
 * Where words lead.
 *
 * @param url absolute, or as it stands when the document gives no base; {@code http://} is put before a printed address
 *        without scheme; {@code "#"} for a link without target
 * @param printed true if the address itself is printed and no link of the document stands on it
 */
public record WebAddress(String url, boolean printed) {

    /** Checks that nothing is missing. */
    public WebAddress {
        Objects.requireNonNull(url, "url");
    }
}
