package io.communique.language;

import io.communique.text.Bisection;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The cues of a document by name, to be asked by place in logarithmic time. Immutable. */
public final class CueIndex {

    /** The hits of one name, by start, with the number of tokens of the longest. */
    private static final class Named {

        private final List<Cues.Hit> hits = new ArrayList<>();
        private final List<Cues.Hit> view = Collections.unmodifiableList(hits);
        private int longest;

        void add(Cues.Hit hit) {
            hits.add(hit);
            longest = Math.max(longest, hit.to() - hit.from());
        }
    }

    private static final Named NONE = new Named();
    private final List<Cues.Hit> hits;
    private final Map<String, Named> byName = new HashMap<>();
    private final int longest;

    /**
     * Indexes hits.
     *
     * @param hits by start, as {@link Cues#in} gives them
     */
    public CueIndex(List<Cues.Hit> hits) {
        this.hits = List.copyOf(hits);
        longest = this.hits.stream().mapToInt(hit -> hit.to() - hit.from()).max().orElse(0);
        this.hits.forEach(hit -> byName.computeIfAbsent(hit.name(), name -> new Named()).add(hit));
    }

    /**
     * All hits of a name.
     *
     * @param name what they are cues for
     * @return by start; empty if there are none
     */
    public List<Cues.Hit> all(String name) {
        return byName.getOrDefault(name, NONE).view;
    }

    /**
     * The hits of all names that begin with a token.
     *
     * @param token index of a token
     * @return in the order in which they were found
     */
    public List<Cues.Hit> startingAt(int token) {
        return within(token, token + 1);
    }

    /**
     * The hits of all names that begin in a row of tokens.
     *
     * @param from index of the first token
     * @param to index after the last token
     * @return in the order in which they were found
     */
    public List<Cues.Hit> within(int from, int to) {
        return hits.subList(firstFrom(hits, from), firstFrom(hits, to));
    }

    /**
     * Whether a hit of any of some names covers a token.
     *
     * @param token index of a token
     * @param names says of a name whether it counts
     * @return true if at least one does
     */
    public boolean covers(int token, Predicate<String> names) {
        for (Cues.Hit hit : within(token - longest + 1, token + 1))
            if (hit.to() > token && names.test(hit.name()))
                return true;
        return false;
    }

    /**
     * The hits of a name that lie in a span.
     *
     * @param name what they are cues for
     * @param span a span of the text
     * @return by start
     */
    public List<Cues.Hit> in(String name, Span span) {
        List<Cues.Hit> hits = all(name);
        int at = hits.isEmpty() ? 0 : next(hits, firstAt(hits, span.start()), span);
        if (at == hits.size())
            return List.of();
        List<Cues.Hit> out = new ArrayList<>();
        for (; at < hits.size(); at = next(hits, at + 1, span))
            out.add(hits.get(at));
        return out;
    }

    /**
     * The first hit of a name in a span.
     *
     * @param name what it is a cue for
     * @param span a span of the text
     * @return absent if none lies in it
     */
    public Optional<Cues.Hit> first(String name, Span span) {
        List<Cues.Hit> hits = all(name);
        int at = hits.isEmpty() ? 0 : next(hits, firstAt(hits, span.start()), span);
        return at < hits.size() ? Optional.of(hits.get(at)) : Optional.empty();
    }

    /**
     * Whether a hit of a name lies in a span.
     *
     * @param name what it is a cue for
     * @param span a span of the text
     * @return true if at least one does
     */
    public boolean has(String name, Span span) {
        return first(name, span).isPresent();
    }

    /**
     * Whether a hit of a name covers a token.
     *
     * @param name what it is a cue for
     * @param token index of a token
     * @return true if at least one does
     */
    public boolean covers(String name, int token) {
        return anyAround(name, token, hit -> hit.to() > token);
    }

    /**
     * Whether a hit of a name begins with a token.
     *
     * @param name what it is a cue for
     * @param token index of a token
     * @return true if at least one does
     */
    public boolean startsAt(String name, int token) {
        return anyAround(name, token, hit -> hit.from() == token);
    }

    /**
     * Whether a token is the last of a hit of a name.
     *
     * @param name what it is a cue for
     * @param token index of a token
     * @return true if at least one does
     */
    public boolean endsAt(String name, int token) {
        return anyAround(name, token, hit -> hit.to() == token + 1);
    }

    /**
     * The hits of all names.
     *
     * @return by start
     */
    public List<Cues.Hit> all() {
        return hits;
    }

    /** Asks the hits that begin at a token or so shortly before that they may cover it. */
    private boolean anyAround(String name, int token, Predicate<Cues.Hit> test) {
        Named named = byName.getOrDefault(name, NONE);
        for (int i = firstFrom(named.hits, token - named.longest + 1);
                i < named.hits.size() && named.hits.get(i).from() <= token; i++)
            if (test.test(named.hits.get(i)))
                return true;
        return false;
    }

    /** The first hit from an index on that lies in a span; the number of hits if there is none. */
    private static int next(List<Cues.Hit> hits, int from, Span span) {
        for (int i = from; i < hits.size() && hits.get(i).span().start() < span.end(); i++)
            if (hits.get(i).span().end() <= span.end())
                return i;
        return hits.size();
    }

    private static int firstAt(List<Cues.Hit> hits, int offset) {
        return Bisection.first(hits.size(), i -> hits.get(i).span().start() >= offset);
    }

    private static int firstFrom(List<Cues.Hit> hits, int token) {
        return Bisection.first(hits.size(), i -> hits.get(i).from() >= token);
    }
}
