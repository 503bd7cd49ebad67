package io.communique.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Hosts where anybody has a mail address: they say nothing of the body that somebody works for. */
final class MailProviders {
    private MailProviders() {}

    /** Whether a mail address is at such a host. */
    static boolean has(String mail) {
        return Listed.ALL.contains(mail.substring(mail.indexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    private static final class Listed {
        private static final Set<String> ALL = load();

        private static Set<String> load() {
            try (InputStream in = MailProviders.class.getResourceAsStream("mail-providers.txt")) {
                if (in == null)
                    throw new IOException("not in the jar: assembly/mail-providers.txt");
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
