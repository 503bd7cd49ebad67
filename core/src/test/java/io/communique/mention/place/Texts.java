package io.communique.mention.place;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.document.DocumentBuilder;
import io.communique.language.Languages;
import io.communique.mention.Reading;
import io.communique.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Documents from strings, and tables of cases: {@code \n} is a line end, {@code \n\n} parts blocks. */
final class Texts {

    private Texts() {}

    static Reading reading(String language, String text) {
        return Reading.of(document(text), Languages.standard().get(language).orElseThrow(), Optional.empty());
    }

    static Document document(String text) {
        DocumentBuilder builder = new DocumentBuilder();
        for (String block : text.split("\n\n")) {
            builder.nextBlock();
            int start = builder.position();
            builder.append(block);
            builder.add(Block.of(new Span(start, builder.position()), Block.Kind.PARAGRAPH, 0, Block.Layer.BODY));
        }
        return builder.build();
    }

    /** The lines of a table that are neither empty nor comments. */
    static List<String> lines(String resource) {
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
