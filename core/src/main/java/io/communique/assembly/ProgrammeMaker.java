package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.model.ProgrammeItem;
import io.communique.model.Sourced;
import io.communique.model.TimeRange;
import io.communique.model.Venue;
import io.communique.model.When;
import io.communique.text.Span;
import io.communique.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The programme of an event: lines that open with a clock time, each under the day that a heading before it gives. */
final class ProgrammeMaker {

    private static final Map<String, ProgrammeItem.Press> PRESS = press();
    private static final int MOST = 200;
    private static final int PRESS_REACH = 3;
    private static final int PRESS_LINE = 60;

    /** The words of a line that is a place may be so many times as long as the place that is known of it. */
    private static final double MOST_BESIDE = 2.5;

    private final EventDesk desk;
    private final EventDates dates;
    private final HourLines lines;

    ProgrammeMaker(EventDesk desk) {
        this.desk = desk;
        this.dates = new EventDates(desk);
        this.lines = new HourLines(desk);
    }

    private static Map<String, ProgrammeItem.Press> press() {
        Map<String, ProgrammeItem.Press> out = new LinkedHashMap<>();
        out.put("press-closed", ProgrammeItem.Press.CLOSED);
        out.put("press-pool", ProgrammeItem.Press.POOL);
        out.put("press-photo", ProgrammeItem.Press.PHOTO_CALL);
        out.put("press-open", ProgrammeItem.Press.OPEN);
        return out;
    }

    /** The lines of an event's programme; a single line is none. */
    List<ProgrammeItem> of(EventScope scope) {
        List<ProgrammeItem> out = new ArrayList<>();
        Optional<LocalDate> day = onlyDay(scope);
        Optional<Sourced<String>> place = Optional.empty();
        for (Statement statement : scope.statements()) {
            day = heading(statement).or(dayOf(day));
            place = statement.isHeading() ? place(statement) : place;
            if (isItem(statement))
                item(statement, day, place).ifPresent(out::add);
            else
                for (HourLines.Item item : lines.inOne(statement))
                    out.add(item(statement, item, day, place));
        }
        return out.size() > 1 ? out.subList(0, Math.min(out.size(), MOST)) : List.of();
    }

    private boolean isItem(Statement statement) {
        return dates.startsWithHour(statement) || isHourAlone(statement);
    }

    /** A clock time in a cell or on a line of its own, with what happens then in the next. */
    private boolean isHourAlone(Statement statement) {
        return isHour(statement) && desk.statements().beside(statement, 1).filter(n -> !n.isHeading() && !isTimed(n) && (areCells(statement, n) || isInProgramme(statement))).isPresent();
    }

    private boolean isHour(Statement statement) {
        return !statement.isHeading() && desk.timeAt(desk.token(desk.tokens().indexAt(statement.span().start())))
                .filter(m -> m.value().edtf().isEmpty() && m.value().times().stream().anyMatch(t -> t.start().isPresent()))
                .filter(m -> statement.span().length() <= m.span().length() + 3).isPresent();
    }

    private boolean isTimed(Statement statement) {
        return desk.timeAt(desk.token(desk.tokens().indexAt(statement.span().start()))).isPresent();
    }

    private static boolean areCells(Statement one, Statement other) {
        return one.kind() == Statement.Kind.CELL && other.kind() == Statement.Kind.CELL;
    }

    private boolean isInProgramme(Statement statement) {
        return lines.isInProgramme(statement.span());
    }

    private static java.util.function.Supplier<Optional<LocalDate>> dayOf(Optional<LocalDate> day) {
        return () -> day;
    }

    private static Optional<LocalDate> onlyDay(EventScope scope) {
        List<Dated> days = scope.draft().dates().stream().filter(Dated::hasDay).toList();
        return days.isEmpty() || !days.get(0).first().equals(days.get(0).last()) ? Optional.empty() : days.get(0).first();
    }

    /** A short line that gives one day and little else. */
    private Optional<LocalDate> heading(Statement statement) {
        for (Mention<When> time : desk.desk().mentions().times())
            if (statement.span().contains(time.span()) && time.value().role() == When.Role.EVENT && time.value().start().isPresent()
                    && time.value().start().equals(time.value().end())
                    && (statement.isHeading() || statement.span().length() - time.span().length() <= 30))
                return time.value().start();
        return Optional.empty();
    }

    private Optional<ProgrammeItem> item(Statement statement, Optional<LocalDate> day, Optional<Sourced<String>> heading) {
        Mention<When> time = lines.hour(statement).or(() -> desk.timeAt(desk.token(desk.tokens()
                .indexAt(statement.span().start())))).orElseThrow();
        return title(statement, time.span().end()).map(words -> item(statement, new HourLines.Item(time, words), day, heading));
    }

    private ProgrammeItem item(Statement statement, HourLines.Item item, Optional<LocalDate> day,
            Optional<Sourced<String>> heading) {
        Span within = statement.span().contains(item.words()) ? item.words() : statement.span();
        Optional<Span> place = new ItemPlace(desk).in(item.words());
        Span title = place.map(p -> new ItemPlace(desk).before(item.words(), p)).orElse(item.words());
        Optional<TimeRange> range = item.time().value().times().stream().findFirst();
        return new ProgrammeItem(day, range, desk.desk().words(title, "programme-line"), speakers(within),
                place.map(p -> desk.desk().words(p, "programme-place")).or(() -> venue(within)).or(() -> below(statement)).or(() -> heading),
                press(statement));
    }

    /** The place that a line below the item is. */
    private Optional<Sourced<String>> below(Statement item) {
        return desk.statements().beside(item, 1).filter(n -> !isItem(n) && !n.isHeading()).flatMap(this::place);
    }

    /** A line or heading that is a place and nothing else: "Stage on the market square", "12, rue des Scieurs". */
    private Optional<Sourced<String>> place(Statement line) {
        Span span = line.span();
        Stream<Span> known = Stream.concat(desk.desk().mentions().venues().stream().map(Mention::span),
                desk.desk().mentions().addresses().stream().map(Mention::span));
        boolean place = !isTimed(line) && known.anyMatch(p -> fills(p, span) && isAlone(p, span));
        return place ? Optional.of(desk.desk().words(span, "programme-place")) : Optional.empty();
    }

    /** Not "Welcome at the hall": neither a noun for events nor "at" stands beside the place. */
    private boolean isAlone(Span place, Span line) {
        int to = desk.tokens().indexAt(Math.max(line.start(), place.start()));
        for (int i = desk.tokens().indexAt(line.start()); i < to; i++)
            if (desk.words().is("place-preposition", desk.token(i)))
                return false;
        return desk.words().nounsIn(line).stream().allMatch(noun -> place.contains(noun.span()));
    }

    /** What is left of the line is the kind of place before it, or a town behind it. */
    private static boolean fills(Span place, Span line) {
        int shared = Math.min(place.end(), line.end()) - Math.max(place.start(), line.start());
        return shared * MOST_BESIDE >= line.length();
    }

    private Optional<Span> title(Statement statement, int from) {
        int at = desk.tokens().indexAt(from);
        int to = desk.tokens().indexAt(statement.span().end());
        while (at < to && desk.token(at).kind() == Token.Kind.SIGN && !desk.token(at).is("\"")
                && !desk.token(at).is("#"))
            at++;
        if (at < to)
            return Optional.of(desk.span(at, to));
        return desk.statements().beside(statement, 1).filter(n -> isHourAlone(statement)).map(Statement::span);
    }

    private List<String> speakers(Span words) {
        return desk.desk().mentions().people().stream().filter(p -> words.contains(p.span()))
                .map(p -> p.value().name().value().full()).distinct().toList();
    }

    private Optional<Sourced<String>> venue(Span words) {
        for (Mention<Venue> venue : desk.desk().mentions().venues())
            if (words.contains(venue.span()) && venue.value().name().isPresent())
                return venue.value().name();
        return Optional.empty();
    }

    /** What the line itself, or one of the short ones that follow it without a clock time, says of the press. */
    private Optional<ProgrammeItem.Press> press(Statement statement) {
        Optional<ProgrammeItem.Press> out = pressIn(statement.span());
        for (int i = 1; i <= PRESS_REACH && out.isEmpty(); i++) {
            Optional<Statement> next = desk.statements().beside(statement, i).filter(n -> !isItem(n) && !n.isHeading());
            if (next.isEmpty() || i > 1 && next.get().span().length() > PRESS_LINE)
                break;
            out = pressIn(next.get().span());
        }
        return out;
    }

    private Optional<ProgrammeItem.Press> pressIn(Span span) {
        return PRESS.entrySet().stream().filter(e -> desk.cues().has(e.getKey(), span)).map(Map.Entry::getValue)
                .findFirst();
    }
}
