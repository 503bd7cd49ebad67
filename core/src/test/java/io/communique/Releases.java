package io.communique;

import io.communique.model.Communique;
import io.communique.model.Event;
import io.communique.model.When;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Releases of a few lines, parsed whole. */
final class Releases {

    private Releases() {}

    /** The answer to a page of a headline and paragraphs. */
    static Communique parse(String title, String... paragraphs) {
        return page("<h1>" + title + "</h1><p>" + String.join("</p><p>", List.of(paragraphs)) + "</p>");
    }

    /** The answer to a page with this body. */
    static Communique page(String body) {
        return parsed("release.html", "<html><body>" + body + "</body></html>");
    }

    /** The answer to a plain text. */
    static Communique text(String text) {
        return parsed("release.txt", text);
    }

    /** The first and the last day on which the event happens, "" when it has none. */
    static String days(Event event) {
        return event.when().stream().filter(w -> w.role() == When.Role.EVENT && w.start().isPresent())
                .map(w -> w.start().orElseThrow() + "/" + w.end().orElseThrow()).findFirst().orElse("");
    }

    private static Communique parsed(String name, String content) {
        try {
            return CommuniqueParser.create().parse(Source.of(name, content.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }
}
