package io.communique.mention.time;

import io.communique.text.Token;
import java.util.List;

/** Drops what looks like a time and is none: a street's name, an article's number, a price, an age, a version. */
final class Vetoes {

    /** Days in Roman numbers have at most so many letters. */
    private static final int ROMAN = 6;

    private final Script script;

    Vetoes(Script script) {
        this.script = script;
    }

    List<Piece> sift(List<Piece> pieces) {
        return pieces.stream().filter(piece -> !isBarredBefore(piece) && !isBarredAfter(piece)).toList();
    }

    private boolean isBarredBefore(Piece piece) {
        int at = piece.from();
        if (script.isSign(at - 1, "€$£#") && script.goesOn(at))
            return true;
        if (piece.only().month() > 0 && script.goesOn(at) && script.phrase(at, WordClass.MONTH).isFound() && isRoman(at - 1))
            return true;
        if (piece.only().shape() == Fields.Shape.MONTH && isLoneNumber(at - 1) && script.goesOn(at))
            return true;
        boolean newLine = piece.hasHours() && script.gap(at) == Token.Gap.LINE;
        int name = script.goesOn(at) && !newLine ? script.startOf(at, WordClass.NOT_BEFORE) : -1;
        int preposition = name >= 0 ? script.startOf(at, WordClass.ON) : -1;
        if (preposition >= 0 && preposition < name)
            return false;
        if (name < 0)
            return false;
        return switch (script.phrase(name, WordClass.NOT_BEFORE).value()) {
            case "year" -> piece.only().shape() == Fields.Shape.YEAR;
            case "day" -> !piece.hasHours() || piece.traits().weak();
            default -> true;
        };
    }

    /** Behind a Roman number a month is the name of a street: "via XX Settembre 12". */
    private boolean isRoman(int at) {
        if (!script.isWord(at))
            return false;
        String word = script.text().substring(script.get(at).start(), script.get(at).end());
        return word.length() <= ROMAN && word.chars().allMatch(letter -> letter == 'I' || letter == 'V' || letter == 'X');
    }

    /** A month behind a number that is no day of it: "32 août". */
    private boolean isLoneNumber(int at) {
        return script.digits(at) == 2 && !(script.touches(at) && script.isSign(at - 1, ".,"));
    }

    private boolean isBarredAfter(Piece piece) {
        int at = piece.to();
        if (!script.goesOn(at))
            return false;
        Lexicon.Phrase phrase = script.phrase(at, WordClass.NOT_AFTER);
        return phrase.length() > 1 || script.isNumber(at - 1) && (script.isSign(at, "€$£%") || phrase.isFound());
    }
}
