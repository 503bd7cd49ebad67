package io.communique.reader.html;

import io.communique.document.Block;
import io.communique.reader.text.BlockWriter;
import io.communique.reader.text.Targets;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Opens and closes links while a page is walked. */
final class Anchors {

    private final BlockWriter out;
    private final Targets targets;
    private final Survey survey;
    private boolean open;

    Anchors(BlockWriter out, Targets targets, Survey survey) {
        this.out = out;
        this.targets = targets;
        this.survey = survey;
    }

    boolean isOpen() {
        return open;
    }

    void open(Element element) {
        if (!element.hasAttr("href"))
            return;
        String href = element.attr("href");
        Optional<String> target = CoveredMail.target(href).or(() -> targets.of(href));
        if (target.isEmpty())
            return;
        open = true;
        if (survey.isFurnitureLink(element))
            out.openLink(target.get(), Block.Layer.FURNITURE);
        else
            out.openLink(target.get());
    }

    /** Writes a mail address that stood covered, as the link that it is. */
    void mail(String shown) {
        boolean address = !open && shown.indexOf('@') > 0 && shown.indexOf(' ') < 0;
        if (address)
            out.openLink("mailto:" + shown);
        out.text(shown);
        if (address)
            out.closeLink();
    }

    void close(Element element) {
        if (open && element.hasAttr("href"))
            out.closeLink();
        open = false;
    }
}
