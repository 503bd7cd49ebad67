package io.communique.mention.time;

import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.Recogniser;
import io.communique.model.When;
import io.communique.model.When.Role;
import io.communique.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds dates, hours and recurrences. Where the reading has no reference date, the dateline gives it, else what the
 * document declares of its publication; without any, a date without printed year keeps its year unknown.
 */
public final class TimeRecogniser implements Recogniser<When> {

    private static final int MOST_ANCHORS = 40;
    private static final int HEAD = 200;

    /** Makes a recogniser; it has no state. */
    public TimeRecogniser() {}

    @Override
    public List<Mention<When>> find(Reading reading) {
        Grammar grammar = Grammar.of(reading.language());
        Script script = new Script(reading, grammar.lexicon());
        Vetoes vetoes = new Vetoes(script);
        List<Piece> found = vetoes.sift(new Scanner(script, grammar.patterns(), reading.language()).pieces());
        List<Piece> pieces = Merger.merge(Absorber.absorb(found, script), script);
        Roles roles = new Roles(script, reading.cues());
        Optional<Piece> dateline = new Dateline(script, roles).in(pieces);
        Optional<LocalDate> reference = reading.reference().or(() -> Dateline.day(dateline, pieces, reading.document()));
        Writer writer = new Writer(script, reading.document(), new Years(reference, anchors(pieces), printedYears(script)),
                grammar.weekdaysNextWeek());
        List<Mention<When>> out = new ArrayList<>();
        int limit = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int next = i + 1 < pieces.size() ? pieces.get(i + 1).from() : script.size();
            Optional<Role> role = dateline.filter(line -> line == piece).isPresent() ? Optional.of(Role.PUBLISHED)
                    : roles.of(piece.from(), piece.to(), limit, next).filter(r -> r != Role.DOORS || isOfDoors(piece, script));
            writer.mention(piece, role, roles.isPast(piece.from(), piece.to(), limit)).ifPresent(out::add);
            limit = piece.to();
        }
        return List.copyOf(out);
    }

    /** Doors open at an hour, not on a day; "doors 6.30 for 7pm" tells when it begins. */
    private static boolean isOfDoors(Piece piece, Script script) {
        for (int i = piece.from() + 1; i < piece.to(); i++)
            if (script.phrase(i, WordClass.FOR_HOUR).isFound())
                return false;
        return piece.hasHours();
    }

    /** The years that stand in the first lines, in names too. */
    private static List<Integer> printedYears(Script script) {
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < Math.min(script.size(), HEAD); i++) {
            String word = script.get(i).folded();
            if (script.get(i).kind() == Token.Kind.NUMBER && word.length() == 4 && (word.startsWith("19") || word.startsWith("20"))
                    && word.chars().allMatch(c -> c >= '0' && c <= '9'))
                out.add(Integer.valueOf(word));
        }
        return List.copyOf(out);
    }

    /** The full dates of the text, the latest years first: they settle the year of others. */
    private static List<LocalDate> anchors(List<Piece> pieces) {
        List<LocalDate> out = new ArrayList<>();
        for (Piece piece : pieces)
            if (out.size() < MOST_ANCHORS)
                Dateline.lastDay(piece).ifPresent(out::add);
        int last = out.stream().mapToInt(LocalDate::getYear).max().orElse(0);
        return out.stream().filter(day -> day.getYear() >= last - 1).toList();
    }
}
