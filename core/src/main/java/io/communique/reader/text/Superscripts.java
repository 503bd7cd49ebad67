package io.communique.reader.text;

/** Takes the marks off raised letters: {@code 1^{ère}} reads 1ère. */
final class Superscripts {

    private static final int LONGEST = 20;

    private Superscripts() {}

    static String plain(String text) {
        int open = text.indexOf("^{");
        if (open < 0)
            return text;
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            if (close < 0)
                break;
            if (close - open <= LONGEST) {
                out.append(text, done, open).append(text, open + 2, close);
                done = close + 1;
            }
            open = text.indexOf("^{", Math.max(open + 2, done));
        }
        return out.append(text, done, text.length()).toString();
    }
}
