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
            statements.stream().filter(s -> s.span().contains(person.span())).findFirst()
                    .flatMap(s -> part(s, person.span())).ifPresent(part -> out.putIfAbsent(
                            Folding.fold(person.value().name().value().full()), new Participant(person.value(), part)));
        return List.copyOf(out.values());
    }

    private Optional<Participant.Part> part(Statement statement, Span person) {
        Optional<Participant.Part> stated = before(statement, person);
        if (stated.isPresent())
            return stated;
        if (desk.desk().outline().isUnder(person.start(), "who") || EventDates.isEntry(desk, person.start(), "who"))
            return Optional.of(Participant.Part.SPEAKER);
        return isQuoted(statement, person) ? Optional.of(Participant.Part.QUOTED) : Optional.empty();
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
