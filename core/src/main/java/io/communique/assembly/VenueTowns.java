package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.model.Address;
import io.communique.model.Evidence;
import io.communique.model.Sourced;
import io.communique.model.Venue;
import io.communique.place.Choice;
import io.communique.place.Gazetteer;
import io.communique.place.Hints;
import io.communique.place.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of several communes of one name is meant: the one near the dateline's town or a printed address. */
final class VenueTowns {

    private static final String AMBIGUOUS = "place-ambiguous";

    private final EventDesk desk;
    private final Gazetteer gazetteer;

    VenueTowns(EventDesk desk) {
        this.desk = desk;
        this.gazetteer = desk.desk().reading().gazetteer();
    }

    /** The venue with the codes of the commune that the document speaks of; warns where nothing settles it. */
    Venue settled(Venue venue) {
        Address address = venue.address();
        if (address.locality().isEmpty() || address.postalCode().isPresent() || isExplained(address.locality().get()))
            return venue;
        String name = address.locality().get().value();
        Optional<Choice> choice = gazetteer.choose(name, Hints.NONE).filter(c -> isOpen(c, address));
        return choice.map(c -> choose(venue, name, c)).orElse(venue);
    }

    private static boolean isOpen(Choice choice, Address address) {
        return choice.place().isCommune() && choice.others().stream().anyMatch(Place::isCommune)
                && choice.place().inseeCode().equals(address.inseeCode());
    }

    /** A bracket behind the town names its department or country. */
    private boolean isExplained(Sourced<String> locality) {
        return locality.evidence().stream().map(Evidence::span).anyMatch(span ->
                desk.text().startsWith(" (", Math.min(span.end(), desk.text().length())));
    }

    private Venue choose(Venue venue, String name, Choice choice) {
        for (String near : seats()) {
            Optional<Choice> nearer = gazetteer.choose(name, Hints.NONE.near(near)).filter(c -> isAmong(c, choice));
            if (nearer.isPresent() && nearer.get().others().stream().noneMatch(Place::isCommune))
                return new Venue(venue.name(), venue.room(),
                        nearer.get().place().describe(new Address.Builder(venue.address())).build());
        }
        warn(venue.address().locality().get(), choice);
        return venue;
    }

    /** A far smaller commune of the name is not meant, however near it is. */
    private static boolean isAmong(Choice nearer, Choice all) {
        return nearer.place().equals(all.place()) || all.others().contains(nearer.place());
    }

    /** INSEE codes of the towns that the document speaks from: the dateline's, those of its addresses. */
    private Set<String> seats() {
        Set<String> out = new LinkedHashSet<>();
        desk.frame().published().place().flatMap(p -> gazetteer.choose(p.value(), Hints.NONE))
                .filter(c -> !c.isAmbiguous()).flatMap(c -> c.place().inseeCode()).ifPresent(out::add);
        for (Mention<Address> mention : desk.desk().mentions().addresses())
            if (mention.value().postalCode().isPresent())
                mention.value().inseeCode().ifPresent(out::add);
        return out;
    }

    private void warn(Sourced<String> locality, Choice choice) {
        List<String> codes = choice.others().stream().filter(Place::isCommune).flatMap(p -> p.inseeCode().stream())
                .toList();
        String message = "\"" + locality.value() + "\" is taken for the commune "
                + choice.place().inseeCode().orElse(choice.place().name()) + ", but may be "
                + codes.stream().collect(Collectors.joining(", "));
        locality.evidence().stream().findFirst().ifPresentOrElse(
                e -> desk.desk().warnings().add(AMBIGUOUS, message, e.span()),
                () -> desk.desk().warnings().add(AMBIGUOUS, message));
    }
}
