package io.communique.assembly;

import io.communique.text.DataFile;
import java.util.Locale;
import java.util.Set;

/** Hosts where anybody has a mail address: they say nothing of the body that somebody works for. */
final class MailProviders {
    private MailProviders() {}

    /** Whether a mail address is at such a host. */
    static boolean has(String mail) {
        return Listed.ALL.contains(mail.substring(mail.indexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    private static final class Listed {
        private static final Set<String> ALL = Set.copyOf(DataFile.lines(MailProviders.class, "mail-providers.txt"));
    }
}
