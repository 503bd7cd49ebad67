package io.communique.assembly;

import io.communique.document.Block;
import io.communique.mention.Reading;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections of a document, in order, covering it without overlap. */
final class Outline {

    private final List<Section> sections;

    private Outline(List<Section> sections) {
        this.sections = List.copyOf(sections);
    }

    static Outline of(Reading reading) {
        List<Block> blocks = reading.document().blocks();
        List<Section> out = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= blocks.size(); i++)
            if (i == blocks.size() || blocks.get(i).isHeading()) {
                out.add(section(blocks, from, i));
                from = i;
            }
        return new Outline(blocks.isEmpty() ? List.of() : out);
    }

    private static Section section(List<Block> blocks, int from, int to) {
        Block first = blocks.get(from);
        Span span = new Span(first.span().start(), blocks.get(to - 1).span().end());
        Span label = first.isHeading() ? first.span() : new Span(span.start(), span.start());
        return new Section(Optional.empty(), label, span, from, to);
    }

    List<Section> sections() {
        return sections;
    }

    /** The section that an offset stands in. */
    Optional<Section> at(int offset) {
        return sections.stream().filter(s -> s.span().contains(offset)).findFirst();
    }

    /** The sections of a name, in order. */
    List<Section> named(String name) {
        return sections.stream().filter(s -> s.is(name)).toList();
    }
}
