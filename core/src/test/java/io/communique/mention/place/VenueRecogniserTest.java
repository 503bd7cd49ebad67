package io.communique.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.model.Address;
import io.communique.model.Sourced;
import io.communique.model.Venue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cases: text, then name / room / street / postcode / town of the most trusted venue in it; "-" for what is not said,
 * "none" where a reader would see no venue.
 */
class VenueRecogniserTest {

    private static final List<String> RULES = Arrays.stream(VenueRule.values()).map(VenueRule::label).toList();
    private static final int NOT_TRUSTED = RULES.indexOf(VenueRule.HEAD.label());

    @ParameterizedTest
    @CsvSource({"fr, 150, 0.97", "en, 30, 0.95", "de, 30, 0.95", "es, 30, 0.95", "it, 30, 0.95", "nl, 30, 0.95",
        "pt, 30, 0.95"})
    void venues(String language, int least, double share) {
        List<String> lines = Texts.lines("venues-" + language + ".txt");
        List<String> wrong = lines.stream().filter(line -> !found(language, line).equals(expected(line)))
                .map(line -> "\n" + line + "\n  found " + found(language, line)).toList();
        assertThat(lines.size()).isGreaterThanOrEqualTo(least);
        assertThat(1 - wrong.size() / (double) lines.size()).as(wrong.toString()).isGreaterThanOrEqualTo(share);
    }

    private static String expected(String line) {
        return line.substring(line.indexOf(" :: ") + 4).strip();
    }

    private static String found(String language, String line) {
        String text = line.substring(0, line.indexOf(" :: ")).replace("\\n", "\n");
        return best(language, text).map(m -> describe(m.value())).orElse("none");
    }

    private static Optional<Mention<Venue>> best(String language, String text) {
        Reading reading = Texts.reading(language, text);
        List<Mention<Venue>> all = new VenueRecogniser(new AddressRecogniser().find(reading)).find(reading);
        return all.stream().filter(m -> RULES.indexOf(m.rule()) != NOT_TRUSTED)
                .min(Comparator.comparingInt(m -> RULES.indexOf(m.rule())));
    }

    private static String describe(Venue venue) {
        Address a = venue.address();
        return String.join(" / ", part(venue.name()), part(venue.room()), part(a.street()), part(a.postalCode()),
                part(a.locality()));
    }

    private static String part(Optional<Sourced<String>> value) {
        return value.map(Sourced::value).orElse("-");
    }
}
