package io.communique.mention.time;

import io.communique.text.Token;
import java.util.List;

/** "9.30 Registration", "10.00 Opening", "12.00 Lunch" on lines of their own: numbers that look like hours are hours. */
final class Timetable {

    /** Two lines may be prices or chapters; three that rise from one to the next by the clock are a timetable. */
    private static final int FEWEST = 3;

    /** A line with what follows it before the next hour. */
    private static final int LINE = 40;

    /** Nothing that people are invited to begins before six; sections of a paper are numbered from one. */
    private static final int EARLIEST = 6 * 60;

    private final Script script;

    Timetable(Script script) {
        this.script = script;
    }

    /** Whether a piece is one of at least three lines in a row that open with a later and later hour. */
    boolean isRow(List<Piece> pieces, int index) {
        if (!opensLine(pieces.get(index)))
            return false;
        int rows = 1;
        for (int i = index; rows < FEWEST && i + 1 < pieces.size() && follows(pieces.get(i), pieces.get(i + 1)); i++)
            rows++;
        for (int i = index; rows < FEWEST && i > 0 && follows(pieces.get(i - 1), pieces.get(i)); i--)
            rows++;
        return rows >= FEWEST;
    }

    private boolean follows(Piece one, Piece other) {
        return opensLine(one) && opensLine(other) && other.from() - one.to() <= LINE
                && other.hours().get(0).start().onDay() > one.hours().get(0).start().onDay();
    }

    /** Five minutes are the least that programmes count; prices and chapters are finer or stop at the number. */
    private boolean opensLine(Piece piece) {
        boolean hour = piece.isHours() && piece.hours().size() == 1 && !piece.hours().get(0).isEnd()
                && piece.hours().get(0).start().minutes() % 5 == 0 && piece.hours().get(0).start().minutes() >= EARLIEST;
        int before = script.isSign(piece.from() - 1, "-\u2022*") ? piece.from() - 1 : piece.from();
        int behind = script.isSign(piece.to(), ":-|") ? piece.to() + 1 : piece.to();
        boolean starts = !script.goesOn(before) || script.gap(before) == Token.Gap.LINE;
        return hour && starts && script.goesOn(behind) && script.gap(piece.to()) != Token.Gap.LINE && script.isWord(behind);
    }
}
