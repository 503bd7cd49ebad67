package io.communique.assembly;

import io.communique.model.Evidence;
import io.communique.model.Sourced;
import io.communique.model.Venue;
import java.util.List;

/**
 * How sure it is that an event is right in name, days and places: a logistic curve over what spoke for it, whose
 * coefficients are fitted on releases with known answers, and are data.
 */
final class Confidence {

    private final EventDesk desk;

    Confidence(EventDesk desk) {
        this.desk = desk;
    }

    /**
     * From 0 to 1, to two decimals. By which rule the name and the venues were read counts too: a headline taken whole for
     * a name is wrong more often than what is quoted.
     */
    double of(EventScope scope, List<Venue> venues, boolean contradicted) {
        Weights weights = desk.weights();
        Draft draft = scope.draft();
        double sum = scope.isWhole() ? weights.of("confidence.whole-base") + weights.of("confidence.whole-slope") * draft.score()
                : weights.of("confidence.part-base") + weights.of("confidence.part-slope") * draft.name().score(weights);
        if (draft.dates().stream().noneMatch(Dated::hasDay))
            sum += weights.of("confidence.no-day");
        if (contradicted)
            sum += weights.of("confidence.conflict");
        sum += weights.ofAny("confidence-name", draft.name().rule());
        for (Venue venue : venues)
            for (Evidence evidence : venue.name().map(Sourced::evidence).orElse(List.of()))
                sum += weights.ofAny("confidence-venue", evidence.rule());
        return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
    }
}
