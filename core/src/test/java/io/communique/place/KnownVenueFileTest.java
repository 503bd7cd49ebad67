package io.communique.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownVenueFileTest {

    private static final String HEADER = "name,aliases,street,postcode,town,lat,lon,insee\n";

    @Test
    void allColumnsAreRead() {
        assertThat(KnownVenueFile.parse(HEADER
                + "\"Le Phare, grande salle\",Phare|Le Phare bis,12 rue Haute,35000,Rennes,48.11,-1.68,35238\n"))
                .singleElement().satisfies(venue -> {
                    assertThat(venue.name()).isEqualTo("Le Phare, grande salle");
                    assertThat(venue.aliases()).containsExactly("Phare", "Le Phare bis");
                    assertThat(venue.street()).contains("12 rue Haute");
                    assertThat(venue.postcode()).contains("35000");
                    assertThat(venue.latitude()).hasValue(48.11);
                    assertThat(venue.longitude()).hasValue(-1.68);
                    assertThat(venue.inseeCode()).contains("35238");
                });
    }

    @Test
    void columnsMayBeFewAndPartedBySemicolons() {
        assertThat(KnownVenueFile.parse("\uFEFFtown;name\n\nRennes;Le Phare\n")).singleElement()
                .satisfies(venue -> assertThat(venue.town()).contains("Rennes"));
        assertThat(KnownVenueFile.parse("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",,,,,,,", "Le Phare,,,,,north,1,", "Le Phare,,,,,48.1,,", "Le Phare,,,,,148,1,",
        "Le Phare,a,b,c,d,1,2,e,f", "\"Le Phare"})
    void aWrongLineIsQuotedWithItsNumber(String line) {
        assertThatThrownBy(() -> KnownVenueFile.parse(HEADER + "Bon,,,,,,,\n" + line))
                .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("line 3: ").hasMessageEndingWith(line);
    }

    @Test
    void aWrongHeaderIsQuoted() {
        assertThatThrownBy(() -> KnownVenueFile.parse("nom,ville\n")).hasMessageContaining("\"nom\"")
                .hasMessageContaining("nom,ville");
        assertThatThrownBy(() -> KnownVenueFile.parse("town\n")).hasMessageContaining("no column \"name\"");
    }
}
