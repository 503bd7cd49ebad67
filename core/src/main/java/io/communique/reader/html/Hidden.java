package io.communique.reader.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Which elements a person does not see as text. */
final class Hidden {

    private static final Set<String> NEVER_TEXT = Set.of("head", "script", "style", "template", "noscript", "svg", "iframe",
            "object", "embed", "applet", "audio", "video", "canvas", "map", "select", "datalist", "textarea", "input",
            "noframes", "noembed", "meta", "link", "title", "base", "param", "source", "track", "colgroup", "rp");

    private Hidden() {}

    static boolean is(Element element) {
        return NEVER_TEXT.contains(element.normalName()) || element.attributesSize() > 0 && byAttribute(element);
    }

    private static boolean byAttribute(Element element) {
        Attributes attributes = element.attributes();
        return attributes.hasKey("hidden") || attributes.get("aria-hidden").equalsIgnoreCase("true")
                || Style.of(element).hides() || PageWords.STANDARD.names("hidden", attributes.get("class"));
    }

    /** The few declarations of a style attribute that matter for reading. */
    record Style(String text) {

        private static final int LONGEST = 2_000;
        private static final Style NONE = new Style("");

        static Style of(Element element) {
            String style = element.attributesSize() == 0 ? "" : element.attributes().get("style");
            if (style.isEmpty() || style.length() > LONGEST)
                return NONE;
            return new Style(style.toLowerCase(Locale.ROOT).replace(" ", ""));
        }

        boolean hides() {
            return text.contains("display:none") || text.contains("visibility:hidden") || text.contains("mso-hide:all");
        }

        boolean isBlock() {
            return text.contains("display:block") || text.contains("display:flex") || text.contains("display:grid");
        }

        boolean isBold() {
            return text.contains("font-weight:bold") || text.contains("font-weight:700")
                    || text.contains("font-weight:600");
        }

        boolean isItalic() {
            return text.contains("font-style:italic");
        }

        boolean isReversed() {
            return text.contains("unicode-bidi:bidi-override") && text.contains("direction:rtl");
        }
    }
}
