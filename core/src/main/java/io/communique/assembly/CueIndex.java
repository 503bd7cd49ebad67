package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The cues of a document by name, to be asked by place in logarithmic time. */
final class CueIndex {

    /** The hits of one name, by start, with the number of tokens of the longest. */
    private static final class Named {

        private final List<Cues.Hit> hits = new ArrayList<>();
        private int longest;

        void add(Cues.Hit hit) {
            hits.add(hit);
            longest = Math.max(longest, hit.to() - hit.from());
        }
    }

    private static final Named NONE = new Named();
    private final Map<String, Named> byName = new HashMap<>();

    /** Indexes hits that are given by start. */
    CueIndex(List<Cues.Hit> hits) {
        hits.forEach(hit -> byName.computeIfAbsent(hit.name(), name -> new Named()).add(hit));
    }

    /** All hits of a name, by start. */
    List<Cues.Hit> all(String name) {
        return byName.getOrDefault(name, NONE).hits;
    }

    /** The hits of a name that lie in a span. */
    List<Cues.Hit> in(String name, Span span) {
        List<Cues.Hit> hits = all(name);
        int at = hits.isEmpty() ? 0 : next(hits, firstAt(hits, span.start()), span);
        if (at == hits.size())
            return List.of();
        List<Cues.Hit> out = new ArrayList<>();
        for (; at < hits.size(); at = next(hits, at + 1, span))
            out.add(hits.get(at));
        return out;
    }

    Optional<Cues.Hit> first(String name, Span span) {
        List<Cues.Hit> hits = all(name);
        int at = hits.isEmpty() ? 0 : next(hits, firstAt(hits, span.start()), span);
        return at < hits.size() ? Optional.of(hits.get(at)) : Optional.empty();
    }

    boolean has(String name, Span span) {
        return first(name, span).isPresent();
    }

    /** Whether a hit of a name covers a token. */
    boolean covers(String name, int token) {
        return anyAround(name, token, hit -> hit.to() > token);
    }

    /** Whether a hit of a name begins with a token. */
    boolean startsAt(String name, int token) {
        return anyAround(name, token, hit -> hit.from() == token);
    }

    /** Whether a token is the last of a hit of a name. */
    boolean endsAt(String name, int token) {
        return anyAround(name, token, hit -> hit.to() == token + 1);
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
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).span().start() < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static int firstFrom(List<Cues.Hit> hits, int token) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).from() < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
