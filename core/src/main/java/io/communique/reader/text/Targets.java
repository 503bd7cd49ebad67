package io.communique.reader.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** What links lead to: resolved where the document or the caller gives a base, else as they stand. */
public final class Targets {

    private static final int LONGEST = 2_048;

    private final Optional<URI> base;

    private Targets(Optional<URI> base) {
        this.base = base;
    }

    /**
     * Targets of a document.
     *
     * @param stated the base that the document states, if any; believed if it is a web address
     * @param given the base that the caller gives, if any
     * @return targets resolved against the first of them
     */
    public static Targets of(Optional<String> stated, Optional<URI> given) {
        Optional<URI> caller = given.filter(Targets::isWeb);
        Optional<URI> own = stated.flatMap(Targets::uri);
        if (own.isPresent() && caller.isPresent())
            own = Optional.of(caller.get().resolve(own.get()));
        return new Targets(own.filter(Targets::isWeb).or(() -> caller));
    }

    private static boolean isWeb(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text.strip().replace(" ", "%20")));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The target of a link. In-page targets ({@code #}) stay as they stand, a mail address in the place of a page
     * becomes one.
     *
     * @param href what the link states
     * @return absent where it leads nowhere that can be written down, such as into a script
     */
    public Optional<String> of(String href) {
        String target = clean(href);
        if (target.isEmpty() || target.length() > LONGEST)
            return Optional.empty();
        String scheme = scheme(target);
        if (isMail(target, scheme))
            return Optional.of("mailto:" + target);
        return switch (scheme) {
            case "" -> Optional.of(resolved(target));
            case "http", "https", "mailto", "tel", "ftp", "webcal" -> Optional.of(target);
            default -> Optional.empty();
        };
    }

    /** Browsers drop control characters from addresses, so that they cannot hide a scheme. */
    private static String clean(String href) {
        if (href.length() <= LONGEST && !hasControl(href))
            return href.strip();
        StringBuilder out = new StringBuilder(Math.min(href.length(), LONGEST + 1));
        for (int i = 0; i < href.length() && out.length() <= LONGEST; i++)
            if (!isControl(href.charAt(i)))
                out.append(href.charAt(i));
        return out.toString().strip();
    }

    private static boolean hasControl(String href) {
        for (int i = 0; i < href.length(); i++)
            if (isControl(href.charAt(i)))
                return true;
        return false;
    }

    private static boolean isControl(char c) {
        return c < ' ' || c == '\u007F';
    }

    private static String scheme(String target) {
        int colon = target.indexOf(':');
        if (colon <= 0 || !Character.isLetter(target.charAt(0)))
            return "";
        for (int i = 0; i < colon; i++)
            if (!Character.isLetterOrDigit(target.charAt(i)) && "+-.".indexOf(target.charAt(i)) < 0)
                return "";
        return target.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    private static boolean isMail(String target, String scheme) {
        int at = target.indexOf('@');
        return scheme.isEmpty() && at > 0 && at == target.lastIndexOf('@') && target.indexOf('.', at) > at + 1
                && target.indexOf('/') < 0 && target.indexOf('#') < 0 && target.indexOf('?') < 0
                && target.indexOf(' ') < 0;
    }

    private String resolved(String target) {
        if (target.startsWith("#") || base.isEmpty())
            return target;
        return uri(target).map(relative -> base.get().resolve(relative).toString()).orElse(target);
    }
}
