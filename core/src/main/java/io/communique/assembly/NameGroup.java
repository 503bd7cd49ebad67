package io.communique.assembly;

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
        return members.stream().anyMatch(m -> m.span().overlaps(name.span()) || same(desk.words(), m.text(), name.text()));
    }

    /** The member whose form speaks most for it; the first of equal ones. */
    EventName best() {
        return members.stream().max(Comparator.<EventName>comparingDouble(n -> n.score(desk.weights()))
                .thenComparing(EventName::span, Comparator.reverseOrder())).orElseThrow();
    }

    double score() {
        double repeated = Math.min(members.size() - 1, 5) * desk.weights().of("group.repeated");
        double unplaced = places.isEmpty() ? desk.weights().of("group.unplaced") : 0;
        return best().score(desk.weights()) + repeated + unplaced
                + places.stream().mapToDouble(p -> desk.weights().of("group." + p)).sum();
    }

    /** Whether two names say the same: most of what tells them apart from other names is shared. */
    static boolean same(EventWords words, String one, String other) {
        Set<String> a = words.significant(one);
        Set<String> b = words.significant(other);
        if (a.isEmpty() || b.isEmpty())
            return a.isEmpty() && b.isEmpty() && words.words(one).equals(words.words(other));
        Set<String> shared = new LinkedHashSet<>(a);
        shared.retainAll(b);
        double alike = 2.0 * shared.size() / (a.size() + b.size());
        boolean contained = shared.size() == Math.min(a.size(), b.size());
        return (alike >= ALIKE || contained) && nounsAgree(words, one, other);
    }

    private static boolean nounsAgree(EventWords words, String one, String other) {
        Set<String> a = words.eventNouns(one);
        Set<String> b = words.eventNouns(other);
        return a.isEmpty() || b.isEmpty()
                || a.stream().anyMatch(x -> b.stream().anyMatch(y -> x.endsWith(y) || y.endsWith(x)));
    }
}
