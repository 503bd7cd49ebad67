package io.communique.reader.html;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.document.Link;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads pages of tests, and shows documents line by line. */
final class Pages {

    private Pages() {}

    static Document read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8));
    }

    static Document read(byte[] html) {
        return read(html, Limits.DEFAULT);
    }

    static Document read(byte[] html, Limits limits) {
        try {
            return new HtmlReader().read(Source.of("page.html", html), limits);
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    /** Layer, kind, level and text of each block; line ends shown as a slash. */
    static List<String> blocks(Document document) {
        return document.blocks().stream().map(block -> show(document, block)).toList();
    }

    static List<String> blocks(String html) {
        return blocks(read(html));
    }

    /** The blocks of one layer, without it. */
    static List<String> body(String html) {
        return blocks(html).stream().filter(line -> line.startsWith("BODY ")).map(line -> line.substring(5)).toList();
    }

    static List<String> furniture(String html) {
        return blocks(html).stream().filter(line -> line.startsWith("FURNITURE ")).map(line -> line.substring(10)).toList();
    }

    private static String show(Document document, Block block) {
        return block.layer() + " " + block.kind() + (block.level() > 0 ? block.level() : "") + " "
                + document.text(block.span()).replace("\n", " / ");
    }

    /** Words and target of each link of the release. */
    static List<String> links(Document document) {
        return document.links().stream().filter(link -> link.layer() == Block.Layer.BODY)
                .map(link -> show(document, link)).toList();
    }

    private static String show(Document document, Link link) {
        return document.text(link.span()) + " > " + link.target();
    }
}
