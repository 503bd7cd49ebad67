package io.communique.reader.text;

import io.communique.reader.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The forms of text, told by the characters of a document; its name decides only between plain text and Markdown. */
public enum TextKind {

    /** A page, or a piece of one. */
    PAGE("text/html"),
    /** A page that is well-formed XML. */
    XML_PAGE("application/xhtml+xml"),
    /** Text with the marks of CommonMark. */
    MARKDOWN("text/markdown"),
    /** Text without marks. */
    PLAIN("text/plain");

    private static final int SAMPLE = 65_536;
    private static final int ENOUGH_TAGS = 2;
    private static final int MOST_CONTROLS_PERCENT = 2;
    private static final int LONGEST_TAG_NAME = 12;
    private static final Set<String> TAGS = Set.of("html", "head", "body", "p", "div", "span", "br", "a", "table", "tr", "td",
            "h1", "h2", "h3", "h4", "ul", "ol", "li", "strong", "b", "em", "i", "font", "center", "section", "article",
            "main", "header", "footer", "nav", "meta", "title", "img", "script", "style", "link", "dl", "dt", "dd",
            "blockquote", "form", "frameset", "o:p", "figure", "aside", "address", "pre", "hr");

    /** Marks that hardly stand in a text by chance: links, headings, the rule below the head of a table. */
    private static final List<String> MARKS = List.of("](", "\n# ", "\n## ", "\n|---", "\n| ---");

    private final String mediaType;

    TextKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * Its media type.
     *
     * @return a type without parameters
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The form of a document.
     *
     * @param source its bytes and name
     * @return absent if it is not text, or text of another form such as a program or a feed
     */
    public static Optional<TextKind> of(Source source) {
        String text = sample(source);
        if (isBinary(text))
            return Optional.empty();
        String name = source.name().toLowerCase(Locale.ROOT);
        String start = text.substring(0, Math.min(text.length(), 1_000)).stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") || start.startsWith("<html xmlns"))
            return xml(text.toLowerCase(Locale.ROOT));
        boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        int tags = tags(text);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || named && tags > 0)
            return Optional.of(PAGE);
        if (name.endsWith(".md") || name.endsWith(".markdown"))
            return Optional.of(MARKDOWN);
        if (tags >= ENOUGH_TAGS || tags > 0 && start.startsWith("<"))
            return Optional.of(PAGE);
        return Optional.of(isMarked(text) ? MARKDOWN : PLAIN);
    }

    private static Optional<TextKind> xml(String lower) {
        int html = lower.indexOf("<html");
        if (html < 0)
            return Optional.empty();
        return Optional.of(lower.startsWith("<?xml") && lower.startsWith("http://www.w3.org/1999/xhtml",
                lower.indexOf("http", html)) ? XML_PAGE : PAGE);
    }

    static boolean isMarkdown(Source source) {
        return of(source).filter(MARKDOWN::equals).isPresent();
    }

    private static String sample(Source source) {
        byte[] bytes = source.bytes();
        int length = Math.min(bytes.length, SAMPLE);
        return Decoded.of(new Source(source.name(), length == bytes.length ? bytes : Arrays.copyOf(bytes, length),
                source.contentType(), source.baseUri(), source.password())).text();
    }

    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD')
                controls++;
        }
        return controls * 100L > (long) text.length() * MOST_CONTROLS_PERCENT;
    }

    /** How many tags of pages a text has. */
    private static int tags(String text) {
        int count = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            int start = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
            int end = start;
            while (end < text.length() && end - start < LONGEST_TAG_NAME && isTagName(text.charAt(end)))
                end++;
            if (end > start && end < text.length() && " />\r\n\t".indexOf(text.charAt(end)) >= 0
                    && TAGS.contains(text.substring(start, end).toLowerCase(Locale.ROOT)))
                count++;
        }
        return count;
    }

    private static boolean isTagName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ':';
    }

    private static boolean isMarked(String text) {
        return text.startsWith("# ") || MARKS.stream().anyMatch(text::contains) || !FrontMatter.of(text).values().isEmpty();
    }
}
