package io.communique.assembly;

import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The same name said in several places. */
final class NameGroup {

    private static final double ALIKE = 0.7;

    private final EventDesk desk;
    private final List<EventName> members = new ArrayList<>();
    private final Set<String> places = new LinkedHashSet<>();

    NameGroup(EventDesk desk, EventName first) {
        this.desk = desk;
        members.add(first);
    }

    /** Sorts names into groups of the same. */
    static List<NameGroup> of(EventDesk desk, List<EventName> names) {
        List<NameGroup> out = new ArrayList<>();
        for (EventName name : names) {
            Optional<NameGroup> home = out.stream().filter(g -> g.says(name)).findFirst();
            home.ifPresentOrElse(g -> g.members.add(name), () -> out.add(new NameGroup(desk, name)));
        }
        return out;
    }

    List<EventName> members() {
        return members;
    }

    void place(String feature) {
        places.add(feature);
    }

    Set<String> places() {
        return places;
    }

    boolean says(EventName name) {
        return members.stream().anyMatch(m -> isOne(m, name));
    }

    /** A whole headline says the same as a name only where it says no more. */
    private boolean isOne(EventName one, EventName other) {
        boolean headline = one.rule().equals("headline") || other.rule().equals("headline");
        if (headline)
            return one.keys().equals(other.keys());
        return one.span().overlaps(other.span()) || same(one.keys(), other.keys());
    }

    /** The member whose form speaks most for it, the headline's before others; the first of equal ones. */
    EventName best() {
        Optional<Span> title = desk.title();
        double headline = desk.weights().of("name.in-headline");
        return members.stream().max(Comparator.<EventName>comparingDouble(n -> n.score(desk.weights())
                + (title.isPresent() && title.get().contains(n.span()) ? headline : 0))
                .thenComparing(EventName::span, Comparator.reverseOrder())).orElseThrow();
    }

    double score() {
        double repeated = Math.min(members.size() - 1, 5) * desk.weights().of("group.repeated");
        double unplaced = places.isEmpty() ? desk.weights().of("group.unplaced") : 0;
        return best().score(desk.weights()) + repeated + unplaced
                + places.stream().mapToDouble(p -> desk.weights().of("group." + p)).sum();
    }

    /** Whether two names say the same: most of what tells them apart from other names is shared. */
    static boolean same(NameKeys a, NameKeys b) {
        if (a.significant().isEmpty() || b.significant().isEmpty())
            return a.significant().isEmpty() && b.significant().isEmpty() && a.words().equals(b.words());
        int shared = 0;
        for (String word : a.significant())
            if (b.significant().contains(word))
                shared++;
        double alike = 2.0 * shared / (a.significant().size() + b.significant().size());
        boolean contained = shared == Math.min(a.significant().size(), b.significant().size());
        return (alike >= ALIKE || contained) && nounsAgree(a.nouns(), b.nouns());
    }

    private static boolean nounsAgree(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty()
                || a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.endsWith(y) || y.endsWith(x)));
    }
}
