package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.model.Participant;
import io.communique.model.Person;
import io.communique.text.Folding;
import io.communique.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who takes part in an event, and in which part, as the words before a name say. */
final class Participants {

    private static final Map<String, Participant.Part> CUES = cues();

    private static final int REACH = 80;
    private static final int OPENING = 12;

    private final EventDesk desk;

    Participants(EventDesk desk) {
        this.desk = desk;
    }

    private static Map<String, Participant.Part> cues() {
        Map<String, Participant.Part> out = new LinkedHashMap<>();
        out.put("part-host", Participant.Part.HOST);
        out.put("part-guest", Participant.Part.GUEST);
        out.put("part-speaker", Participant.Part.SPEAKER);
        out.put("part-performer", Participant.Part.PERFORMER);
        return out;
    }

    List<Participant> of(EventScope scope) {
        Map<String, Participant> out = new LinkedHashMap<>();
        List<Statement> statements = scope.statements();
        for (Mention<Person> person : desk.desk().mentions().people())
            if (!isReachable(person.span()) && !isShort(person, out))
                statements.stream().filter(s -> s.span().contains(person.span())).findFirst()
                        .flatMap(s -> part(s, person.span())).ifPresent(part -> out.putIfAbsent(
                                Folding.fold(person.value().name().value().full()), new Participant(person.value(), part)));
        return List.copyOf(out.values());
    }

    /** Whom to write to or to call is a contact. */
    private boolean isReachable(Span person) {
        int end = desk.statements().at(person.start()).map(s -> s.span().end()).orElse(person.end());
        Span after = new Span(person.end(), Math.max(person.end(), Math.min(end, person.end() + REACH)));
        boolean listed = desk.desk().outline().isUnder(person.start(), "press-contact");
        return listed || Mention.overlap(desk.desk().mentions().phones(), after)
                || Mention.overlap(desk.desk().mentions().emails(), after);
    }

    /** "Dr Ferrandis" behind "Dr Lucía Ferrandis" is the same person. */
    private static boolean isShort(Mention<Person> person, Map<String, Participant> out) {
        String name = Folding.fold(person.value().name().value().full());
        return out.keySet().stream().anyMatch(known -> known.endsWith(" " + name));
    }

    private Optional<Participant.Part> part(Statement statement, Span person) {
        if (desk.cues().has("part-curator", statement.span()))
            return Optional.empty();
        Optional<Participant.Part> stated = before(statement, person).or(() -> after(statement, person));
        if (stated.isPresent())
            return stated;
        boolean opens = person.start() - statement.span().start() <= OPENING;
        if (opens && desk.desk().outline().isUnder(person.start(), "who") || EventDates.isEntry(desk, person.start(), "who"))
            return Optional.of(Participant.Part.SPEAKER);
        return isQuoted(statement, person) ? Optional.of(Participant.Part.QUOTED) : Optional.empty();
    }

    /** "Name, role, will give a lecture". */
    private Optional<Participant.Part> after(Statement statement, Span person) {
        Span stretch = new Span(person.end(), Math.max(person.end(), statement.span().end()));
        return desk.cues().in("part-speaks", stretch).stream().limit(1)
                .filter(hit -> hit.span().start() - person.end() <= REACH && desk.desk().mentions().people().stream()
                        .noneMatch(p -> p.span().start() > person.end() && p.span().end() <= hit.span().start()))
                .map(hit -> Participant.Part.SPEAKER).findFirst();
    }

    /** The nearest cue before the name in its statement, with no other sentence between. */
    private Optional<Participant.Part> before(Statement statement, Span person) {
        Span stretch = new Span(statement.span().start(), Math.max(statement.span().start(), person.start()));
        int nearest = -1;
        Optional<Participant.Part> out = Optional.empty();
        for (Map.Entry<String, Participant.Part> each : CUES.entrySet())
            for (Cues.Hit hit : desk.cues().in(each.getKey(), stretch))
                if (hit.span().end() > nearest) {
                    nearest = hit.span().end();
                    out = Optional.of(each.getValue());
                }
        return out;
    }

    private boolean isQuoted(Statement statement, Span person) {
        return Folding.fold(statement.span().of(desk.text())).contains("\"") && statement.span().contains(person)
                && desk.cues().has("speech-verb", statement.span());
    }
}
