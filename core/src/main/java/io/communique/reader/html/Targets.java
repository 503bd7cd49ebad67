package io.communique.reader.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What links lead to: resolved where the page or the caller gives a base, else as they stand. */
final class Targets {

    private static final int LONGEST = 2_048;

    private final Optional<URI> base;

    private Targets(Optional<URI> base) {
        this.base = base;
    }

    static Targets of(Element page, Optional<URI> given) {
        Element stated = page.selectFirst("base[href]");
        Optional<URI> own = stated == null ? Optional.empty() : uri(stated.attr("href"));
        if (own.isPresent() && given.isPresent())
            own = Optional.of(given.get().resolve(own.get()));
        Optional<URI> base = own.or(() -> given).filter(Targets::isWeb);
        return new Targets(base);
    }

    private static boolean isWeb(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text.strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The target of a link; absent where it leads nowhere that can be written down, such as into a script. */
    Optional<String> of(String href) {
        String target = clean(href);
        String scheme = scheme(target);
        if (target.isEmpty() || target.length() > LONGEST)
            return Optional.empty();
        if (scheme.isEmpty())
            return Optional.of(resolved(target));
        return switch (scheme) {
            case "http", "https", "mailto", "tel", "ftp", "webcal" -> Optional.of(target);
            default -> Optional.empty();
        };
    }

    private static String clean(String href) {
        StringBuilder out = new StringBuilder(Math.min(href.length(), LONGEST + 1));
        for (int i = 0; i < href.length() && out.length() <= LONGEST; i++)
            if (href.charAt(i) > ' ' || href.charAt(i) == ' ')
                out.append(href.charAt(i));
        return out.toString().strip();
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

    private String resolved(String target) {
        if (target.startsWith("#") || base.isEmpty())
            return target;
        return uri(target).map(relative -> base.get().resolve(relative).toString()).orElse(target);
    }
}
