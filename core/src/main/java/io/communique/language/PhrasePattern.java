package io.communique.language;

import java.util.ArrayList;
import java.util.List;

/** Writes out a phrase with {@code (a|b)} and {@code (a)?} as the plain phrases that it stands for. */
final class PhrasePattern {

    private static final int MOST = 200;

    private PhrasePattern() {}

    static List<String> expand(String phrase) {
        int open = phrase.indexOf('(');
        if (open < 0)
            return List.of(phrase);
        int close = closing(phrase, open);
        boolean optional = close + 1 < phrase.length() && phrase.charAt(close + 1) == '?';
        String before = phrase.substring(0, open);
        List<String> rests = expand(phrase.substring(close + (optional ? 2 : 1)));
        List<String> out = new ArrayList<>();
        for (String choice : choices(phrase.substring(open + 1, close), optional))
            for (String middle : expand(choice))
                for (String rest : rests)
                    out.add(before + middle + rest);
        if (out.size() > MOST)
            throw new IllegalArgumentException("stands for more than " + MOST + " phrases: " + phrase);
        return out;
    }

    private static int closing(String phrase, int open) {
        int depth = 0;
        for (int i = open; i < phrase.length(); i++) {
            if (phrase.charAt(i) == '(')
                depth++;
            else if (phrase.charAt(i) == ')' && --depth == 0)
                return i;
        }
        throw new IllegalArgumentException("unclosed bracket: " + phrase);
    }

    private static List<String> choices(String inside, boolean optional) {
        List<String> out = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c == '(')
                depth++;
            else if (c == ')')
                depth--;
            else if (c == '|' && depth == 0) {
                out.add(inside.substring(start, i));
                start = i + 1;
            }
        }
        out.add(inside.substring(start));
        if (optional)
            out.add("");
        return out;
    }
}
