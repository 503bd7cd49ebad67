package io.communique.reader.html;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** Mail addresses that pages cover from programs: scrambled by their content network, or written backwards. */
final class CoveredMail {

    private static final String SCRAMBLED_PATH = "/cdn-cgi/l/email-protection#";
    private static final int LONGEST = 600;

    private CoveredMail() {}

    /** What a person sees in place of an element's words. */
    static Optional<String> shown(Element element) {
        if (element.attributesSize() == 0)
            return Optional.empty();
        if (element.hasAttr("data-cfemail"))
            return unscrambled(element.attr("data-cfemail"));
        if (!Hidden.Style.of(element).isReversed())
            return Optional.empty();
        return Optional.of(new StringBuilder(Words.of(element)).reverse().toString());
    }

    /** The mail link that stands behind a scrambled one. */
    static Optional<String> target(String href) {
        int at = href.indexOf(SCRAMBLED_PATH);
        return at < 0 ? Optional.empty()
                : unscrambled(href.substring(at + SCRAMBLED_PATH.length())).map(mail -> "mailto:" + mail);
    }

    /** Hexadecimal bytes, of which the first covers all others by exclusive or. */
    private static Optional<String> unscrambled(String hex) {
        if (hex.length() < 4 || hex.length() > LONGEST || hex.length() % 2 != 0
                || !hex.chars().allMatch(c -> Character.digit(c, 16) >= 0))
            return Optional.empty();
        int key = Integer.parseInt(hex.substring(0, 2), 16);
        StringBuilder mail = new StringBuilder();
        for (int i = 2; i < hex.length(); i += 2)
            mail.append((char) (Integer.parseInt(hex.substring(i, i + 2), 16) ^ key));
        return mail.indexOf("@") > 0 ? Optional.of(mail.toString()) : Optional.empty();
    }
}
