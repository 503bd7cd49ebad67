package io.communique.assembly;

import io.communique.document.Block;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Which events a document announces, before anything but name and dates is known of them.
 *
 * @param whole the event of the document
 * @param weighed what was held for it, also where it is none
 * @param parts what has a name of its own and its own date, hours or venue
 * @param others events beside it, in an agenda
 * @param candidates every name that was weighed
 * @param dates every date and hour that was weighed
 */
record EventPlan(Optional<Draft> whole, Optional<Draft> weighed, List<Draft> parts, List<Draft> others,
        EventCandidates candidates, List<Dated> dates) {

    /** Features of dates that open no part of an event: hours of items, days told in passing, days given up. */
    private static final List<String> NO_PART = List.of("item-hour", "title", "bracketed", "passing", "previous");

    private static final double PART = 2.5;
    private static final double LEAST = -0.5;
    private static final int WEEK = 6;

    /** "On 12 April. Drinks are at 10. The concert begins at 12." */
    private static final int NEAR = 2;

    static EventPlan of(EventDesk desk) {
        List<Dated> dates = new EventDates(desk).find();
        EventCandidates candidates = new EventCandidates(desk, dates);
        List<Draft> agenda = new AgendaReader(desk, dates).read();
        if (!agenda.isEmpty())
            return new EventPlan(Optional.empty(), Optional.empty(), List.of(), agenda, candidates, dates);
        List<NameGroup> strongest = candidates.strongest();
        if (strongest.isEmpty())
            return new EventPlan(Optional.empty(), Optional.empty(), List.of(), List.of(), candidates, dates);
        NameGroup main = strongest.get(0);
        Draft whole = new Draft(main.best(), Optional.empty());
        Parts parts = new Parts(new PartFinder(desk, candidates, main));
        RowParts rows = new RowParts(desk, candidates, main);
        List<Dated> unlisted = parts.without(dates, (finder, d) -> rows.of(d));
        List<Dated> own = parts.givenBack(parts.without(unlisted, PartFinder::part));
        MainDates days = new MainDates(desk, candidates, main);
        List<Dated> chosen = days.choose(own);
        List<Dated> rest = parts.without(parts.withoutScoped(own), (finder, d) -> finder.apart(d, chosen));
        days.choose(rest).forEach(whole::add);
        boolean announced = new Announcement(desk).holds(whole, main);
        if (!announced && !(parts.isListed() || parts.isSeries() && whole.reasons().containsKey("noun")))
            return new EventPlan(Optional.empty(), Optional.of(whole), List.of(), List.of(), candidates, dates);
        return new EventPlan(Optional.of(whole), Optional.of(whole), parts.all(whole), List.of(), candidates, dates);
    }

    /** The parts found so far, each with its dates. */
    private static final class Parts {

        private final PartFinder finder;
        private final Map<String, Draft> byName = new LinkedHashMap<>();

        Parts(PartFinder finder) {
            this.finder = finder;
        }

        /** Gives the dates that a way of finding knows a part for to their parts; those that are left. */
        List<Dated> without(List<Dated> dates, BiFunction<PartFinder, Dated, Optional<Draft>> way) {
            List<Dated> left = new ArrayList<>();
            for (Dated dated : dates)
                way.apply(finder, dated).ifPresentOrElse(p -> home(p).add(dated), () -> left.add(dated));
            return left;
        }

        /** The part that has the name already, or the new one. */
        private Draft home(Draft part) {
            return byName.values().stream().filter(p -> NameGroup.same(p.name().keys(), part.name().keys())).findFirst()
                    .orElseGet(() -> byName.computeIfAbsent(part.name().text(), k -> part));
        }

        /** Without a day of its own the whole takes back that of its only part, or of a heading without a noun. */
        List<Dated> givenBack(List<Dated> left) {
            if (left.stream().anyMatch(d -> d.hasDay() && !d.isBeside()))
                return left;
            boolean only = byName.size() == 1;
            Optional<Draft> first = byName.values().stream().filter(p -> only || !isSeries()
                    && p.name().rule().equals("heading") && p.name().type().isEmpty()).findFirst();
            List<Dated> out = new ArrayList<>(left);
            first.ifPresent(p -> {
                byName.remove(p.name().text());
                out.addAll(p.dates());
            });
            return out;
        }

        private static boolean isRow(Draft part) {
            return part.name().rule().equals(RowParts.RULE);
        }

        /** Whether the rows of a table are. */
        boolean isListed() {
            return byName.values().stream().anyMatch(Parts::isRow);
        }

        /** Whether the rows of a table or the headings of the document are sittings of one series, each with its own day. */
        boolean isSeries() {
            List<Draft> headings = byName.values().stream().filter(p -> p.name().rule().equals("heading")).toList();
            return isListed() || headings.size() > 1 && headings.stream().flatMap(p -> p.dates().stream()).allMatch(finder::isInSeries);
        }

        /** Gives dates and hours that stand in the stretch of a part to it. */
        List<Dated> withoutScoped(List<Dated> dates) {
            List<Dated> left = new ArrayList<>();
            for (Dated dated : dates) {
                Optional<Draft> home = byName.values().stream()
                        .filter(p -> p.scope().map(s -> s.contains(dated.span())).orElse(false)).findFirst();
                if (home.isEmpty())
                    left.add(dated);
                else if ((!dated.has("item-hour") || isRow(home.get())) && isHours(home.get(), dated))
                    home.get().add(dated);
            }
            return left;
        }

        private static boolean isHours(Draft part, Dated dated) {
            boolean inDay = !dated.hasDay() || part.dates().stream().anyMatch(dated::within);
            return inDay && dated.hasHours() && part.dates().stream().noneMatch(Dated::hasHours)
                    && (dated.hasDay() || isRow(part) || dated.has("invited") || dated.has("announced") || dated.has("labelled-hours"));
        }

        /** What says no more than the whole is no part of it. */
        List<Draft> all(Draft whole) {
            return byName.values().stream().filter(p -> !p.dates().isEmpty()).toList();
        }
    }

    /** Dates and hours of the document's event, the one that tells its days first. */
    record MainDates(EventDesk desk, EventCandidates candidates, NameGroup main) {

        /** The press sees an exhibition before others do: its day is that of the event only if there is no other. */
        List<Dated> choose(List<Dated> own) {
            List<Dated> days = own.stream().filter(Dated::hasDay).filter(d -> score(d) >= LEAST).toList();
            boolean shown = days.stream().allMatch(d -> d.has("press-view"));
            Optional<Dated> primary = days.stream().filter(d -> shown || !d.has("press-view"))
                    .max(Comparator.comparingDouble(this::score).thenComparing(d -> -d.span().start()));
            List<Dated> out = new ArrayList<>();
            Optional<Dated> frame = primary.map(p -> wider(own, p));
            frame.ifPresent(out::add);
            for (Dated dated : own)
                if (!out.contains(dated) && frame.isPresent() && belongs(dated, frame.get()))
                    out.add(dated);
            hours(own, out);
            own.stream().filter(d -> frame.isPresent() && isGivenUp(d, frame.get())).forEach(d -> add(out, d));
            return out;
        }

        /** The day that the event was moved from is kept. */
        private static boolean isGivenUp(Dated dated, Dated frame) {
            return dated.has("previous") && dated.hasDay() && dated.first().isPresent() && !dated.meets(frame);
        }

        double score(Dated dated) {
            boolean named = candidates.in(dated.statement()).stream().anyMatch(main::says);
            return dated.score(desk.weights()) + (named ? desk.weights().of("date.named") : 0);
        }

        /** A longer run of days that another strong statement gives. */
        private Dated wider(List<Dated> own, Dated primary) {
            return own.stream().filter(d -> d.hasDay() && primary.within(d) && score(d) >= score(primary) - 2.0)
                    .max(Comparator.comparingLong(EventPlan.MainDates::days)).orElse(primary);
        }

        private static long days(Dated dated) {
            return dated.first().isPresent() && dated.last().isPresent()
                    ? dated.last().get().toEpochDay() - dated.first().get().toEpochDay() : 0;
        }

        /** Days within the event, with their hours; another day of the same statement. */
        private boolean belongs(Dated dated, Dated frame) {
            if (!dated.hasDay() || dated.has("item-hour") || dated.has("programme") && !dated.has("labelled"))
                return false;
            if (dated.within(frame))
                return score(dated) > 0 && !isOfAnother(dated, frame) && !isBeginning(dated, frame);
            boolean beside = dated.statement().equals(frame.statement()) || dated.has("listed") && frame.has("listed") && isInList(dated, frame)
                    || isInColumn(dated, frame);
            return beside && dated.first().isPresent() && !dated.has("bracketed") && !dated.has("sign-up");
        }

        /** Items of one list, which all say when the same takes place. */
        private boolean isInList(Dated one, Dated other) {
            int from = Math.min(one.statement().index(), other.statement().index());
            int to = Math.max(one.statement().index(), other.statement().index());
            return desk.statements().all().subList(from, to).stream().allMatch(s -> s.kind() == Statement.Kind.ITEM);
        }

        /** The days of a tour, each at the start of a row; behind the first column a day is that of what stands before it. */
        private boolean isInColumn(Dated one, Dated other) {
            Optional<Block.Cell> cell = cell(one);
            return cell.isPresent() && cell.get().column() == 0
                    && cell(other).filter(c -> c.table() == cell.get().table() && c.column() == 0).isPresent();
        }

        private Optional<Block.Cell> cell(Dated dated) {
            return desk.desk().reading().document().blockAt(dated.span().start()).flatMap(Block::cell);
        }

        /** "It opens on Friday at 10": when something begins on one day of several says nothing of the others. */
        private boolean isBeginning(Dated dated, Dated frame) {
            boolean open = dated.hasHours() && dated.when().times().stream().allMatch(t -> t.end().isEmpty())
                    && dated.when().occurrences().stream().flatMap(o -> o.times().stream()).allMatch(t -> t.end().isEmpty());
            boolean single = dated.first().equals(dated.last()) && !frame.first().equals(frame.last());
            return open && single && !dated.has("labelled") && !dated.has("weekday-of-run")
                    && !dated.statement().equals(frame.statement()) && !dated.statement().isHeading();
        }

        /** One day of several with its own hour, in a sentence about something else that happens on it. */
        private boolean isOfAnother(Dated dated, Dated frame) {
            boolean single = dated.hasHours() && dated.first().equals(dated.last()) && !frame.first().equals(frame.last());
            List<EventName> names = candidates.in(dated.statement());
            return single && !dated.has("labelled") && !dated.has("weekday-of-run")
                    && !dated.statement().equals(frame.statement()) && names.stream().noneMatch(main::says)
                    && names.stream().anyMatch(n -> n.has("noun") && !n.has("generic-noun") && !n.has("bare")
                            && n.span().end() <= dated.span().start());
        }

        private void hours(List<Dated> own, List<Dated> out) {
            List<Dated> labelled = own.stream().filter(d -> !d.hasDay() && d.hasHours() && d.has("labelled-hours")).toList();
            labelled.forEach(d -> add(out, d));
            if (out.stream().anyMatch(Dated::hasHours))
                return;
            boolean run = out.stream().mapToLong(MainDates::days).max().orElse(0) >= WEEK;
            LoneHours lone = new LoneHours(desk, main);
            List<Dated> hours = own.stream().filter(d -> !d.hasDay() && d.hasHours() && !d.has("item-hour") && !d.has("programme"))
                    .filter(d -> run && isOpeningHours(d) || d.has("announced") || d.has("generic") || d.has("labelled") || d.has("invited")
                            || desk.cues().has("all-days", d.statement().span()) || beside(out, d)
                            || beside(out, d, NEAR) && lone.isOwn(d))
                    .filter(d -> !isWeekdayOfRun(d, out)).toList();
            Optional<Dated> first = hours.stream().filter(d -> hasEnd(d) && isWithDay(d, out)).findFirst().or(() -> lone.best(hours));
            first.ifPresent(d -> own.stream().filter(o -> o.equals(d) || run && isOpeningHours(d) && isOpeningHours(o)
                    && o.statement().equals(d.statement())).forEach(o -> add(out, o)));
        }

        private static boolean hasEnd(Dated hours) {
            return hours.when().times().stream().allMatch(t -> t.end().isPresent());
        }

        /** "On Sunday the town invites you from 11 to 8": said with the day, which tells more than "opened at 11". */
        private static boolean isWithDay(Dated hours, List<Dated> out) {
            return out.stream().anyMatch(d -> d.statement().equals(hours.statement()));
        }

        /** "Saturday at 1 p.m." within several days is when something starts. */
        private static boolean isWeekdayOfRun(Dated dated, List<Dated> out) {
            boolean open = dated.when().times().stream().allMatch(t -> t.end().isEmpty());
            return open && dated.has("weekday-only") && !dated.has("labelled")
                    && out.stream().anyMatch(d -> !d.first().equals(d.last()));
        }

        /** Days of the week with hours, in a sentence that names nothing else that happens on them. */
        private boolean isOpeningHours(Dated dated) {
            return !dated.hasDay() && dated.hasHours() && dated.when().recurrence().isPresent()
                    && candidates.in(dated.statement()).stream()
                            .noneMatch(n -> n.span().end() <= dated.span().start() && !main.says(n)
                                    && !n.has("weak-noun") && !n.has("generic-noun"));
        }

        private static boolean beside(List<Dated> out, Dated hours) {
            return beside(out, hours, 1);
        }

        private static boolean beside(List<Dated> out, Dated hours, int reach) {
            return out.stream().anyMatch(d -> Math.abs(d.statement().index() - hours.statement().index()) <= reach);
        }

        private static void add(List<Dated> out, Dated dated) {
            if (!out.contains(dated))
                out.add(dated);
        }
    }

    /** Whether a date belongs to a part with a name of its own. */
    record PartFinder(EventDesk desk, EventCandidates candidates, NameGroup main) {

        Optional<Draft> part(Dated dated) {
            if (NO_PART.stream().anyMatch(dated::has))
                return Optional.empty();
            return labelled(dated).or(() -> new PartLabels(desk, candidates, main).of(dated)).or(() -> isReferring(dated) ? Optional.empty() : named(dated).or(() -> headed(dated)));
        }

        /** "This event", "this third edition" is the event of the document. */
        private boolean isReferring(Dated dated) {
            return dated.has("generic") || desk.cues().has("edition-word", dated.statement().span())
                    && dated.has("announced");
        }

        /** A day beside a label that is the name of an event: "Forum en ligne : du 13 au 20". */
        private Optional<Draft> labelled(Dated dated) {
            Optional<Entry> entry = desk.desk().outline().entryAt(dated.span().start())
                    .filter(e -> e.name().isEmpty() && e.value().contains(dated.span()));
            Optional<Statement> label = entry.flatMap(e -> desk.statements().at(e.label().start()));
            return dated.hasDay() && entry.isPresent() && label.isPresent()
                    ? candidates.in(label.get()).stream().filter(n -> n.has("noun") && !n.has("bare") && !main.says(n)
                            && entry.get().label().contains(n.span())).findFirst()
                            .map(n -> new Draft(n, Optional.of(entry.get().label().union(entry.get().value()))))
                    : Optional.empty();
        }

        /** Days apart from those of the whole, with a noun phrase for what happens on them. */
        Optional<Draft> apart(Dated dated, List<Dated> chosen) {
            boolean meets = chosen.isEmpty() || chosen.stream().filter(Dated::hasDay).anyMatch(dated::meets);
            if (meets || !dated.hasDay() || dated.has("bracketed") || dated.has("passing") || dated.has("item-hour")
                    || dated.has("sign-up") || dated.has("no-event") || dated.has("past-words") || dated.has("previous") || dated.has("press-view"))
                return Optional.empty();
            return candidates.in(dated.statement()).stream()
                    .filter(n -> n.has("noun") && !n.has("bare") && !n.has("generic-noun") && !main.says(n)).findFirst()
                    .map(n -> new Draft(n, Optional.of(dated.statement().span())));
        }

        private Optional<Draft> named(Dated dated) {
            if (!dated.hasDay() || candidates.in(dated.statement()).stream().anyMatch(n -> main.says(n) && isMainHere(n)))
                return Optional.empty();
            return candidates.in(dated.statement()).stream().filter(n -> !main.says(n) && isOwn(n))
                    .max(Comparator.comparingDouble(n -> n.score(desk.weights())))
                    .filter(n -> n.score(desk.weights()) + (opens(dated) ? 1 : 0) >= PART)
                    .map(n -> new Draft(n, Optional.of(dated.statement().span())));
        }

        /** "22 January: …" */
        private static boolean opens(Dated dated) {
            return dated.span().start() - dated.statement().span().start() <= 4;
        }

        private boolean isMainHere(EventName name) {
            return !name.has("bare");
        }

        private static boolean isOwn(EventName name) {
            return !name.has("loose-quote") && !name.has("theme") && !name.has("bare")
                    && (name.has("quoted") || name.has("proper"));
        }

        private Optional<Draft> headed(Dated dated) {
            Optional<Statement> heading = headingOf(dated.statement());
            if (heading.isEmpty() || !dated.hasDay() || isMain(heading.get(), dated))
                return Optional.empty();
            boolean inHeading = heading.get().span().contains(dated.span());
            boolean empty = under(heading.get()).equals(heading.get().span());
            if (empty || !inHeading && hasDate(heading.get()))
                return Optional.empty();
            boolean labelled = desk.desk().outline().at(heading.get().span().start()).map(s -> s.name().isPresent())
                    .orElse(false);
            boolean strong = dated.has("labelled") || dated.has("announced") || inHeading || isInSeries(heading.get(), dated);
            if (!strong || labelled && !inHeading)
                return Optional.empty();
            return headingName(heading.get(), dated).map(n -> new Draft(n, Optional.of(under(heading.get()))));
        }

        /** One of several headings that each have a line of date right below: the sittings of a series. */
        private boolean isInSeries(Statement heading, Dated dated) {
            return isBelow(heading, dated) && candidates.dates().stream().anyMatch(d -> !d.statement().equals(dated.statement())
                    && headingOf(d.statement()).filter(h -> !h.equals(heading) && isBelow(h, d)).isPresent());
        }

        boolean isInSeries(Dated dated) {
            return headingOf(dated.statement()).filter(h -> isInSeries(h, dated)).isPresent();
        }

        private boolean isBelow(Statement heading, Dated dated) {
            return dated.hasDay() && dated.has("line") && opens(dated)
                    && dated.statement().index() == heading.index() + 1;
        }

        private boolean hasDate(Statement heading) {
            return desk.desk().mentions().times().stream().anyMatch(t -> heading.span().contains(t.span()));
        }

        private boolean isMain(Statement heading, Dated dated) {
            return main.members().stream().anyMatch(m -> m.statement() == heading.index())
                    || candidates.in(dated.statement()).stream().anyMatch(main::says);
        }

        /** The heading that a statement stands under. */
        private Optional<Statement> headingOf(Statement statement) {
            for (int i = statement.index(); i >= 0; i--)
                if (desk.statements().all().get(i).isHeading())
                    return Optional.of(desk.statements().all().get(i)).filter(h -> h.kind() == Statement.Kind.HEADING);
            return Optional.empty();
        }

        /** From a heading to the next. */
        private Span under(Statement heading) {
            Span span = heading.span();
            for (int i = heading.index() + 1; i < desk.statements().all().size(); i++) {
                Statement statement = desk.statements().all().get(i);
                if (statement.isHeading())
                    return span;
                span = span.union(statement.span());
            }
            return span;
        }

        private Optional<EventName> headingName(Statement heading, Dated dated) {
            Span bare = new HeadlineNames(desk).withoutDate(heading.span());
            EventName name = new EventNames(desk).name(heading, bare, "heading", java.util.Set.of("heading"),
                    desk.words().nounsIn(heading.span()).stream().findFirst().map(EventWords.Noun::type));
            boolean place = name.type().isEmpty() && !name.text().isEmpty() && new EventNames(desk).startsPlace(name.span());
            return name.text().isEmpty() || isGeneric(name) || place ? Optional.empty() : Optional.of(name);
        }

        private boolean isGeneric(EventName name) {
            int from = desk.tokens().indexAt(name.span().start());
            int to = desk.tokens().indexAt(name.span().end());
            for (int i = from; i < to; i++)
                if (desk.token(i).kind() == io.communique.text.Token.Kind.WORD
                        && !desk.words().is("generic-heading", desk.token(i)))
                    return false;
            return true;
        }
    }
}
