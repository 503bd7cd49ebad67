package io.communique.assembly;

import io.communique.model.Communique;
import io.communique.model.Publication;
import io.communique.text.Span;
import java.util.Optional;

/** Decides what stands around the news. */
final class FrameMaker {

    Frame make(Desk desk) {
        return new Frame(Communique.Kind.COMMUNIQUE, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Publication.unknown(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), new Span(0, 0));
    }
}
