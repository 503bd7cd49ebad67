package io.communique.assembly;

import io.communique.mention.Reading;
import io.communique.text.Bisection;
import io.communique.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The sections of a document, in order, covering it without overlap, and its labelled entries. Names are those of the
 * section cues without their prefix; the head of the cues in {@code fr.json} says what each stands for.
 */
final class Outline {

    private final List<Section> sections;
    private final List<Entry> entries;
    private final EntryOwners owners;

    Outline(List<Section> sections, List<Entry> entries) {
        this.sections = List.copyOf(sections);
        this.entries = List.copyOf(entries);
        this.owners = new EntryOwners(this.entries);
    }

    static Outline of(Reading reading) {
        return new OutlineMaker(reading).make();
    }

    List<Section> sections() {
        return sections;
    }

    /** Every label with its value, in order; an entry may lie within the section that the same label opens. */
    List<Entry> entries() {
        return entries;
    }

    /** The entries of a name, in order. */
    List<Entry> entries(String name) {
        return entries.stream().filter(e -> e.is(name)).toList();
    }

    /** The entry whose value or label an offset stands in. */
    Optional<Entry> entryAt(int offset) {
        int index = owners.at(offset);
        return index < 0 ? Optional.empty() : Optional.of(entries.get(index));
    }

    /** The section that an offset stands in. */
    Optional<Section> at(int offset) {
        int found = Bisection.first(sections.size(), i -> sections.get(i).span().end() > offset);
        return found < sections.size() && sections.get(found).span().contains(offset)
                ? Optional.of(sections.get(found)) : Optional.empty();
    }

    /** Whether an offset stands in a section of this name, or in one that lies within such a section. */
    boolean isUnder(int offset, String name) {
        return at(offset).map(section -> section.under(name)).orElse(false);
    }

    /** The sections of a name, in order. */
    List<Section> named(String name) {
        return sections.stream().filter(s -> s.is(name)).toList();
    }

    /** A section with all that lies within it: up to the next of the same level or above. */
    Span whole(Section section) {
        int end = section.span().end();
        for (int i = sections.indexOf(section) + 1; i < sections.size() && sections.get(i).level() > section.level(); i++)
            end = sections.get(i).span().end();
        return new Span(section.span().start(), end);
    }
}
