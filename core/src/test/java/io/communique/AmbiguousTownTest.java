package io.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.model.Communique;
import io.communique.model.Warning;
import org.junit.jupiter.api.Test;

/** Communes that share their name: chosen by what else the document says, or reported. */
class AmbiguousTownTest {

    private static final String TEXT = "Communiqué de presse\n\nLe salon des essais ouvre ses portes\n\n"
            + "%s, le 3 mars 2025 – Le salon des essais aura lieu le samedi 12 avril 2025 à Saint-Denis.\n";

    @Test
    void aTownNearTheDatelineIsMeant() {
        assertThat(insee("Bobigny")).isEqualTo("93066");
        assertThat(insee("Le Tampon")).isEqualTo("97411");
    }

    @Test
    void whatNothingSettlesIsReported() {
        assertThat(parse("Rennes").warnings()).extracting(Warning::code).contains("place-ambiguous");
        assertThat(parse("Bobigny").warnings()).extracting(Warning::code).doesNotContain("place-ambiguous");
    }

    private static String insee(String dateline) {
        return parse(dateline).events().get(0).venues().get(0).address().inseeCode().orElse("");
    }

    private static Communique parse(String dateline) {
        return Releases.text(TEXT.formatted(dateline));
    }
}
