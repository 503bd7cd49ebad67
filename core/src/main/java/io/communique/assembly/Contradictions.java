package io.communique.assembly;

import io.communique.model.Sourced;
import io.communique.model.Venue;
import io.communique.text.Folding;
import java.util.List;
import java.util.Optional;

/** Warns where a document gives two days or two towns for one event, with both readings. */
final class Contradictions {

    private static final double STRONG = 3.0;

    private final EventDesk desk;

    Contradictions(EventDesk desk) {
        this.desk = desk;
    }

    /**
     * Looks for them.
     *
     * @param whole the event of the document
     * @param all every date that was weighed
     * @return whether there are any
     */
    boolean warn(Draft whole, List<Dated> all, List<Draft> parts) {
        Optional<Dated> own = whole.dates().stream().filter(Dated::hasDay).findFirst();
        Optional<Dated> other = own.flatMap(o -> all.stream().filter(d -> contradicts(d, o, whole, parts)).findFirst());
        other.ifPresent(d -> desk.desk().warnings().add("contradictory-dates", "the event \"" + whole.name().text()
                + "\" is dated \"" + words(own.orElseThrow()) + "\" and \"" + words(d) + "\"", d.span()));
        return other.isPresent();
    }

    private boolean contradicts(Dated dated, Dated own, Draft whole, List<Draft> parts) {
        boolean named = desk.namesIn(dated.statement()).stream()
                .anyMatch(n -> NameGroup.same(n.keys(), whole.name().keys()));
        return dated.hasDay() && !dated.isBeside() && !dated.meets(own) && dated.first().isPresent()
                && own.first().isPresent() && !whole.dates().contains(dated)
                && parts.stream().noneMatch(p -> p.dates().contains(dated))
                && dated.score(desk.weights()) >= STRONG && (named || dated.has("title") || dated.has("labelled"));
    }

    /** "in Ulm and in Bern": the text itself says that there are two. */
    private boolean areSaidTogether(String one, String two) {
        return desk.statements().all().stream().map(s -> " " + Folding.key(s.span().of(desk.text())) + " ")
                .anyMatch(words -> words.contains(" " + Folding.key(one) + " ") && words.contains(" " + Folding.key(two) + " "));
    }

    private String words(Dated dated) {
        return dated.span().of(desk.text()).replaceAll("\\s+", " ");
    }

    /** Two full addresses in different towns for one event of one day. */
    void warn(Draft draft, List<Venue> venues) {
        List<Venue> addressed = venues.stream().filter(v -> v.address().street().isPresent()
                && v.address().locality().isPresent()).toList();
        if (draft.dates().size() != 1 || addressed.size() < 2)
            return;
        Sourced<String> one = addressed.get(0).address().locality().orElseThrow();
        Sourced<String> two = addressed.get(1).address().locality().orElseThrow();
        if (!one.value().equals(two.value()) && !two.evidence().isEmpty() && !areSaidTogether(one.value(), two.value()))
            desk.desk().warnings().add("contradictory-venues", "the event \"" + draft.name().text() + "\" is at \""
                    + one.value() + "\" and at \"" + two.value() + "\"", two.evidence().get(0).span());
    }
}
