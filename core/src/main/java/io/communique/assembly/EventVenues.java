package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.model.Address;
import io.communique.model.Sourced;
import io.communique.model.Venue;
import io.communique.model.When;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where an event happens: what the labels say, then the statement that gives its day, then the lines beside it. */
final class EventVenues {

    private static final int LINE = 100;

    /** How many sentences behind the day still tell of the event. */
    private static final int SENTENCES = 2;

    private final EventDesk desk;
    private final EventDates places;

    EventVenues(EventDesk desk) {
        this.desk = desk;
        this.places = new EventDates(desk);
    }

    /**
     * The venues of an event.
     *
     * @param draft the event
     * @param parts the stretches that are about parts of it alone; they say nothing of the whole
     */
    List<Venue> of(Draft draft, List<Span> parts) {
        List<Mention<Venue>> found = new ArrayList<>();
        labelled(draft, parts, found);
        stated(draft, parts, found);
        boolean towns = found.stream().allMatch(v -> VenueJoin.isTown(v.value()));
        boolean bodies = found.stream().allMatch(v -> VenueJoin.isTown(v.value()) || isBody(v));
        if (draft.scope().isEmpty() && bodies)
            elsewhere(draft, parts, found);
        if (draft.scope().isEmpty() && found.stream().allMatch(v -> VenueJoin.isTown(v.value()) || isBody(v)))
            addressed(draft, parts, found);
        if (!towns && found.stream().anyMatch(v -> !VenueJoin.isTown(v.value()) && !isBody(v)))
            found.removeIf(this::isBody);
        if (found.isEmpty() && draft.scope().isEmpty())
            desk.title().ifPresent(t -> addIn(t, found));
        if (found.isEmpty() && draft.scope().isEmpty())
            town(parts, found);
        VenueElsewhere more = new VenueElsewhere(desk);
        List<Venue> joined = VenueJoin.once(sorted(found.stream().map(more::completed).toList()));
        return withoutIdleTowns(joined).stream().filter(VenueJoin::isKnown).filter(v -> !isNamedWithin(v, joined) && !isTownOfAnother(v, joined))
                .filter(v -> !isEvent(v, draft)).toList();
    }

    /** What was taken for a place but is the name of the event. */
    private boolean isEvent(Venue venue, Draft draft) {
        return venue.name().map(n -> desk.words().words(draft.name().text()).containsAll(desk.words().words(n.value()))
                && venue.address().street().isEmpty()).orElse(false);
    }

    /** What was taken for a hall by the end of its name but is the town of another, or of the release: "Kadeweg 30 in Waalhaven". */
    private boolean isTownOfAnother(Venue venue, List<Venue> all) {
        boolean bare = venue.address().street().isEmpty() && venue.address().postalCode().isEmpty() && venue.room().isEmpty();
        return bare && all.size() > 1 && venue.name().map(n -> Stream.concat(desk.frame().published().place().stream(),
                all.stream().filter(v -> v != venue).flatMap(v -> v.address().locality().stream()))
                .anyMatch(town -> town.value().equalsIgnoreCase(n.value()))).orElse(false);
    }

    /** "The Summit" beside "The Summit at Dock 3, 12 X street". */
    private static boolean isNamedWithin(Venue venue, List<Venue> all) {
        boolean bare = venue.address().street().isEmpty() && venue.address().postalCode().isEmpty();
        return bare && venue.name().map(n -> all.stream().filter(v -> v != venue && v.address().street().isPresent())
                .flatMap(v -> v.name().stream()).anyMatch(m -> m.value().length() > n.value().length()
                        && m.value().startsWith(n.value()))).orElse(false);
    }

    /** Named places and streets first, so that towns complete them. */
    private static List<Venue> sorted(List<Mention<Venue>> found) {
        return found.stream().sorted(Comparator.comparing((Mention<Venue> m) -> VenueJoin.isTown(m.value())))
                .map(Mention::value).toList();
    }

    /** A town beside a venue that has its own town is another venue only where a second place is meant. */
    private static List<Venue> withoutIdleTowns(List<Venue> all) {
        boolean named = all.stream().anyMatch(v -> !VenueJoin.isTown(v));
        return all.stream().filter(v -> !named || !VenueJoin.isTown(v) || v.address().locality().isPresent()).toList();
    }

    private void labelled(Draft draft, List<Span> parts, List<Mention<Venue>> out) {
        for (Entry entry : desk.desk().outline().entries())
            if ((entry.is("place") || entry.is("practical")) && isOwn(draft, parts, entry.label())) {
                List<Mention<Venue>> found = new ArrayList<>();
                addIn(entry.value(), found);
                halls(found).stream().filter(v -> !out.contains(v)).forEach(out::add);
            }
    }

    /** "Central Station, Platform Hall, 1 Station Road": what stands between a site and its street is a hall of it. */
    private static List<Mention<Venue>> halls(List<Mention<Venue>> found) {
        List<Mention<Venue>> out = new ArrayList<>();
        for (Mention<Venue> venue : found) {
            Optional<Mention<Venue>> last = out.isEmpty() ? Optional.empty() : Optional.of(out.get(out.size() - 1));
            boolean joins = last.isPresent() && venue.span().start() - last.get().span().end() <= 3
                    && last.get().value().name().isPresent() && last.get().value().address().street().isEmpty()
                    && venue.value().name().isPresent();
            if (joins) {
                Venue site = last.get().value();
                Optional<Sourced<String>> room = site.room().or(() -> venue.value().name());
                out.set(out.size() - 1, new Mention<>(last.get().span().union(venue.span()),
                        new Venue(site.name(), room, venue.value().address()), venue.rule()));
            } else
                out.add(venue);
        }
        return out;
    }

    private boolean isOwn(Draft draft, List<Span> parts, Span span) {
        return draft.scope().map(s -> s.contains(span)).orElse(parts.stream().noneMatch(p -> p.contains(span)));
    }

    private void stated(Draft draft, List<Span> parts, List<Mention<Venue>> out) {
        for (Dated dated : draft.dates())
            if (!dated.has("item-hour")) {
                nearest(dated.statement(), dated.span(), out);
                beside(draft, dated.statement(), 1, out);
                if (draft.scope().isEmpty())
                    beside(draft, dated.statement(), 2, out);
            }
        if (draft.scope().isEmpty()) {
            beginnings(draft, out);
            desk.title().ifPresent(t -> addPlaced(t, out));
        }
    }

    /** "The work begins on Thursday at 9 in the hall of X": where the first of several days begins. */
    private void beginnings(Draft draft, List<Mention<Venue>> out) {
        boolean days = draft.dates().stream().anyMatch(d -> !d.first().equals(d.last()));
        if (days && out.stream().allMatch(v -> VenueJoin.isTown(v.value()) || isBody(v)))
            desk.desk().mentions().times().stream().filter(t -> t.value().implied().contains(When.Component.DAY)
                    && !t.value().times().isEmpty() && !places.isElsewhere(t.span()))
                    .forEach(t -> desk.statements().at(t.span().start()).ifPresent(s -> nearest(s, t.span(), out)));
    }

    /** Not what a headline may name for another reason than as the place. */
    private void addPlaced(Span title, List<Mention<Venue>> out) {
        List<Mention<Venue>> found = new ArrayList<>();
        addIn(title, found);
        found.stream().filter(v -> !isWeak(v)).forEach(v -> add(v, out));
    }

    /** Of the places that a statement names, the one that stands nearest to the day; all towns. */
    private void nearest(Statement statement, Span date, List<Mention<Venue>> out) {
        List<Mention<Venue>> found = new ArrayList<>();
        addIn(statement.span(), found);
        boolean line = statement.span().length() <= LINE;
        List<Mention<Venue>> named = found.stream().filter(v -> !VenueJoin.isTown(v.value()))
                .filter(v -> line || !isWeak(v)).toList();
        named.stream().min(Comparator.comparing((Mention<Venue> v) -> isBody(v))
                .thenComparingInt(v -> distance(v.span(), date))).ifPresent(v -> add(v, out));
        found.stream().filter(v -> VenueJoin.isTown(v.value())).forEach(v -> add(v, out));
    }

    /** A body that takes part is a place only where nothing better is said. */
    private boolean isBody(Mention<Venue> venue) {
        return venue.value().address().street().isEmpty() && venue.value().address().postalCode().isEmpty()
                && !venue.rule().equals("venue-label")
                && Mention.overlap(desk.desk().mentions().organizations(), venue.span());
    }

    private static void add(Mention<Venue> venue, List<Mention<Venue>> out) {
        if (!out.contains(venue))
            out.add(venue);
    }

    /** A name in running text that nothing marks as a place where something happens. */
    private static boolean isWeak(Mention<Venue> venue) {
        return venue.rule().equals("venue-mention") && venue.value().address().street().isEmpty()
                && venue.value().address().postalCode().isEmpty();
    }

    private static int distance(Span venue, Span date) {
        return venue.start() >= date.end() ? venue.start() - date.end() : 2 * Math.max(0, date.start() - venue.end());
    }

    /** The lines that follow a line with a date, as in a block of name, date, hall, street and town. */
    private void beside(Draft draft, Statement statement, int distance, List<Mention<Venue>> out) {
        Optional<Statement> next = desk.statements().beside(statement, distance);
        boolean brief = statement.span().length() <= LINE && !endsSentence(statement);
        next.filter(n -> isOwn(draft, List.of(), n.span())).filter(n -> brief && n.span().length() <= LINE && !endsSentence(n) && !n.isHeading())
                .filter(n -> desk.desk().outline().entryAt(n.span().start()).flatMap(Entry::name)
                        .map(e -> e.equals("place") || e.equals("practical")).orElse(true))
                .filter(n -> n.kind() != Statement.Kind.TERM && n.kind() != Statement.Kind.DEFINITION)
                .ifPresent(n -> addIn(n.span(), out));
    }

    private boolean endsSentence(Statement statement) {
        return statement.span().of(desk.text()).endsWith(".");
    }

    /** The first statement of the body that tells where, in the words of an announcement. */
    private void elsewhere(Draft draft, List<Span> parts, List<Mention<Venue>> out) {
        for (Statement statement : desk.statements().all()) {
            boolean speaks = desk.cues().has("announce-verb", statement.span())
                    || desk.cues().has("event-generic", statement.span())
                    || desk.cues().has("invite-verb", statement.span())
                    || desk.cues().has("venue-lead", statement.span());
            if (speaks && !desk.cues().has("past-event", statement.span()) && isOwn(draft, parts, statement.span())
                    && !places.isElsewhere(statement.span()) && !places.startsWithHour(statement)) {
                int before = out.size();
                namedIn(statement.span(), out);
                if (out.size() > before)
                    return;
            }
        }
    }

    /** A hall with its street in a sentence behind the one that gives the day: nobody names a street without cause. */
    private void addressed(Draft draft, List<Span> parts, List<Mention<Venue>> out) {
        for (Dated dated : draft.dates())
            for (int distance = 1; distance <= SENTENCES; distance++) {
                Optional<Statement> next = desk.statements().beside(dated.statement(), distance);
                if (next.isEmpty() || places.startsWithHour(next.get()))
                    break;
                List<Mention<Venue>> found = new ArrayList<>();
                next.map(Statement::span).filter(s -> isOwn(draft, parts, s) && !places.isElsewhere(s)
                        && !desk.cues().has("past-event", s)).ifPresent(s -> addIn(s, found));
                found.removeIf(v -> v.value().name().isEmpty() || v.value().address().street().isEmpty());
                if (!found.isEmpty()) {
                    found.forEach(v -> add(v, out));
                    return;
                }
            }
    }

    /** The town of the first sentence with a day that says where people meet. */
    private void town(List<Span> parts, List<Mention<Venue>> out) {
        for (Statement statement : desk.statements().all())
            if (out.isEmpty() && desk.cues().has("venue-verb", statement.span())
                    && !desk.cues().has("past-event", statement.span())
                    && parts.stream().noneMatch(p -> p.contains(statement.span()))
                    && !places.isElsewhere(statement.span()) && isDated(statement.span())) {
                List<Mention<Venue>> found = new ArrayList<>();
                addIn(statement.span(), found);
                found.stream().filter(v -> VenueJoin.isTown(v.value())).forEach(out::add);
            }
    }

    private boolean isDated(Span span) {
        return desk.desk().mentions().times().stream()
                .anyMatch(t -> span.overlaps(t.span()) && t.value().start().isPresent());
    }

    private void namedIn(Span span, List<Mention<Venue>> out) {
        List<Mention<Venue>> found = new ArrayList<>();
        addIn(span, found);
        found.stream().filter(v -> !VenueJoin.isTown(v.value()) && !isWeak(v)).forEach(out::add);
    }

    private void addIn(Span span, List<Mention<Venue>> out) {
        List<Mention<Venue>> venues = desk.desk().mentions().venues().stream().filter(m -> span.overlaps(m.span()))
                .filter(m -> !isPublicationPlace(m.span()) && !isOtherEvent(m) && !isOfSale(m)).toList();
        venues.stream().filter(m -> !out.contains(m)).forEach(out::add);
        for (Mention<Address> address : desk.desk().mentions().addresses())
            if (span.overlaps(address.span()) && venues.stream().noneMatch(v -> v.span().overlaps(address.span())))
                out.add(new Mention<>(address.span(), new Venue(Optional.empty(), Optional.empty(), address.value()),
                        address.rule()));
    }

    /** "Tickets on sale from 3 May at the Anchor Bakery": the place behind such a day is where people sign up. */
    private boolean isOfSale(Mention<Venue> venue) {
        List<Mention<When>> times = desk.desk().mentions().times();
        int before = Mention.indexAt(times, venue.span().start()) - 1;
        return before >= 0 && times.get(before).value().role() == When.Role.REGISTRATION && !venue.rule().equals("venue-label")
                && desk.statements().at(venue.span().start()).filter(s -> s.span().contains(times.get(before).span())).isPresent();
    }

    /** "at the Open Source Summit": a proper name with a noun for an event in it is no hall. */
    private boolean isOtherEvent(Mention<Venue> venue) {
        return venue.rule().equals("venue-preposition") && venue.value().address().street().isEmpty()
                && desk.words().nounsIn(venue.span()).stream()
                        .anyMatch(n -> !n.weak() && n.span().end() == venue.span().end());
    }

    private boolean isPublicationPlace(Span span) {
        return desk.frame().published().place().map(p -> p.evidence().stream().anyMatch(e -> e.span().overlaps(span)))
                .orElse(false);
    }
}
