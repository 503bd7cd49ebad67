package io.communique.mention.link;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the target of a link says: an address, nothing, or something that is no web address. Stateless. */
public final class LinkTargets {
    /** The target of a link whose author forgot it. */
    static final String NOWHERE = "#";
    private static final List<String> OTHER_SCHEMES =
            List.of("mailto:", "tel:", "sms:", "fax:", "callto:", "javascript:", "data:", "file:", "about:", "blob:",
                    "whatsapp:", "skype:", "webcal:", "cid:");

    private LinkTargets() {}

    /** The address; absent for in-page anchors, a bare slash, and what is no web address. */
    static Optional<String> url(String target) {
        String plain = forgotten(stripped(target));
        String lower = plain.toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.equals(NOWHERE) || lower.equals("http://") || lower.equals("https://"))
            return Optional.of(NOWHERE);
        if (plain.equals("/") || plain.startsWith("#") || isOther(lower) || isMail(plain))
            return Optional.empty();
        if (lower.startsWith("//"))
            return Optional.of("http:" + plain);
        return Optional.of(isBareDomain(plain) ? "http://" + plain : plain);
    }

    private static String stripped(String target) {
        String plain = target.strip();
        while (plain.endsWith("%20"))
            plain = plain.substring(0, plain.length() - 3);
        return plain;
    }

    /**
     * What was meant where the author forgot the scheme and a program made an address of the document's own site of it:
     * a path that is nothing but a mail address or a host of its own.
     *
     * @param target the target of a link
     * @return the path without its slash, or the target itself
     */
    public static String forgotten(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        int host = lower.startsWith("http://") || lower.startsWith("https://") ? lower.indexOf("//") + 2 : -1;
        int path = host < 0 ? -1 : lower.indexOf('/', host);
        if (path < 0 || lower.indexOf('/', path + 1) >= 0 && lower.indexOf('/', path + 1) < lower.length() - 1)
            return target;
        String rest = target.substring(path + 1).replaceFirst("/$", "");
        boolean domain = rest.indexOf('.') != rest.lastIndexOf('.') && isBareDomain(rest);
        return isMail(rest) && !rest.contains("?") || domain ? rest : target;
    }

    /** Whether it is a mail address, also without or with a wrong scheme. */
    static boolean isMail(String target) {
        String plain = stripped(target);
        return plain.toLowerCase(Locale.ROOT).contains("mailto:")
                || plain.indexOf('@') > 0 && plain.indexOf('/') < 0 && plain.indexOf(':') < 0;
    }

    private static boolean isOther(String lower) {
        return OTHER_SCHEMES.stream().anyMatch(lower::startsWith);
    }

    /** "www.example.org/page" without a scheme is meant as an address, "page.html" is not. */
    private static boolean isBareDomain(String target) {
        int end = target.split("[/?#:]", 2)[0].length();
        String host = target.substring(0, end);
        return DomainNames.isKnown(host) && (host.startsWith("www.") || host.indexOf('.') != host.lastIndexOf('.')
                || end < target.length());
    }
}
