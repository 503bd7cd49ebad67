package io.communique.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    static List<String[]> communes() throws Exception {
        try (var in = GazetteerTest.class.getResourceAsStream("communes.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(l -> l.split("\t", -1)).toList();
        }
    }

    @Test
    void everyKeyIsWhatTheJavaSideMakesOfTheName() throws Exception {
        assertThat(communes()).hasSizeGreaterThan(36_000)
                .allSatisfy(row -> assertThat(PlaceNames.key(row[1])).isEqualTo(row[0]));
    }

    @Test
    void everyCommuneOfTwoThousandIsFoundByNameAndDepartment() throws Exception {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (String[] row : communes()) {
            if (Integer.parseInt(row[4]) <= 2_000 || !row[7].isEmpty())
                continue;
            count++;
            String department = row[2].substring(0, row[2].startsWith("97") || row[2].startsWith("98") ? 3 : 2);
            Optional<String> found = GAZETTEER.choose(row[1], Hints.NONE.department(department))
                    .flatMap(choice -> choice.place().inseeCode());
            if (!found.equals(Optional.of(row[2])))
                wrong.add(row[1] + " (" + department + ") is " + row[2] + ", not " + found);
        }
        assertThat(wrong).isEmpty();
        assertThat(count).isGreaterThan(5_000);
    }

    @ParameterizedTest
    @CsvSource({"St Etienne, 42218", "la rochelle, 17300", "ROCHELLE, 17300", "Saint‐Étienne, 42218", "Paris, 75056",
        "L’Haÿ-les-Roses, 94038", "Le Havre, 76351", "Aix en Provence, 13001", "PARIGI, 75056", "Straßburg, 67482",
        "Évry-Courcouronnes, 91228"})
    void namesAreReadWithoutAccentsArticlesAndHyphens(String name, String insee) {
        assertThat(GAZETTEER.named(name).get(0).inseeCode()).contains(insee);
    }

    @ParameterizedTest
    @CsvSource({"75007, 75107", "69003, 69383", "13016, 13216", "35000, 35238", "97400, 97411", "98800, 98818",
        "20000, 2A004"})
    void aPostcodeGivesItsLargestCommuneOrItsArrondissement(String postcode, String insee) {
        assertThat(GAZETTEER.withPostcode(postcode).get(0).inseeCode()).contains(insee);
    }

    @Test
    void aCodeThatIsNoPostcodeGivesNothing() {
        assertThat(GAZETTEER.withPostcode("99999")).isEmpty();
        assertThat(GAZETTEER.withPostcode("SW1A 2AA")).isEmpty();
        assertThat(GAZETTEER.commune("00000")).isEmpty();
        assertThat(GAZETTEER.named("Nulle-Part-sur-Rien")).isEmpty();
    }

    @Test
    void arrondissementsStandInTheirOrder() {
        assertThat(GAZETTEER.arrondissements(GAZETTEER.commune("75056").orElseThrow())).hasSize(20)
                .element(6).satisfies(p -> assertThat(p.inseeCode()).contains("75107"))
                .satisfies(p -> assertThat(p.postcodes()).contains("75007"));
        assertThat(GAZETTEER.arrondissements(GAZETTEER.commune("69123").orElseThrow())).hasSize(9);
        assertThat(GAZETTEER.arrondissements(GAZETTEER.commune("13055").orElseThrow())).hasSize(16);
        assertThat(GAZETTEER.arrondissements(GAZETTEER.commune("35238").orElseThrow())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"93200, 93066", "97400, 97411", "93201, 93066"})
    void aSharedNameIsDecidedByThePostcodeEvenOfACedex(String postcode, String insee) {
        Choice choice = GAZETTEER.choose("Saint-Denis", Hints.NONE.postcode(postcode)).orElseThrow();
        assertThat(choice.place().inseeCode()).contains(insee);
        assertThat(choice.isAmbiguous()).isFalse();
    }

    @Test
    void aSharedNameIsDecidedByTheNeighbourhood() {
        assertThat(GAZETTEER.choose("Saint-Denis", Hints.NONE.near("75056")).orElseThrow().place().inseeCode())
                .contains("93066");
        assertThat(GAZETTEER.choose("Saint-Denis", Hints.NONE.region("La Réunion")).orElseThrow().place().inseeCode())
                .contains("97411");
        assertThat(GAZETTEER.choose("Valence", Hints.NONE.department("Tarn-et-Garonne")).orElseThrow().place()
                .inseeCode()).contains("82186");
    }

    @Test
    void aSharedNameWithoutHintsIsSaidToBeAmbiguous() {
        assertThat(GAZETTEER.choose("Saint-Denis", Hints.NONE).orElseThrow().isAmbiguous()).isTrue();
        assertThat(GAZETTEER.choose("Rennes", Hints.NONE).orElseThrow().isAmbiguous()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Fort-de-France, America/Martinique", "Saint-Denis, Indian/Reunion", "Mamoudzou, Indian/Mayotte",
        "Cayenne, America/Cayenne", "Nouméa, Pacific/Noumea", "Papeete, Pacific/Tahiti", "Rennes, Europe/Paris",
        "Lausanne, Europe/Zurich", "München, Europe/Berlin", "Lisboa, ''"})
    void townsKnowTheirTimeZone(String town, String zone) {
        assertThat(GAZETTEER.named(town).get(0).zone().map(Object::toString).orElse("")).isEqualTo(zone);
    }

    @Test
    void countriesDepartmentsAndRegionsHaveNames() {
        assertThat(GAZETTEER.country("Suisse")).contains("CH");
        assertThat(GAZETTEER.country("deutschland")).contains("DE");
        assertThat(GAZETTEER.country("Reino Unido")).contains("GB");
        assertThat(GAZETTEER.country("Atlantide")).isEmpty();
        assertThat(GAZETTEER.department("Loire-Atlantique")).map(Area::code).contains("44");
        assertThat(GAZETTEER.department("2A")).map(Area::name).contains("Corse-du-Sud");
        assertThat(GAZETTEER.region("bretagne")).map(Area::code).contains("53");
    }

    @Test
    void namesAreReadOnAsLongAsTheyGoOn() {
        assertThat(GAZETTEER.reach("Clermont").longer()).isTrue();
        assertThat(GAZETTEER.has("Clermont Ferrand")).isTrue();
        assertThat(GAZETTEER.reach("Clermont-Ferrand").longer()).isFalse();
        assertThat(GAZETTEER.has("Clerm")).isFalse();
    }
}
