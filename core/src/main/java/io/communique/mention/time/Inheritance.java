package io.communique.mention.time;

import io.communique.mention.time.Fields.Shape;
import java.util.ArrayList;
import java.util.List;

/** Gives a day without month that of the day before or behind it: "vendredi 7 mars à 20h30, samedi 8 à 18h, dimanche 9". */
final class Inheritance {

    /** So many tokens may stand between the two. */
    private static final int REACH = 12;

    private final Script script;

    Inheritance(Script script) {
        this.script = script;
    }

    List<Piece> followed(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean heir = !out.isEmpty() && isHeir(out.get(out.size() - 1), piece);
            Fields before = heir ? out.get(out.size() - 1).last().last() : Fields.NONE;
            out.add(heir ? piece.map(run -> run.map(fields -> fields.followedFrom(before))) : piece);
        }
        return out;
    }

    /** As {@link #followed}, for "jeudi 6 (20h) et vendredi 7 mars (20h30)". */
    List<Piece> preceded(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>(pieces);
        for (int i = out.size() - 2; i >= 0; i--) {
            Piece piece = out.get(i);
            Fields behind = out.get(i + 1).first().first();
            Fields last = piece.last().last();
            boolean days = behind.shape() == Shape.DAY && behind.month() > 0 && last.lacksMonth() && piece.every().isNever();
            if (days && last.weekday() > 0 && behind.weekday() > 0 && fits(last, behind) && near(piece.to(), out.get(i + 1).from()))
                out.set(i, piece.map(run -> run.map(fields -> fields.filledFrom(behind))));
        }
        return out;
    }

    private boolean isHeir(Piece before, Piece piece) {
        Fields last = before.last().last();
        Fields first = piece.first().first();
        boolean days = last.shape() == Shape.DAY && last.month() > 0 && first.lacksMonth() && piece.every().isNever();
        return days && first.weekday() > 0 && last.weekday() > 0 && fits(last, first) && near(before.to(), piece.from());
    }

    /** Later in the same month, on the day of the week that this makes it. */
    private static boolean fits(Fields last, Fields first) {
        int later = first.day() - last.day();
        return later > 0 && (last.weekday() + later - first.weekday()) % 7 == 0;
    }

    private boolean near(int from, int to) {
        boolean near = to - from <= REACH;
        for (int i = from; near && i <= to; i++)
            near = script.goesOn(i);
        return near;
    }
}
