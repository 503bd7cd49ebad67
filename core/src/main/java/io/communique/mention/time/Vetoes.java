package io.communique.mention.time;

import java.util.List;

/** Drops what looks like a time and is none: a street's name, an article's number, a price, an age, a version. */
final class Vetoes {

    private static final int REACH = 4;

    private final Script script;
    private final Gap gap;

    Vetoes(Script script) {
        this.script = script;
        this.gap = new Gap(script);
    }

    List<Piece> sift(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !isBarredBefore(piece) && !isBarredAfter(piece)).toList();
    }

    private boolean isBarredBefore(Piece piece) {
        int at = piece.from();
        if (script.isSign(at - 1, "€$£#") && script.goesOn(at))
            return true;
        for (int from = Math.max(0, at - REACH); from < at; from++)
            if (script.entry(from).has(WordClass.NOT_BEFORE.ordinal()) && script.goesOn(at)
                    && gap.joins(from, at, WordClass.NOT_BEFORE))
                return true;
        return false;
    }

    private boolean isBarredAfter(Piece piece) {
        int at = piece.to();
        if (!script.goesOn(at) || !script.isNumber(at - 1))
            return false;
        return script.isSign(at, "€$£%") || script.phrase(at, WordClass.NOT_AFTER).isFound();
    }
}
