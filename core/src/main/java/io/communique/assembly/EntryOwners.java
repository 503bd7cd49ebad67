package io.communique.assembly;

import io.communique.text.Bisection;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Which of some entries a place of the text belongs to: the first whose label or value covers it. */
final class EntryOwners {

    private record Edge(int offset, int entry, int change) {}

    private final int[] starts;
    private final int[] owners;

    EntryOwners(List<Entry> entries) {
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            add(entries.get(i).label(), i, edges);
            add(entries.get(i).value(), i, edges);
        }
        edges.sort(Comparator.comparingInt(Edge::offset));
        starts = new int[edges.size()];
        owners = new int[edges.size()];
        TreeMap<Integer, Integer> open = new TreeMap<>();
        for (int i = 0; i < starts.length; i++) {
            Edge edge = edges.get(i);
            open.merge(edge.entry(), edge.change(), (a, b) -> a + b);
            open.remove(edge.entry(), 0);
            starts[i] = edge.offset();
            owners[i] = open.isEmpty() ? -1 : open.firstKey();
        }
    }

    private static void add(Span span, int entry, List<Edge> edges) {
        if (span.isEmpty())
            return;
        edges.add(new Edge(span.start(), entry, 1));
        edges.add(new Edge(span.end(), entry, -1));
    }

    /** The place of the entry in the list, or -1 if no entry covers the offset. */
    int at(int offset) {
        int found = Bisection.first(starts.length, i -> starts[i] > offset);
        return found == 0 ? -1 : owners[found - 1];
    }
}
