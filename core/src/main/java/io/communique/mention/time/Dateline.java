package io.communique.mention.time;

import io.communique.document.Document;
import io.communique.text.Token;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Finds the date that says when a release was issued: "Paris, le 5 novembre 2014", "Berlin, 2. Oktober 2018 –". */
final class Dateline {

    private static final int NEAR = 366;
    private static final int TOWN = 6;
    private static final int TOP = 500;

    private final Script script;
    private final Roles roles;

    Dateline(Script script, Roles roles) {
        this.script = script;
        this.roles = roles;
    }

    /** The first such piece. */
    Optional<Piece> in(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean full = isFullDay(piece);
            int limit = i == 0 ? 0 : pieces.get(i - 1).to();
            boolean named = full && roles.of(piece.from(), piece.to(), limit, Integer.MAX_VALUE).filter(role ->
                    role == io.communique.model.When.Role.PUBLISHED).isPresent();
            if (full && (named || !hasHours(piece) && follows(piece) || i == 0 && pieces.size() > 1 && standsAlone(piece)))
                return Optional.of(piece);
        }
        return Optional.empty();
    }

    /** "Lyon, samedi 12 octobre 2024 de 10h à 18h" says when something takes place. */
    private static boolean hasHours(Piece piece) {
        return piece.hours().stream().anyMatch(hours -> hours.end().isPresent());
    }

    private static boolean isFullDay(Piece piece) {
        Fields fields = piece.only();
        return piece.isSingle() && fields.shape() == Fields.Shape.DAY && fields.year() > 1900 && fields.month() > 0
                && piece.first().bound() == Run.Bound.CLOSED;
    }

    /** Whether nothing but a town and a comma stands before it on its line, and its line or clause ends behind it. */
    private boolean follows(Piece piece) {
        int at = piece.from();
        while (script.startOf(at, WordClass.ON) >= 0 && startsHere(at) == false)
            at = script.startOf(at, WordClass.ON);
        boolean comma = script.isSign(at - 1, ",") && !startsHere(at);
        return comma && isTown(at - 1) && endsBehind(piece.to());
    }

    private boolean startsHere(int at) {
        return script.gap(at) == Token.Gap.BLOCK || script.gap(at) == Token.Gap.LINE;
    }

    private boolean isTown(int comma) {
        int at = comma;
        while (comma - at < TOWN && !startsHere(at)) {
            at--;
            boolean town = script.isWord(at) || script.isSign(at, "-'()/");
            if (!town)
                return false;
        }
        return startsHere(at) && at < comma && Character.isUpperCase(script.text().charAt(script.get(at).start()));
    }

    private boolean endsBehind(int to) {
        return to >= script.size() || startsHere(to) || script.isSign(to, "-.:(|,");
    }

    private boolean standsAlone(Piece piece) {
        int at = piece.from();
        int on = script.startOf(at, WordClass.ON);
        boolean start = startsHere(at) || on >= 0 && startsHere(on);
        boolean end = piece.to() >= script.size() || startsHere(piece.to());
        return start && end && script.get(at).start() < TOP && !piece.hasHours();
    }

    /** The day of the dateline, else what the document declares. */
    static Optional<LocalDate> day(Optional<Piece> piece, List<Piece> pieces, Document document) {
        if (piece.isPresent())
            return day(piece.get());
        Optional<LocalDate> stated = document.metadata().published().flatMap(Dateline::iso);
        return stated.filter(day -> document.pages().isEmpty() || isOfItsTime(day, pieces));
    }

    /** A file may have been printed years after the release: it counts only near a full day of the text. */
    private static boolean isOfItsTime(LocalDate stated, List<Piece> pieces) {
        List<LocalDate> days = pieces.stream().flatMap(p -> lastDay(p).stream()).toList();
        return days.isEmpty() || days.stream().anyMatch(day -> Math.abs(ChronoUnit.DAYS.between(day, stated)) <= NEAR);
    }

    /** The full day that a date, a stretch or a list ends on. */
    static Optional<LocalDate> lastDay(Piece piece) {
        Fields fields = piece.last().last();
        boolean full = fields.shape() == Fields.Shape.DAY && fields.year() > 1900 && fields.month() > 0;
        return full ? Calendar.date(fields.year(), fields.month(), fields.day()) : Optional.empty();
    }

    private static Optional<LocalDate> day(Piece piece) {
        Fields fields = piece.only();
        return Calendar.date(fields.year(), fields.month(), fields.day());
    }

    private static Optional<LocalDate> iso(String stated) {
        if (stated.length() < 10 || !stated.substring(0, 10).matches("\\d{4}-\\d{2}-\\d{2}"))
            return Optional.empty();
        int year = Integer.parseInt(stated.substring(0, 4));
        int month = Integer.parseInt(stated.substring(5, 7));
        return month < 1 || month > 12 || year == 0 ? Optional.empty()
                : Calendar.date(year, month, Integer.parseInt(stated.substring(8, 10)));
    }
}
