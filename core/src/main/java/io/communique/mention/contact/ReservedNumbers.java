package io.communique.mention.contact;

import io.communique.model.Phone;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers that regulators keep for films and examples. Nobody answers them, but a document that prints one means it as
 * a number; libphonenumber does not count all of them as valid.
 */
final class ReservedNumbers {
    private final Map<String, Phone.Kind> kinds = new LinkedHashMap<>();

    private ReservedNumbers(String lines) {
        for (String line : lines.lines().map(String::strip).filter(l -> l.startsWith("+")).toList()) {
            String[] parts = line.split("\\s+", 3);
            kinds.put(parts[0], Phone.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        }
    }

    static ReservedNumbers standard() {
        return Standard.ALL;
    }

    /** The sort of number that it stands for; absent if it is not reserved. */
    Optional<Phone.Kind> kindOf(String e164) {
        return kinds.keySet().stream().filter(e164::startsWith).findFirst().map(kinds::get);
    }

    private static final class Standard {
        private static final ReservedNumbers ALL = new ReservedNumbers(resource());

        private static String resource() {
            try (InputStream in = ReservedNumbers.class.getResourceAsStream("reserved-numbers.txt")) {
                if (in == null)
                    throw new IOException("not in the jar: mention/contact/reserved-numbers.txt");
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
