package io.communique;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The two forms that nearly all releases have are known by their first bytes, without a table of a thousand forms. */
final class Signature {

    private static final String PDF = "%PDF-";
    private static final List<String> PAGE = List.of("<!doctype html", "<html");
    private static final int MOST = 64;

    private Signature() {}

    /** The media type, if the bytes begin like a PDF or, after white space at the most, like a page. */
    static Optional<String> of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, MOST), StandardCharsets.ISO_8859_1);
        if (start.startsWith(PDF))
            return Optional.of("application/pdf");
        String words = start.strip().toLowerCase(Locale.ROOT);
        return PAGE.stream().anyMatch(words::startsWith) ? Optional.of("text/html") : Optional.empty();
    }
}
