package io.communique.mention.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.document.Block;
import io.communique.document.DocumentBuilder;
import io.communique.language.Languages;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.model.Organization;
import io.communique.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationRecogniserTest {

    private static Reading reading(String code, String text) {
        DocumentBuilder builder = new DocumentBuilder().append(text);
        Span span = new Span(0, text.length());
        builder.add(Block.of(span, Block.Kind.PARAGRAPH, 0, Block.Layer.BODY));
        return Reading.of(builder.build(), Languages.standard().get(code).orElseThrow(), Optional.empty());
    }

    private static List<Mention<Organization>> in(String code, String text) {
        return new OrganizationRecogniser().find(reading(code, text));
    }

    /** The text with every mention between bars. */
    private static String marked(String code, String text) {
        StringBuilder out = new StringBuilder(text);
        List<Mention<Organization>> found = in(code, text);
        for (int i = found.size() - 1; i >= 0; i--)
            out.insert(found.get(i).span().end(), '|').insert(found.get(i).span().start(), '|');
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "fr; Le |ministère de la Pêche et des Marées| ouvre ses quais.",
        "fr; La |préfecture de la Haute-Brume| rappelle les règles.",
        "fr; L'|association « Rive Claire »| fête ses dix ans.",
        "fr; La |mairie de Saint-Brume| reçoit les habitants.",
        "fr; Le |Secrétariat général pour la navigation de l'action fluviale (SGNAF)| organise une semaine.",
        "fr; Le |musée des Beaux-Vents de Brume| expose.",
        "fr; Un stand de l'|Université Brume 3|.",
        "fr; La |direction interministérielle des marées| y sera.",
        "fr; La |fédération Toitures d'ici| et l'|association Les Ateliers du Port| vous invitent.",
        "de; Heute zählt die |Naturschutzverwaltung Elbe| die Störche.",
        "en; The |Harbour Museum| opens late, says |Northern Boats Ltd|.",
        "en; Tickets from |Brume City Council| and the |University of East Brume|.",
        "en; The |Ministry of Tides and Winds| said so.",
        "de; Heute tagt der |Bund für Ebbe und Flut e.V.| wieder.",
        "de; Das |Landesmuseum Brume| zeigt Boote.",
        "de; Die |Technische Universität Brume| und die |Wellen GmbH| forschen.",
        "es; El |Ayuntamiento de Brumas| abre las puertas.",
        "es; La |Fundación Marea Alta| y el |Museo del Viento| colaboran.",
        "it; Il |Comune di Brumola| e l'|Associazione Vento| invitano.",
        "it; La |Fondazione Alta Marea ONLUS| sostiene.",
        "nl; De |gemeente Brumdam| en het |Museum voor Wind| werken samen.",
        "nl; De |Stichting Hoog Water| viert feest.",
        "pt; A |Câmara Municipal de Brumal| e a |Fundação Maré Alta| abrem portas.",
        "pt; A |Universidade de Brumal| recebe todos.",
        "fr; Le |Musée d'histoire naturelle de Brume| expose les mousses.",
        "fr; Le |Centre d'art contemporain de Brume| rouvre.",
        "en; About |Harbour Public Library|",
        "en; |Harbour Public Library| Presents Night of Rare Maps",
        "nl; Perscontact |Stichting Hoog Water|",
        "it; Il |Museo di storia naturale di Brumola| riapre.",
    })
    void namesEndWhereTheyEnd(String code, String marked) {
        assertThat(marked(code, marked.replace("|", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "fr; Rendez-vous au 12 rue de l'Université à Brume.", "fr; Le musée est fermé.", "fr; Un fichier PDF et la TVA.",
        "fr; Le service public de demain se prépare.", "fr; Voir service-public.example pour la suite.",
        "en; The museum is closed on Mondays.", "de; Der Verein tagt am Montag.", "es; El museo cierra los lunes.",
        "it; Il museo chiude il lunedì.", "nl; Het museum is dicht.", "pt; O museu fecha."})
    void commonWordsAreNoNames(String code, String text) {
        assertThat(marked(code, text)).isEqualTo(text);
    }

    @Test
    void anAcronymStandsForItsNameEverywhere() {
        List<Mention<Organization>> found = in("fr",
                "L'Agence régionale des marées (ARM) ouvre. Les agents de l'ARM accueillent. ARM : 01 99 00 00 00.");
        assertThat(found).hasSize(3).allSatisfy(mention -> {
            assertThat(mention.value().name().value()).isEqualTo("Agence régionale des marées");
            assertThat(mention.value().acronym().orElseThrow().value()).isEqualTo("ARM");
        });
    }

    @Test
    void theAcronymMayComeFirst() {
        List<Mention<Organization>> found = in("de", "Das BEF (Bündnis für Ebbe und Flut) lädt ein.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).value().name().value()).isEqualTo("Bündnis für Ebbe und Flut");
        assertThat(found.get(0).value().acronym().orElseThrow().value()).isEqualTo("BEF");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "fr; |Rive et Lac| organise une fête.", "fr; La |MARINEX| vous accueille.", "en; |Tidewater Arts| announces a fair.",
        "it; |Vento Alto| presenta la stagione.", "es; |Marea Viva| celebra su feria.", "pt; |Maré Viva| apresenta a peça.",
        "nl; |Hoog Water| organiseert een feest.", "de; |Flutlicht| präsentiert das Programm."})
    void whatActsLikeABodyIsOne(String code, String marked) {
        assertThat(marked(code, marked.replace("|", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"SGMAP, Secrétariat général pour la modernisation de l'action publique, true",
        "DNR, Deutscher Naturschutzring, true", "DGFiP, Direction générale des Finances publiques, true",
        "XYZ, Secrétariat général, false", "AB, Beta Alpha, false"})
    void initialsFit(String letters, String name, boolean fit) {
        assertThat(Initials.fit(letters, name)).isEqualTo(fit);
    }

    @Test
    void evidenceIsWhatStandsThere() {
        String text = "Le Secrétariat  général des\nmarées (SGM) organise. Le SGM invite.";
        for (Mention<Organization> mention : in("fr", text))
            assertThat(mention.value().name().evidence().get(0).exact())
                    .isEqualTo(mention.value().name().evidence().get(0).span().of(text));
    }
}
