package io.communique.language;

import io.communique.text.Bisection;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The cues of a document by name, to be asked by place in logarithmic time. Immutable. */
public final class CueIndex {

    /** Hits by start, with the token that each begins with and the number of tokens of the longest. */
    private static final class Row {

        private final List<Cues.Hit> hits;
        private final int[] froms;
        private final int longest;

        Row(List<Cues.Hit> hits) {
            this.hits = List.copyOf(hits);
            this.froms = new int[hits.size()];
            int longest = 0;
            for (int i = 0; i < froms.length; i++) {
                froms[i] = hits.get(i).from();
                longest = Math.max(longest, hits.get(i).to() - froms[i]);
            }
            this.longest = longest;
        }

        int firstFrom(int token) {
            return Bisection.first(froms, token);
        }

        /** The first hit that begins at or after an offset: tokens stand in the order of their offsets. */
        int firstAt(int offset) {
            int low = 0;
            int high = froms.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (hits.get(middle).span().start() >= offset)
                    high = middle;
                else
                    low = middle + 1;
            }
            return low;
        }

        /** The first hit from an index on that lies in a span; the number of hits if there is none. */
        int next(int from, Span span) {
            for (int i = from; i < froms.length && hits.get(i).span().start() < span.end(); i++)
                if (hits.get(i).span().end() <= span.end())
                    return i;
            return froms.length;
        }
    }

    private static final Row NONE = new Row(List.of());
    private final Row hits;
    private final Map<String, Row> byName = new HashMap<>();

    /**
     * Indexes hits.
     *
     * @param hits by start, as {@link Cues#in} gives them
     */
    public CueIndex(List<Cues.Hit> hits) {
        this.hits = new Row(hits);
        Map<String, List<Cues.Hit>> lists = new HashMap<>();
        hits.forEach(hit -> lists.computeIfAbsent(hit.name(), name -> new ArrayList<>()).add(hit));
        lists.forEach((name, list) -> byName.put(name, new Row(list)));
    }

    /**
     * All hits of a name.
     *
     * @param name what they are cues for
     * @return by start; empty if there are none
     */
    public List<Cues.Hit> all(String name) {
        return byName.getOrDefault(name, NONE).hits;
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
        return hits.hits.subList(hits.firstFrom(from), hits.firstFrom(to));
    }

    /**
     * Whether a hit of any of some names covers a token.
     *
     * @param token index of a token
     * @param names says of a name whether it counts
     * @return true if at least one does
     */
    public boolean covers(int token, Predicate<String> names) {
        for (Cues.Hit hit : within(token - hits.longest + 1, token + 1))
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
        Row row = byName.getOrDefault(name, NONE);
        int at = row.next(row.firstAt(span.start()), span);
        if (at == row.hits.size())
            return List.of();
        List<Cues.Hit> out = new ArrayList<>();
        for (; at < row.hits.size(); at = row.next(at + 1, span))
            out.add(row.hits.get(at));
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
        Row row = byName.getOrDefault(name, NONE);
        int at = row.next(row.firstAt(span.start()), span);
        return at < row.hits.size() ? Optional.of(row.hits.get(at)) : Optional.empty();
    }

    /**
     * Whether a hit of a name lies in a span.
     *
     * @param name what it is a cue for
     * @param span a span of the text
     * @return true if at least one does
     */
    public boolean has(String name, Span span) {
        Row row = byName.getOrDefault(name, NONE);
        return row.next(row.firstAt(span.start()), span) < row.hits.size();
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
        return hits.hits;
    }

    /** Asks the hits that begin at a token or so shortly before that they may cover it. */
    private boolean anyAround(String name, int token, Predicate<Cues.Hit> test) {
        Row row = byName.getOrDefault(name, NONE);
        for (int i = row.firstFrom(token - row.longest + 1); i < row.froms.length && row.froms[i] <= token; i++)
            if (test.test(row.hits.get(i)))
                return true;
        return false;
    }
}
