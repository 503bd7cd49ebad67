package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.mention.Mention;
import io.communique.text.Span;

/** Lines that open the details of another desk: "Body – street – number" below a person, "Secretariat" above a number. */
final class DeskLines {

    private static final int FARTHEST = 400;
    private static final int MOST_LINES = 3;
    private static final String TYPE = "contact-type:";

    private final Desk desk;
    private final DeskUnits units;

    DeskLines(Desk desk) {
        this.desk = desk;
        this.units = new DeskUnits(desk.reading().language());
    }

    /** Whether a line that begins between two offsets names a body or a desk. */
    boolean opensDesk(int from, int to) {
        String text = desk.text();
        int start = to - from > FARTHEST ? -1 : text.indexOf('\n', from);
        for (int lines = 0; start >= 0 && start < to && lines < MOST_LINES; start = text.indexOf('\n', start + 1)) {
            int end = text.indexOf('\n', start + 1);
            Span line = new Span(start + 1, end < 0 || end > to ? to : end);
            if (line.isEmpty())
                continue;
            if (isDesk(line))
                return true;
            lines++;
        }
        return false;
    }

    private boolean isDesk(Span line) {
        int at = line.start();
        while (at < line.end() && !Character.isLetterOrDigit(desk.text().charAt(at)))
            at++;
        if (at == line.end())
            return false;
        Span words = new Span(at, line.end());
        return Mention.at(desk.mentions().organizations(), at).isPresent() || units.isUnit(words.of(desk.text()))
                || isTyped(words);
    }

    /** A line without digits that says whom a contact serves: "Public Information". */
    private boolean isTyped(Span line) {
        if (line.of(desk.text()).chars().anyMatch(c -> Character.isDigit(c) || c == '@'))
            return false;
        for (Cues.Hit hit : desk.reading().cues())
            if (line.contains(hit.span()) && hit.span().start() == line.start() && hit.name().startsWith(TYPE))
                return true;
        return false;
    }
}
