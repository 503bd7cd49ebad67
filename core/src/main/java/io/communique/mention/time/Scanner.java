package io.communique.mention.time;

import io.communique.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the single pieces of a text from left to right, the longest at each place. */
final class Scanner {

    private static final long CLOCK_WORDS = 1L << WordClass.CLOCK.ordinal() | 1L << WordClass.HALF_BEFORE.ordinal()
            | 1L << WordClass.NUMBER.ordinal() | 1L << WordClass.FROM.ordinal() | 1L << WordClass.BETWEEN.ordinal();

    private final Script script;
    private final Patterns patterns;
    private final Numerals numerals;
    private final Clocks clocks;

    Scanner(Script script, Patterns patterns, Language language) {
        this.script = script;
        this.patterns = patterns;
        this.numerals = new Numerals(script, language);
        this.clocks = new Clocks(script);
    }

    List<Piece> pieces() {
        List<Piece> out = new ArrayList<>();
        int at = 0;
        while (at < script.size()) {
            if (!script.isNumber(at) && script.entry(at).classes() == 0 && !patterns.startsWith(script, at)) {
                at++;
                continue;
            }
            Optional<Piece> piece = longest(at);
            piece.ifPresent(out::add);
            at = piece.isPresent() ? Math.max(at + 1, piece.get().to()) : at + 1;
        }
        return out;
    }

    private Optional<Piece> longest(int at) {
        Optional<Piece> best = patterns.at(script, at).flatMap(match -> Interpreter.piece(match, script));
        if (best.isPresent() && best.get().from() > at)
            return behindContext(best.get());
        if (!script.isNumber(at) && (script.entry(at).classes() & CLOCK_WORDS) == 0)
            return best;
        best = longer(best, numerals.at(at));
        return longer(best, clocks.at(at));
    }

    /** What stands behind words that make it sure may be longer by itself. */
    private Optional<Piece> behindContext(Piece piece) {
        Optional<Piece> alone = longest(piece.from());
        return alone.isPresent() && alone.get().to() > piece.to() ? alone : Optional.of(piece);
    }

    /** A piece that is sure wins over one that is not. */
    private static Optional<Piece> longer(Optional<Piece> one, Optional<Piece> other) {
        if (one.isEmpty() || other.isEmpty())
            return one.isEmpty() ? other : one;
        boolean weakOne = one.get().traits().weak();
        boolean weakOther = other.get().traits().weak();
        if (weakOne != weakOther)
            return weakOne ? other : one;
        return other.get().to() > one.get().to() ? other : one;
    }
}
