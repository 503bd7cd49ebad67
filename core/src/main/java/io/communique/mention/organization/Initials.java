package io.communique.mention.organization;

import io.communique.text.Folding;

/** Whether letters stand for a name: each word gives its first letter, or first and later ones, in order. */
final class Initials {

    private Initials() {}

    /** Whether the letters are made of the words, the first of which gives the first letter. */
    static boolean fit(String letters, String name) {
        String wanted = onlyLetters(Folding.fold(letters));
        String[] words = Folding.fold(name).split("[^\\p{L}\\p{N}]+");
        if (wanted.isEmpty() || words.length < 2 || words[0].isEmpty() || words[0].charAt(0) != wanted.charAt(0))
            return false;
        boolean[] reached = new boolean[wanted.length() + 1];
        reached[0] = true;
        for (int i = 0; i < words.length; i++)
            reached = after(words[i], wanted, reached, i == 0);
        return reached[wanted.length()];
    }

    /** A word gives nothing, its first letter, or its first letter and some of the later ones in order. */
    private static boolean[] after(String word, String wanted, boolean[] before, boolean must) {
        boolean[] out = new boolean[before.length];
        for (int at = 0; at < before.length; at++) {
            if (!before[at])
                continue;
            out[at] |= !must;
            if (word.isEmpty() || at >= wanted.length() || word.charAt(0) != wanted.charAt(at))
                continue;
            int next = at + 1;
            out[next] = true;
            for (int i = 1; i < word.length() && next < wanted.length(); i++)
                if (word.charAt(i) == wanted.charAt(next))
                    out[++next] = true;
        }
        return out;
    }

    private static String onlyLetters(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().filter(Character::isLetterOrDigit).forEach(c -> out.append((char) c));
        return out.toString();
    }
}
