package io.communique.assembly;

import io.communique.text.Folding;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Finds words in a text, whatever their case and accents. */
final class Phrases {

    private final Tokens tokens;

    Phrases(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Every place where the words stand, within a line. */
    List<Span> all(String words) {
        List<Token> wanted = Tokens.of(Folding.fold(words)).all();
        List<Span> out = new ArrayList<>();
        for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= tokens.size(); i++)
            if (standsAt(i, wanted))
                out.add(new Span(tokens.get(i).start(), tokens.get(i + wanted.size() - 1).end()));
        return out;
    }

    private boolean standsAt(int from, List<Token> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            Token token = tokens.get(from + i);
            if (!token.is(wanted.get(i).folded()) || i > 0 && token.gap() == Token.Gap.BLOCK)
                return false;
        }
        return true;
    }
}
