package io.communique.reader.html;

import io.communique.document.Document;
import io.communique.document.Metadata;
import io.communique.reader.DocumentReader;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import io.communique.reader.text.BlockWriter;
import io.communique.reader.text.Decoded;
import io.communique.reader.text.Targets;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * Reads pages: what they say in the order of their source, what belongs to the release and what the page puts around
 * it, and what they state about themselves. Nothing is fetched.
 */
public final class HtmlReader implements DocumentReader {

    /** Ready to use. */
    public HtmlReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public Document read(Source source, Limits limits) throws UnreadableDocumentException {
        Decoded decoded = Decoded.of(source);
        org.jsoup.nodes.Document page = Jsoup.parse(decoded.text());
        BlockWriter out = new BlockWriter(limits);
        decoded.remarks().forEach(out::add);
        Targets targets = Targets.of(Optional.ofNullable(page.selectFirst("base[href]")).map(base -> base.attr("href")), source.baseUri());
        new PageWalk(page, out, targets).walk();
        return out.finish(Metadata.none());
    }
}
