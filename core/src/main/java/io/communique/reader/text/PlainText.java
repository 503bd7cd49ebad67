package io.communique.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Text without marks: blank lines part paragraphs, dashes and bullets begin items, rules underline headings. */
final class PlainText {

    private static final String BULLETS = "-*•‣▪●◦–—·+";
    private static final String RULES = "=-_*~#";
    private static final int SHORTEST_RULE = 3;
    private static final String SIGNATURE = "--";
    private static final String CLOSING = "-–—*#";
    private static final int LONGEST_CLOSING = 30;

    private final List<Draft> drafts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private boolean item;

    private PlainText() {}

    static List<Draft> drafts(String text) {
        PlainText reader = new PlainText();
        text.lines().forEach(reader::line);
        reader.end();
        return reader.drafts;
    }

    private void line(String whole) {
        String raw = unquoted(whole);
        String line = raw.strip();
        if (line.isEmpty() || line.equals(SIGNATURE))
            end();
        else if (isClosing(line))
            closing(line);
        else if (isRule(line))
            rule(line);
        else if (bullet(line) > 0)
            begin(line.substring(bullet(line)).strip());
        else if (item && !isIndented(raw) && !runsOn(line))
            plain(line);
        else
            lines.add(line);
    }

    /** A line that a mail quotes begins with an angle bracket for each time that it was quoted. */
    private static String unquoted(String raw) {
        int start = 0;
        while (start < raw.length() && raw.charAt(start) == '>')
            start += start + 1 < raw.length() && raw.charAt(start + 1) == ' ' ? 2 : 1;
        return start == 0 ? raw : raw.substring(start);
    }

    /** The end of a release is told by a word or two between dashes, stars or number signs. */
    private static boolean isClosing(String line) {
        int last = line.length() - 1;
        if (last > LONGEST_CLOSING || last < 4 || CLOSING.indexOf(line.charAt(0)) < 0 || CLOSING.indexOf(line.charAt(last)) < 0)
            return false;
        int letters = 0;
        for (int i = 1; i < last; i++) {
            if (Character.isLetter(line.charAt(i)))
                letters++;
            else if (line.charAt(i) != ' ' && CLOSING.indexOf(line.charAt(i)) < 0)
                return false;
        }
        return letters > 1;
    }

    private void closing(String line) {
        end();
        lines.add(line);
        end(Draft.Kind.SERVICE, 0);
    }

    private void begin(String first) {
        end();
        item = true;
        lines.add(first);
    }

    private void plain(String line) {
        end();
        lines.add(line);
    }

    /** An item goes on in a line that is indented, or that begins in lower case. */
    private static boolean runsOn(String line) {
        return Character.isLowerCase(line.charAt(0));
    }

    private static boolean isIndented(String raw) {
        return raw.charAt(0) == ' ' || raw.charAt(0) == '\t';
    }

    private void rule(String line) {
        boolean underlines = lines.size() == 1 && !item && (line.charAt(0) == '=' || line.charAt(0) == '-')
                && Math.abs(line.length() - lines.get(0).length()) <= 3;
        if (underlines)
            end(Draft.Kind.HEADING, line.charAt(0) == '=' ? 1 : 2);
        else
            end();
    }

    private static boolean isRule(String line) {
        char sign = line.charAt(0);
        if (line.length() < SHORTEST_RULE || RULES.indexOf(sign) < 0)
            return false;
        for (int i = 0; i < line.length(); i++)
            if (line.charAt(i) != sign && line.charAt(i) != ' ')
                return false;
        return true;
    }

    /** How long the mark of a list item is, or 0: a bullet or dash and a space, a number with a stop and a space. */
    private static int bullet(String line) {
        int space = line.indexOf(' ');
        if (space == 1 && (BULLETS.indexOf(line.charAt(0)) >= 0 || line.charAt(0) == 'o'))
            return 1;
        if (space < 2 || space > 3 || ".)".indexOf(line.charAt(space - 1)) < 0)
            return 0;
        for (int i = 0; i < space - 1; i++)
            if (line.charAt(i) < '0' || line.charAt(i) > '9')
                return 0;
        return space;
    }

    private void end() {
        Draft.Kind plain = MailHead.is(lines) ? Draft.Kind.SERVICE : Draft.Kind.PLAIN;
        end(item ? Draft.Kind.ITEM : plain, item ? 1 : 0);
    }

    private void end(Draft.Kind kind, int level) {
        if (!lines.isEmpty()) {
            drafts.add(draft(kind, level, List.copyOf(lines)));
        }
        lines.clear();
        item = false;
    }

    static Draft draft(Draft.Kind kind, int level, List<String> words) {
        return new Draft(kind, level, words, false, Optional.empty(), (out, ends) -> write(words, out, ends));
    }

    private static void write(List<String> words, BlockWriter out, Draft.LineEnds ends) {
        for (int i = 0; i < words.size(); i++) {
            out.text(words.get(i));
            ends.after(i, out);
        }
    }
}
