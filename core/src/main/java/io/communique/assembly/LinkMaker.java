package io.communique.assembly;

import io.communique.model.WebLink;
import java.util.List;

/** Decides which addresses the release points to, and what one finds there. */
final class LinkMaker {

    List<WebLink> make(Desk desk, Frame frame) {
        return List.of();
    }
}
