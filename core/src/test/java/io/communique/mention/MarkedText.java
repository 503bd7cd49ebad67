package io.communique.mention;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.document.DocumentBuilder;
import io.communique.document.Line;
import io.communique.language.Languages;
import io.communique.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text in which {@code |} marks what a recogniser must find: from the first to the second, from the third to the
 * fourth. A text without marks is a trap. {@code ⏎} is a line end that the author meant, {@code ↵} one where the line
 * ran full, {@code ¶} parts two blocks.
 */
public record MarkedText(String text, List<Span> marks, List<Integer> softEnds) {
    public static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Integer> at = new ArrayList<>();
        List<Integer> soft = new ArrayList<>();
        for (char c : marked.toCharArray())
            switch (c) {
                case '|' -> at.add(text.length());
                case '⏎' -> text.append('\n');
                case '¶' -> text.append("\n\n");
                case '↵' -> {
                    soft.add(text.length());
                    text.append(' ');
                }
                default -> text.append(c);
            }
        List<Span> marks = new ArrayList<>();
        for (int i = 0; i + 1 < at.size(); i += 2)
            marks.add(new Span(at.get(i), at.get(i + 1)));
        if (at.size() % 2 != 0)
            throw new IllegalArgumentException("odd marks: " + marked);
        return new MarkedText(text.toString(), List.copyOf(marks), List.copyOf(soft));
    }

    /** The words between the marks. */
    public List<String> marked() {
        return marks.stream().map(span -> span.of(text)).toList();
    }

    public Reading reading(String language) {
        return Reading.of(document(), Languages.standard().get(language).orElseThrow(), Optional.empty());
    }

    public Document document() {
        DocumentBuilder builder = new DocumentBuilder();
        for (String block : text.split("\n\n")) {
            builder.nextBlock();
            int start = builder.position();
            builder.append(block);
            builder.add(block(start, block));
        }
        return builder.build();
    }

    private Block block(int start, String block) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= block.length(); i++)
            if (i == block.length() || block.charAt(i) == '\n' || softEnds.contains(start + i)) {
                lines.add(new Line(new Span(start + from, start + i), Optional.empty()));
                from = i + 1;
            }
        return new Block(new Span(start, start + block.length()), Block.Kind.PARAGRAPH, 0, Block.Layer.BODY, 0,
                Optional.empty(), lines, Optional.empty(), Optional.empty());
    }

    /** The lines of a test resource beside a class, without comments; each starts with a language code and a space. */
    public static List<String> corpus(Class<?> test, String name) {
        try (InputStream in = test.getResourceAsStream(name)) {
            if (in == null)
                throw new IOException("no test resource " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
