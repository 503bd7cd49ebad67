package io.communique.assembly;

import io.communique.model.Accreditation;
import java.util.Optional;

/** Decides how the press gets in. */
final class AccreditationMaker {

    Optional<Accreditation> make(Desk desk, Frame frame) {
        return Optional.empty();
    }
}
