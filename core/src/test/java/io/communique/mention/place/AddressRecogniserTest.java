package io.communique.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.model.Address;
import io.communique.model.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cases: language, text with the address between bars, then street, complement, postcode, town, country. */
class AddressRecogniserTest {

    private static final AddressRecogniser RECOGNISER = new AddressRecogniser();

    @Test
    void frenchAddresses() {
        assertThat(check("addresses-fr.txt", 110)).isEmpty();
    }

    @Test
    void frenchTextThatLooksLikeAnAddress() {
        List<String> wrong = new ArrayList<>();
        List<String> lines = Texts.lines("no-addresses-fr.txt");
        for (String line : lines)
            for (Mention<Address> found : RECOGNISER.find(Texts.reading("fr", line.replace("\\n", "\n"))))
                wrong.add(line + " -> " + found.span().of(line.replace("\\n", "\n")) + " " + found.rule());
        assertThat(wrong).isEmpty();
        assertThat(lines.size()).isGreaterThanOrEqualTo(38);
    }

    @Test
    void addressesOfTenCountriesAreSplitRight() {
        List<String> wrong = check("addresses.txt", 200);
        assertThat(wrong).as("more than one in twenty is wrong: %s", wrong).hasSizeLessThanOrEqualTo(10);
    }

    private static List<String> check(String resource, int least) {
        List<String> wrong = new ArrayList<>();
        List<String> lines = Texts.lines(resource);
        for (String line : lines) {
            String found = found(line);
            String expected = expected(line);
            if (!found.equals(expected))
                wrong.add("\n" + line + "\n  found " + found);
        }
        assertThat(lines.size()).isGreaterThanOrEqualTo(least);
        return wrong;
    }

    private static String expected(String line) {
        String[] columns = line.split(" :: ");
        String[] marked = columns[0].substring(4).split("\\|", -1);
        return marked[1].replace("\\n", "\n") + " = " + columns[1].strip();
    }

    private static String found(String line) {
        String text = line.split(" :: ")[0].substring(4).replace("|", "").replace("\\n", "\n");
        Reading reading = Texts.reading(line.substring(0, 2), text);
        List<Mention<Address>> found = RECOGNISER.find(reading);
        if (found.size() != 1)
            return found.size() + " addresses: " + found.stream().map(m -> m.span().of(text)).toList();
        Address a = found.get(0).value();
        return found.get(0).span().of(text) + " = " + String.join(" / ", part(a.street()), part(a.complement()),
                part(a.postalCode()), part(a.locality()), a.country().orElse("-"));
    }

    private static String part(Optional<Sourced<String>> value) {
        return value.map(Sourced::value).orElse("-");
    }

    @Test
    void anArrondissementGivesItsInseeCodeAndNoPostcode() {
        Address address = only("fr", "Rendez-vous au 12 rue des Essais, Paris 7ème.");
        assertThat(address.inseeCode()).contains("75107");
        assertThat(address.postalCode()).isEmpty();
        assertThat(address.locality()).map(Sourced::value).contains("Paris");
        assertThat(only("fr", "3, rue des Essais, 69003 Lyon").inseeCode()).contains("69383");
        assertThat(only("fr", "3, rue des Essais, 75019 Paris").department()).contains("75");
    }

    @Test
    void evidenceIsWhatStandsThere() {
        String text = "Adresse : 3, rue des\u00A0Essais\n35000 Rennes";
        Address address = only("fr", text);
        assertThat(address.street().orElseThrow().evidence().get(0).exact()).isEqualTo("3, rue des\u00A0Essais");
        assertThat(address.street().orElseThrow().value()).isEqualTo("3, rue des Essais");
    }

    private static Address only(String language, String text) {
        List<Mention<Address>> found = RECOGNISER.find(Texts.reading(language, text));
        assertThat(found).hasSize(1);
        return found.get(0).value();
    }
}
