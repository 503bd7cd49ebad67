package io.communique.assembly;

import io.communique.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells whose domain a mail address has. */
final class MailHosts {
    /** A shorter word stands in the domains of too many bodies. */
    private static final int TELLING_WORD = 5;
    private static final int SHORTEST = 3;

    private MailHosts() {}

    /**
     * Whether a label of the domain is the body's name run together, its acronym or initials, or has a long word of it.
     *
     * @param mail a mail address
     * @param body the body's name
     * @param acronym its acronym as printed
     */
    static boolean isOf(String mail, String body, Optional<String> acronym) {
        if (MailProviders.has(mail))
            return false;
        String[] labels = mail.substring(mail.indexOf('@') + 1).toLowerCase(Locale.ROOT).split("\\.");
        for (int i = 0; i < labels.length - 1; i++)
            if (isHostOf(Folding.fold(labels[i]).replaceAll("[^\\p{L}\\p{N}]", ""), body, acronym))
                return true;
        return false;
    }

    /** The same of one label of a domain, without hyphens. */
    private static boolean isHostOf(String label, String body, Optional<String> acronym) {
        List<String> words = Arrays.stream(Folding.fold(body).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
        boolean run = label.length() > SHORTEST && String.join("", words).contains(label);
        boolean prefixes = isOfPrefixes(label, words);
        boolean word = words.stream().anyMatch(w -> w.length() >= TELLING_WORD && label.contains(w));
        return run || word || prefixes || label.length() >= SHORTEST
                && (label.equals(initials(body)) || acronym.filter(a -> letters(a).equals(label)).isPresent());
    }

    /** "embportdublin" for the Embassy of Portugal in Dublin: beginnings of two words or more, in their order, and no more. */
    private static boolean isOfPrefixes(String label, List<String> words) {
        int at = 0;
        int used = 0;
        for (String word : words) {
            int same = 0;
            while (at + same < label.length() && same < word.length() && label.charAt(at + same) == word.charAt(same))
                same++;
            if (same >= SHORTEST) {
                at += same;
                used++;
            }
        }
        return used > 1 && at == label.length();
    }

    private static String letters(String name) {
        return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The first letters of the longer words: the small words between them seldom count. */
    private static String initials(String body) {
        StringBuilder out = new StringBuilder();
        for (String word : Folding.fold(body).split("[^\\p{L}\\p{N}]+"))
            if (word.length() > SHORTEST)
                out.append(word.charAt(0));
        return out.toString();
    }
}
