package io.communique.assembly;

import io.communique.document.Block;
import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.mention.WebAddress;
import io.communique.text.Span;
import java.util.List;

/** Links that a mailing puts around a release: to see it in a browser, to change or end the subscription. */
final class MailingFurniture {

    private static final int NEAR = 120;

    private final Desk desk;
    private final List<Span> cues;
    private final List<Span> here;

    MailingFurniture(Desk desk) {
        this.desk = desk;
        this.cues = spans(desk, "link-furniture");
        this.here = cues.isEmpty() ? List.of() : spans(desk, "link-here");
    }

    private static List<Span> spans(Desk desk, String cue) {
        return desk.reading().cueIndex().all(cue).stream().map(Cues.Hit::span).toList();
    }

    /** Whether the words of a link, or before a bare "click here" those of its block, say so. */
    boolean has(Mention<WebAddress> link) {
        if (cues.isEmpty() || link.value().printed())
            return false;
        Span span = link.span();
        boolean phrase = here.stream().anyMatch(span::contains);
        Span block = desk.reading().document().blockAt(span.start()).map(Block::span).orElse(span);
        return cues.stream().anyMatch(cue -> span.contains(cue) && 2 * cue.length() >= span.length()
                || phrase && block.contains(cue) && cue.start() < span.start() && span.start() - cue.start() < NEAR);
    }
}
