package io.communique.reader.html;

import io.communique.document.Document;
import io.communique.reader.DocumentReader;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.text.BlockWriter;
import io.communique.reader.text.Decoded;
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
    public Document read(Source source, Limits limits) {
        BlockWriter out = new BlockWriter(limits);
        Decoded decoded = Decoded.of(source);
        decoded.remarks().forEach(out::add);
        org.jsoup.nodes.Document page = Jsoup.parse(decoded.text());
        Inventory inventory = Inventory.of(page);
        Stated stated = Stated.of(page, inventory);
        stated.remarks().forEach(out::add);
        new PageWalk(page, inventory, out, stated.targets(source.baseUri())).walk();
        return out.finish(stated.metadata());
    }
}
