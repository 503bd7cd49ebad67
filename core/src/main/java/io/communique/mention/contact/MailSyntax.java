package io.communique.mention.contact;

import io.communique.mention.link.DomainNames;
import java.util.Locale;
import java.util.Optional;

/** Which characters make a mail address (RFC 5321, as people print it). */
final class MailSyntax {
    private static final String LOCAL_SIGNS = "._%+-'&";

    private MailSyntax() {}

    static boolean isLocal(char unit) {
        return Character.isLetterOrDigit(unit) || LOCAL_SIGNS.indexOf(unit) >= 0;
    }

    static boolean isDomain(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '.' || unit == '-';
    }

    /** The address in lower case, if the two halves make one. */
    static Optional<String> address(String local, String domain) {
        String name = trim(local).toLowerCase(Locale.ROOT);
        String host = trim(domain).toLowerCase(Locale.ROOT);
        boolean right = !name.isEmpty() && name.length() <= 64 && !name.contains("..") && DomainNames.isDomain(host);
        return right ? Optional.of(name + "@" + host) : Optional.empty();
    }

    private static String trim(String half) {
        int from = 0;
        int to = half.length();
        while (from < to && ".-'&%+".indexOf(half.charAt(from)) >= 0)
            from++;
        while (to > from && ".-'&%".indexOf(half.charAt(to - 1)) >= 0)
            to--;
        return half.substring(from, to);
    }
}
