package io.communique.reader.html;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.document.DocumentBuilder;
import io.communique.reader.DocumentReader;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import io.communique.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads pages. */
public final class HtmlReader implements DocumentReader {

    /** Ready to use. */
    public HtmlReader() {}

    @Override
    public Set<String> mediaTypes() {
        return Set.of("text/html", "application/xhtml+xml");
    }

    @Override
    public Document read(Source source, Limits limits) throws UnreadableDocumentException {
        DocumentBuilder out = new DocumentBuilder();
        for (Element each : Jsoup.parse(new String(source.bytes(), StandardCharsets.UTF_8)).select("h1,h2,h3,p,li")) {
            String text = each.text();
            if (text.isEmpty())
                continue;
            int start = out.nextBlock().position();
            out.append(text);
            Block.Kind kind = each.normalName().startsWith("h") ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
            out.add(Block.of(new Span(start, out.position()), kind, 0, Block.Layer.BODY));
        }
        return out.build();
    }
}
