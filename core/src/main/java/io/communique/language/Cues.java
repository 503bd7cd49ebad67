package io.communique.language;

import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cue phrases by name, found in one pass over the tokens of a text. A phrase is words and signs; {@code (…)?} may be
 * missing, {@code (a|b)} is one of several: {@code "contact(s)? (presse|media)"}. An apostrophe or hyphen is a sign of
 * its own. Phrases do not match across blocks.
 */
public final class Cues {

    /**
     * A phrase found in a text.
     *
     * @param name what it is a cue for, such as {@code press-contact}
     * @param span where it stands
     * @param from index of its first token
     * @param to index after its last token
     */
    public record Hit(String name, Span span, int from, int to) {}

    /** What the phrases that begin alike go on with. */
    static final class Node {

        /** Nothing begins so. */
        static final Node NONE = new Node();

        private final Map<String, Node> next = new HashMap<>();
        private final Set<String> names = new LinkedHashSet<>();
        private String[] ended = {};

        /** Fixes what is known once all phrases are in: most nodes of a walk end no phrase. */
        void close() {
            ended = names.toArray(new String[0]);
            next.values().forEach(Node::close);
        }
    }

    private final Node root = new Node();
    private final Set<String> names;
    private final Map<String, Set<String>> byLetters = new LinkedHashMap<>();

    Cues(Map<String, List<String>> phrases) {
        names = Set.copyOf(phrases.keySet());
        phrases.forEach((name, list) -> list.forEach(phrase -> PhrasePattern.expand(phrase)
                .forEach(plain -> add(name, plain))));
        root.close();
    }

    private void add(String name, String phrase) {
        Node at = root;
        StringBuilder letters = new StringBuilder();
        for (Token token : Tokens.of(phrase).all()) {
            at = at.next.computeIfAbsent(token.folded(), key -> new Node());
            letters.append(token.kind() == Token.Kind.WORD ? token.folded() : "");
        }
        byLetters.computeIfAbsent(letters.toString(), key -> new LinkedHashSet<>()).add(name);
        if (at != root)
            at.names.add(name);
    }

    /**
     * The names that have phrases.
     *
     * @return an unmodifiable set
     */
    public Set<String> names() {
        return names;
    }

    /**
     * The names of a phrase that is printed with its letters set apart.
     *
     * @param letters the folded letters of a whole line, without anything between them
     * @return empty if no phrase has just these letters
     */
    public Set<String> namesOfLetters(String letters) {
        return Collections.unmodifiableSet(byLetters.getOrDefault(letters, Set.of()));
    }

    /** The words that phrases begin with. */
    Set<String> openings() {
        return root.next.keySet();
    }

    /** What the phrases go on with that begin with a word. */
    Node opened(String folded) {
        return root.next.getOrDefault(folded, Node.NONE);
    }

    /**
     * Finds the phrases of all names: at each token the longest phrase of each name.
     *
     * @param tokens the cut text
     * @param words each token as a word of the language
     * @return hits by start; they may overlap
     */
    static List<Hit> in(Tokens tokens, Word[] words) {
        List<Hit> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < words.length; i++)
            if (words[i].opened() != Node.NONE)
                collect(tokens, i, words[i].opened(), out);
        return out;
    }

    /** The first time that a name is met settles its place, the last time its length. */
    private static void collect(Tokens tokens, int from, Node first, List<Hit> out) {
        int start = out.size();
        Node at = first;
        for (int i = from + 1; at != null; i++) {
            for (String name : at.ended)
                put(out, start, new Hit(name, new Span(tokens.get(from).start(), tokens.get(i - 1).end()), from, i));
            boolean goesOn = !at.next.isEmpty() && i < tokens.size() && tokens.get(i).gap() != Token.Gap.BLOCK;
            at = goesOn ? at.next.get(tokens.get(i).folded()) : null;
        }
    }

    private static void put(List<Hit> out, int start, Hit hit) {
        for (int i = start; i < out.size(); i++)
            if (out.get(i).name().equals(hit.name())) {
                out.set(i, hit);
                return;
            }
        out.add(hit);
    }
}
