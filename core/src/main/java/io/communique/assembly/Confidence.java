package io.communique.assembly;

/**
 * How sure it is that an event is right in name, days and places: a logistic curve over what spoke for it, whose
 * coefficients are fitted on releases with known answers, and are data.
 */
final class Confidence {

    private final EventDesk desk;

    Confidence(EventDesk desk) {
        this.desk = desk;
    }

    /** From 0 to 1, to two decimals. */
    double of(EventScope scope, boolean contradicted) {
        Weights weights = desk.weights();
        Draft draft = scope.draft();
        double sum = scope.isWhole() ? weights.of("confidence.whole-base") + weights.of("confidence.whole-slope") * draft.score()
                : weights.of("confidence.part-base") + weights.of("confidence.part-slope") * draft.name().score(weights);
        if (draft.dates().stream().noneMatch(Dated::hasDay))
            sum += weights.of("confidence.no-day");
        if (contradicted)
            sum += weights.of("confidence.conflict");
        return Math.round(100 / (1 + Math.exp(-sum))) / 100.0;
    }
}
