package io.communique.assembly;

import io.communique.document.Mark;
import io.communique.mention.Reading;
import io.communique.text.Bisection;
import io.communique.text.Span;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Words that a statement sets apart as a title by printing them in italics. */
final class MarkedWords {

    private final Tokens tokens;
    private final List<Span> italics;

    MarkedWords(Reading reading) {
        this.tokens = reading.tokens();
        this.italics = reading.document().marks().stream().filter(m -> m.kind() == Mark.Kind.EMPHASIS).map(Mark::span)
                .sorted(Comparator.comparing(Span::start)).toList();
    }

    /** Words in italics within a stretch of text that say less than all of it, by start. */
    List<Span> italicIn(Span stretch) {
        List<Span> out = new ArrayList<>();
        for (int i = firstAt(stretch.start()); i < italics.size() && italics.get(i).start() < stretch.end(); i++)
            if (stretch.contains(italics.get(i)) && italics.get(i).length() * 2 < stretch.length() && opensLarge(italics.get(i)))
                out.add(italics.get(i));
        return out;
    }

    private int firstAt(int offset) {
        return Bisection.first(italics.size(), i -> italics.get(i).start() >= offset);
    }

    private boolean opensLarge(Span span) {
        return Character.isUpperCase(tokens.text().codePointAt(span.start()));
    }
}
