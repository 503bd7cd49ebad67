package io.communique.reader.text;

import java.util.Locale;

/** The few tags that stand in marked text. */
final class Tags {

    private Tags() {}

    static boolean isLineBreak(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        return lower.startsWith("<br>") || lower.startsWith("<br/") || lower.startsWith("<br ");
    }

    /** The text between the tags; a tag that does not end is text. */
    static String strip(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int done = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', done)) {
            int close = html.indexOf('>', open);
            if (close < 0)
                break;
            out.append(html, done, open);
            if (isLineBreak(html.substring(open, Math.min(close + 1, open + 6))))
                out.append('\n');
            done = close + 1;
        }
        return out.append(html, done, html.length()).toString();
    }
}
