package io.communique.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.language.Languages;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.model.Sourced;
import io.communique.model.Venue;
import io.communique.place.Gazetteer;
import io.communique.place.KnownVenueFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

    private static final Gazetteer GAZETTEER = Gazetteer.standard().with(KnownVenueFile.parse("""
            name,aliases,street,postcode,town,lat,lon,insee
            La Boussole,la B.|Maison des boussoles,12 rue Haute,35000,Rennes,48.11,-1.68,35238
            """));

    @Test
    void aNameOrAliasGivesWhatTheUserKnows() {
        Mention<Venue> found = find("Un atelier est prévu, maison des Boussoles, jeudi.");
        assertThat(found.rule()).isEqualTo("venue-known");
        assertThat(found.value().address().street()).contains(Sourced.implied("12 rue Haute"));
        assertThat(found.value().address().inseeCode()).contains("35238");
        assertThat(found.value().address().latitude()).hasValue(48.11);
        assertThat(found.value().name()).map(Sourced::value).contains("maison des Boussoles");
    }

    @Test
    void nothingElseIsKnown() {
        Reading reading = reading("Les boussoles de la maison sont exposées.");
        assertThat(new VenueRecogniser(List.of()).find(reading)).isEmpty();
    }

    private static Mention<Venue> find(String text) {
        List<Mention<Venue>> found = new VenueRecogniser(List.of()).find(reading(text));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static Reading reading(String text) {
        return Reading.of(Texts.document(text), Languages.standard().get("fr").orElseThrow(), Optional.empty(),
                GAZETTEER);
    }
}
