package io.communique.assembly;

import io.communique.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event that is being put together: its name, the dates that were given to it, and why. */
final class Draft {

    private final EventName name;
    private final Optional<Span> scope;
    private final List<Dated> dates = new ArrayList<>();
    private final Map<String, Double> reasons = new LinkedHashMap<>();

    /**
     * Begins one.
     *
     * @param name its name
     * @param scope the stretch of the text that is about it alone; absent for the event of the whole document
     */
    Draft(EventName name, Optional<Span> scope) {
        this.name = name;
        this.scope = scope;
    }

    EventName name() {
        return name;
    }

    Optional<Span> scope() {
        return scope;
    }

    List<Dated> dates() {
        return dates;
    }

    Map<String, Double> reasons() {
        return reasons;
    }

    void add(Dated dated) {
        if (!dates.contains(dated))
            dates.add(dated);
    }

    double score() {
        return Weights.sum(reasons.values());
    }
}
