package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cues of a document by name, to be asked by place. */
final class CueIndex {

    private final Map<String, List<Cues.Hit>> byName = new LinkedHashMap<>();

    CueIndex(List<Cues.Hit> hits) {
        hits.forEach(hit -> byName.computeIfAbsent(hit.name(), name -> new ArrayList<>()).add(hit));
    }

    /** All hits of a name, by start. */
    List<Cues.Hit> all(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The hits of a name that lie in a span. */
    List<Cues.Hit> in(String name, Span span) {
        List<Cues.Hit> hits = all(name);
        List<Cues.Hit> out = new ArrayList<>();
        for (int i = firstAt(hits, span.start()); i < hits.size() && hits.get(i).span().start() < span.end(); i++)
            if (span.contains(hits.get(i).span()))
                out.add(hits.get(i));
        return out;
    }

    Optional<Cues.Hit> first(String name, Span span) {
        List<Cues.Hit> hits = in(name, span);
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(0));
    }

    boolean has(String name, Span span) {
        return first(name, span).isPresent();
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
}
