package io.communique.reader.text;

import io.communique.reader.Source;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a caller or a page says that it is written in. Labels mean what browsers take them for (WHATWG Encoding, 4.2). */
final class DeclaredCharset {

    static final Charset WESTERN = Charset.forName("windows-1252");

    private static final int SCANNED = 8_192;
    private static final int SCANNED_FIRST = 1_024;
    private static final int LONGEST_LABEL = 40;
    private static final Map<String, String> BROWSERS = Map.of("iso-8859-1", "windows-1252", "us-ascii", "windows-1252",
            "iso-8859-9", "windows-1254", "tis-620", "windows-874", "utf-16", "utf-8", "utf-16le", "utf-8", "utf-16be", "utf-8",
            "utf-7", "windows-1252");

    private DeclaredCharset() {}

    static Optional<Charset> of(Source source) {
        Optional<Charset> given = source.contentType().flatMap(type -> after("charset", type.toLowerCase(Locale.ROOT), 0));
        return given.or(() -> inPage(source.bytes(), SCANNED_FIRST)).or(() -> inPage(source.bytes(), SCANNED));
    }

    /** The first of {@code <?xml encoding>} and {@code <meta charset>} near the start, outside of comments. */
    private static Optional<Charset> inPage(byte[] bytes, int most) {
        String head = new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (head.stripLeading().startsWith("<?xml")) {
            int end = head.indexOf("?>");
            Optional<Charset> stated = end < 0 ? Optional.empty() : after("encoding", head.substring(0, end), 0);
            if (stated.isPresent())
                return stated;
        }
        return inMeta(head);
    }

    private static Optional<Charset> inMeta(String head) {
        int at = head.indexOf('<');
        while (at >= 0) {
            int end = head.startsWith("<!--", at) ? head.indexOf("-->", at) : head.indexOf('>', at);
            if (end < 0)
                return Optional.empty();
            if (head.startsWith("<meta", at)) {
                Optional<Charset> stated = after("charset", head.substring(at, end), 0);
                if (stated.isPresent())
                    return stated;
            }
            at = head.indexOf('<', end);
        }
        return Optional.empty();
    }

    private static Optional<Charset> after(String word, String text, int from) {
        int at = text.indexOf(word, from);
        if (at < 0)
            return Optional.empty();
        int start = at + word.length();
        while (start < text.length() && " =\"'\t\r\n".indexOf(text.charAt(start)) >= 0)
            start++;
        int end = start;
        while (end < text.length() && end - start < LONGEST_LABEL && isLabel(text.charAt(end)))
            end++;
        Optional<Charset> stated = start == at + word.length() ? Optional.empty() : named(text.substring(start, end));
        return stated.isPresent() ? stated : after(word, text, end > at ? end : at + 1);
    }

    private static boolean isLabel(char c) {
        return Character.isLetterOrDigit(c) || "-_:.+".indexOf(c) >= 0;
    }

    private static Optional<Charset> named(String label) {
        String browsers = BROWSERS.getOrDefault(label, label);
        try {
            if (!Charset.isSupported(browsers))
                return BROWSERS.containsKey(label) ? Optional.of(WESTERN) : Optional.empty();
            String standard = Charset.forName(browsers).name().toLowerCase(Locale.ROOT);
            return Optional.of(Charset.forName(BROWSERS.getOrDefault(standard, standard)));
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
