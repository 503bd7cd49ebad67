package io.communique.assembly;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.document.DocumentBuilder;
import io.communique.document.Mark;
import io.communique.language.Language;
import io.communique.language.Languages;
import io.communique.mention.Mentions;
import io.communique.mention.Reading;
import io.communique.text.Span;
import java.util.Optional;

/**
 * Documents for tests, written in a few signs: blocks are parted by empty lines; {@code #} to {@code ######} open a
 * heading, {@code =} a term, {@code :} its definition, {@code -} a list item, {@code ~} furniture; {@code *words*} are
 * bold.
 */
final class Sheet {

    private Sheet() {}

    static Document document(String written) {
        DocumentBuilder builder = new DocumentBuilder();
        for (String part : written.strip().split("\n\n"))
            add(builder.nextBlock(), part);
        return builder.build();
    }

    static Reading reading(String code, String written) {
        Language language = Languages.standard().get(code).orElseThrow();
        return Reading.of(document(written), language, Optional.empty());
    }

    static Desk desk(String code, String written) {
        Reading reading = reading(code, written);
        return new Desk(reading, Mentions.in(reading), Outline.of(reading), new Warnings(reading.document()));
    }

    private static void add(DocumentBuilder builder, String part) {
        boolean furniture = part.startsWith("~ ");
        String left = furniture ? part.substring(2) : part;
        int level = 0;
        while (level < left.length() && left.charAt(level) == '#')
            level++;
        Block.Kind kind = level > 0 && left.startsWith(" ", level) ? Block.Kind.HEADING : kind(left);
        String words = kind == Block.Kind.PARAGRAPH ? left : left.substring(left.indexOf(' ') + 1);
        int start = builder.position();
        append(builder, words);
        builder.add(Block.of(new Span(start, builder.position()), kind, kind == Block.Kind.HEADING ? level : 0,
                furniture ? Block.Layer.FURNITURE : Block.Layer.BODY));
    }

    private static Block.Kind kind(String part) {
        if (part.startsWith("= "))
            return Block.Kind.TERM;
        if (part.startsWith(": "))
            return Block.Kind.DEFINITION;
        return part.startsWith("- ") ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    }

    private static void append(DocumentBuilder builder, String words) {
        String[] parts = words.split("\\*");
        for (int i = 0; i < parts.length; i++) {
            int start = builder.position();
            builder.append(parts[i]);
            if (i % 2 == 1)
                builder.add(new Mark(new Span(start, builder.position()), Mark.Kind.STRONG));
        }
    }
}
