package io.communique.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.mention.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

    private static List<String> names(Outline outline) {
        return outline.sections().stream().map(s -> s.name().orElse("")).toList();
    }

    private static List<String> entries(String code, String written) {
        Reading reading = Sheet.reading(code, written);
        return Outline.of(reading).entries().stream()
                .map(e -> e.name().orElse("?") + "=" + e.value().of(reading.text()).replace('\n', '|')).toList();
    }

    @Test
    void headingsAndLabelsOpenSections() {
        Outline outline = Outline.of(Sheet.reading("fr", """
                # Les Nuits du lac

                La ville de Brume accueille les Nuits du lac.

                ## Informations pratiques

                Entrée libre sur la place.

                ## À propos de l'association Rive

                Rive rassemble les riverains.

                CONTACTS PRESSE :

                Ada MARTEL
                01 99 00 12 34
                """));
        assertThat(names(outline)).containsExactly("", "practical", "about", "press-contact");
    }

    @Test
    void sectionsWithinSectionsKnowTheirPath() {
        Reading reading = Sheet.reading("fr", """
                ## Programme

                ### Atelier cyanotype

                À 14h.

                ### Concert

                À 18h.

                ## Contact

                Ada MARTEL
                """);
        Outline outline = Outline.of(reading);
        assertThat(outline.isUnder(reading.text().indexOf("18h"), "programme")).isTrue();
        assertThat(outline.isUnder(reading.text().indexOf("Ada"), "programme")).isFalse();
        assertThat(outline.whole(outline.named("programme").get(0)).of(reading.text())).endsWith("18h.");
    }

    @Test
    void labelledLinesAreEntries() {
        assertThat(entries("fr", """
                *Quand ?* 13 et 14 juin, de 9h à 19h
                *Où ?* Stand 12, galerie des démos
                Halle aux grains
                """)).containsExactly("date=13 et 14 juin, de 9h à 19h", "place=Stand 12, galerie des démos|Halle aux grains");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Date : 12 mai | date=12 mai", "en | WHEN: 12 May | date=12 May", "de | Wann: 12. Mai | date=12. Mai",
        "es | Lugar: Sala Norte | place=Sala Norte", "it | Dove: Sala Nord | place=Sala Nord",
        "nl | Locatie: Zaal Noord | place=Zaal Noord", "pt | Local: Sala Norte | place=Sala Norte",
        "fr | >> Tarif : 5 € | price=5 €", "fr | Lieu – Halle aux grains | place=Halle aux grains",
        "fr | Contact presse (uniquement) : Ada | press-contact=Ada"})
    void aLabelOpensALine(String code, String line, String entry) {
        assertThat(entries(code, line)).containsExactly(entry);
    }

    @Test
    void severalEntriesShareALine() {
        assertThat(entries("en", "WHAT: Open day WHEN: 12 May, 10am WHERE: Harbour Hall"))
                .containsExactly("what=Open day", "date=12 May, 10am", "place=Harbour Hall");
    }

    @Test
    void termsAreEntriesWhateverTheirWords() {
        assertThat(entries("fr", "= Lieu\n\n: Halle aux grains\n\n= Jauge du soir\n\n: 40 places"))
                .containsExactly("place=Halle aux grains", "?=40 places");
    }

    @Test
    void lettersSetApartAreALabel() {
        assertThat(names(Outline.of(Sheet.reading("fr", "Bonjour.\n\nC O N T A C T S\n\nAda MARTEL"))))
                .containsExactly("", "contact");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Date limite et lieu du tournage restent secrets.",
        "fr | programme", "en | About 300 people came to the harbour.", "de | Ort und Stille, ein Abend",
        "fr | Presse et radio s'y pressent", "it | Come arrivare a una legge giusta"})
    void proseHasNoLabels(String code, String line) {
        assertThat(entries(code, line)).isEmpty();
    }

    @Test
    void theHeadlineIsNoLabel() {
        assertThat(entries("fr", "# Inscriptions : ouverture en mai\n\nLa ville ouvre les inscriptions.")).isEmpty();
    }

    @Test
    void aContactLineAtTheTopRulesNoArticle() {
        Reading reading = Sheet.reading("en", """
                Contact: Ada Marsh

                Phone 020 7946 0000

                %s

                More about the harbour.
                """.formatted("The harbour opens its gates to all who want to see the boats come in. ".repeat(4)));
        Outline outline = Outline.of(reading);
        assertThat(outline.isUnder(reading.text().indexOf("7946"), "contact")).isTrue();
        assertThat(outline.isUnder(reading.text().indexOf("More about"), "contact")).isFalse();
    }

    @Test
    void anOfficeInALetterheadHasNoSection() {
        Outline outline = Outline.of(Sheet.reading("fr", """
                # HÔPITAL DE BRUME

                Direction de la communication

                Brume, le 3 avril 2025

                L'hôpital organise samedi 26 avril une journée pour les familles.

                Contacts presse

                Ada MARTEL – 01 99 00 12 34
                """));
        assertThat(names(outline)).containsExactly("", "press-contact");
        assertThat(outline.named("press-contact").get(0).label().length()).isEqualTo("Contacts presse".length());
    }

    @Test
    void sectionsCoverTheTextInOrder() {
        Reading reading = Sheet.reading("fr", "~ Menu\n\n# Titre\n\nTexte.\n\nContact\n\nAda\n\n~ Mentions légales");
        Outline outline = Outline.of(reading);
        int last = 0;
        for (Section section : outline.sections()) {
            assertThat(section.span().start()).isGreaterThanOrEqualTo(last);
            last = section.span().end();
        }
        assertThat(last).isEqualTo(reading.text().length());
    }
}
