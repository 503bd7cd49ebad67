package io.communique.assembly;

import io.communique.model.Organization;
import io.communique.text.Span;
import java.util.Optional;

/** Decides which body speaks. */
final class IssuerMaker {

    private final IssuerCandidates candidates;

    IssuerMaker(Desk desk, HeadLines lines, Span title, Optional<HeadLine> lead) {
        this.candidates = new IssuerCandidates(desk, lines, title, lead);
    }

    Optional<Organization> make() {
        return candidates.all().stream().filter(c -> c.score().isEnough()).findFirst().map(IssuerCandidates.Candidate::body);
    }
}
