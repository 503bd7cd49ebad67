package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.model.Address;
import io.communique.model.Sourced;
import io.communique.model.Venue;
import io.communique.place.Choice;
import io.communique.place.Gazetteer;
import io.communique.place.Hints;
import io.communique.text.Folding;
import io.communique.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The town of a venue that is named without one: "on the Main Square" in a release of the town's own. It is that of the
 * dateline, else of the issuer's name, unless the document speaks of several towns.
 */
final class VenueSeat {

    private final EventDesk desk;
    private final Gazetteer gazetteer;

    VenueSeat(EventDesk desk) {
        this.desk = desk;
        this.gazetteer = desk.desk().reading().gazetteer();
    }

    /** The venues of the event of the whole document, completed; those of parts stay as their own text has them. */
    List<Venue> completed(List<Venue> venues, Draft draft) {
        boolean open = draft.scope().isEmpty() && !venues.isEmpty() && venues.stream().allMatch(this::isOpen);
        Optional<String> town = open ? town() : Optional.empty();
        return town.map(t -> venues.stream().map(v -> in(t, v)).toList()).orElse(venues);
    }

    private boolean isOpen(Venue venue) {
        Address address = venue.address();
        return (venue.name().isPresent() || address.street().isPresent()) && address.locality().isEmpty()
                && address.postalCode().isEmpty() && address.country().isEmpty();
    }

    private Optional<String> town() {
        Map<String, String> said = saidTowns();
        Optional<String> dateline = desk.frame().published().place().map(Sourced::value);
        Optional<String> seat = dateline.or(this::issuersTown);
        if (seat.isPresent())
            return seat.filter(s -> said.isEmpty() || said.containsKey(Folding.fold(s)));
        return said.size() == 1 ? said.values().stream().findFirst() : Optional.empty();
    }

    /** The towns that the body names as places, without those of the dateline. */
    private Map<String, String> saidTowns() {
        Map<String, String> out = new LinkedHashMap<>();
        for (Mention<Venue> mention : desk.desk().mentions().venues())
            mention.value().address().locality().filter(l -> isPlaced(mention) && isSaid(mention.span()))
                    .ifPresent(l -> out.putIfAbsent(Folding.fold(l.value()), l.value()));
        return out;
    }

    /** Not a body that is called after its town. */
    private static boolean isPlaced(Mention<Venue> mention) {
        return !mention.rule().equals("venue-mention") || mention.value().address().postalCode().isPresent();
    }

    private boolean isSaid(Span span) {
        return desk.statements().at(span.start()).map(s -> !desk.cues().has("past-event", s.span())).orElse(false)
                && desk.frame().published().place().map(p -> p.evidence().stream()
                        .noneMatch(e -> e.span().overlaps(span))).orElse(true);
    }

    /** "Comune di X": the last words of the name, where they are a town's. */
    private Optional<String> issuersTown() {
        Optional<String> name = desk.frame().issuer().map(issuer -> issuer.name().value());
        if (name.isEmpty())
            return Optional.empty();
        for (int at = name.get().indexOf(' '); at >= 0; at = name.get().indexOf(' ', at + 1)) {
            String words = name.get().substring(at + 1);
            if (!words.isEmpty() && Character.isUpperCase(words.charAt(0)) && gazetteer.has(words))
                return Optional.of(words);
        }
        return Optional.empty();
    }

    private Venue in(String town, Venue venue) {
        Address.Builder out = new Address.Builder(venue.address());
        gazetteer.choose(town, Hints.NONE).map(Choice::place).ifPresent(place -> place.describe(out));
        out.locality(Sourced.implied(town));
        return new Venue(venue.name(), venue.room(), out.build());
    }
}
