package io.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.model.Communique;
import io.communique.model.Warning;
import io.communique.reader.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Communes that share their name: chosen by what else the document says, or reported. */
class AmbiguousTownTest {

    private static final String TEXT = "Communiqué de presse\n\nLe salon des essais ouvre ses portes\n\n"
            + "%s, le 3 mars 2025 – Le salon des essais aura lieu le samedi 12 avril 2025 à Saint-Denis.\n";

    @Test
    void aTownNearTheDatelineIsMeant() throws IOException {
        assertThat(insee("Bobigny")).isEqualTo("93066");
        assertThat(insee("Le Tampon")).isEqualTo("97411");
    }

    @Test
    void whatNothingSettlesIsReported() throws IOException {
        assertThat(parse("Rennes").warnings()).extracting(Warning::code).contains("place-ambiguous");
        assertThat(parse("Bobigny").warnings()).extracting(Warning::code).doesNotContain("place-ambiguous");
    }

    private static String insee(String dateline) throws IOException {
        return parse(dateline).events().get(0).venues().get(0).address().inseeCode().orElse("");
    }

    private static Communique parse(String dateline) throws IOException {
        return CommuniqueParser.create().parse(Source.of("release.txt", TEXT.formatted(dateline).getBytes(StandardCharsets.UTF_8)));
    }
}
