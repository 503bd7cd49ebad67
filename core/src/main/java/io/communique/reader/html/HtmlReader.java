package io.communique.reader.html;

import io.communique.document.Document;
import io.communique.document.Remark;
import io.communique.reader.DocumentReader;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import io.communique.reader.text.BlockWriter;
import io.communique.reader.text.Deadline;
import io.communique.reader.text.Decoded;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reads pages: what they say in the order of their source, what belongs to the release and what the page puts around
 * it, and what they state about themselves. Nothing is fetched.
 */
public final class HtmlReader implements DocumentReader {

    /** Elements deeper than any author nests them become neighbours. */
    private static final int DEEPEST = 200;
    private static final int CHARACTERS_OF_A_TAG = 4;

    /** Ready to use. */
    public HtmlReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public Document read(Source source, Limits limits) throws UnreadableDocumentException {
        try {
            return read(source, new BlockWriter(limits), limits.characters() / CHARACTERS_OF_A_TAG);
        } catch (Deadline.PassedException e) {
            throw e.of(source);
        }
    }

    private static Document read(Source source, BlockWriter out, int mostTags) {
        Decoded decoded = Decoded.of(source);
        decoded.remarks().forEach(out::add);
        Feed feed = new Feed(decoded.text(), mostTags, out.deadline());
        org.jsoup.nodes.Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(feed, "");
        if (feed.isCut())
            out.add(new Remark("tags-cut", "the page was cut after " + mostTags + " tags, the limit",
                    Optional.empty(), 0));
        Inventory inventory = Inventory.of(page, out.deadline());
        Stated stated = Stated.of(page, inventory);
        stated.remarks().forEach(out::add);
        new PageWalk(page, inventory, out, stated.targets(source.baseUri())).walk();
        return out.finish(stated.metadata());
    }
}
