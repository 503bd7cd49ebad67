package io.communique.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.document.Block;
import io.communique.document.DocumentBuilder;
import io.communique.document.Link;
import io.communique.language.Languages;
import io.communique.mention.MarkedText;
import io.communique.mention.Mentions;
import io.communique.mention.Reading;
import io.communique.model.WebLink;
import io.communique.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkMakerTest {
    private static Desk desk(String language, String before, String words, String after, String target) {
        DocumentBuilder builder = new DocumentBuilder().append(before + words + after);
        builder.add(Block.of(new Span(0, builder.position()), Block.Kind.PARAGRAPH, 0, Block.Layer.BODY));
        builder.add(new Link(new Span(before.length(), before.length() + words.length()), target, Block.Layer.BODY));
        Reading reading = Reading.of(builder.build(), Languages.standard().get(language).orElseThrow(),
                Optional.empty());
        return new Desk(reading, Mentions.in(reading), Outline.of(reading), new Warnings(reading.document()));
    }

    private static List<WebLink> links(Desk desk) {
        return new LinkMaker().make(desk, new FrameMaker().make(desk));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Le festival ouvre. | Consulter le programme | https://example.org/a | PROGRAMME",
        "fr | Le festival ouvre. | En savoir plus et s'inscrire | https://example.org/a | REGISTRATION",
        "fr | Le festival ouvre. | Voir la vidéo | https://example.org/a | MEDIA",
        "fr | Pour vous inscrire, cliquez | ici | https://example.org/a | REGISTRATION",
        "fr | Le festival ouvre. | Plan d'accès | https://example.org/a | MAP",
        "fr | Le festival ouvre. | Télécharger le dossier de presse | https://example.org/a.pdf | PRESS_KIT",
        "fr | Le festival ouvre. | Demande d'accréditation | https://example.org/a | ACCREDITATION",
        "fr | Le festival ouvre. | notre page | https://www.facebook.com/exemple | SOCIAL",
        "fr | Le festival ouvre. | En savoir plus | https://example.org/a | INFORMATION",
        "fr | Le festival ouvre. | Retrouvez l'étude complète | https://example.org/a | SOURCE",
        "fr | Le festival ouvre. | Balade des crêtes | https://example.org/a | OTHER",
        "fr | Le concert est annulé. | Demander le remboursement des billets | https://example.org/a | OTHER",
        "en | The concert is cancelled. | Ask for a refund | https://example.org/refunds | OTHER",
        "en | The festival opens. | Register now | https://example.org/a | REGISTRATION",
        "en | The festival opens. | full programme | https://example.org/a | PROGRAMME",
        "de | Das Festival beginnt. | Zur Anmeldung | https://example.org/a | REGISTRATION",
        "es | El festival empieza. | Más información | https://example.org/a | INFORMATION",
        "it | Il festival inizia. | Cartella stampa | https://example.org/a | PRESS_KIT",
        "nl | Het festival begint. | Bekijk het programma | https://example.org/a | PROGRAMME",
        "pt | O festival começa. | Inscrições abertas | https://example.org/a | REGISTRATION"})
    void purposeIsTold(String language, String before, String words, String target, WebLink.Purpose purpose) {
        List<WebLink> links = links(desk(language, before + " ", words, " .", target));
        assertThat(links).hasSize(1);
        assertThat(links.get(0).purpose()).isEqualTo(purpose);
        assertThat(links.get(0).id()).isEqualTo("L1");
        assertThat(links.get(0).text()).contains(words);
    }

    /** {@code fr text [words](target) text => purpose}; "none" for a link that is no part of the release. */
    @TestFactory
    Stream<DynamicTest> corpus() {
        return MarkedText.corpus(getClass(), "links.txt").stream().map(line -> DynamicTest.dynamicTest(line,
                () -> check(line.substring(0, 2), line.substring(3).split(" => ", 2))));
    }

    private static void check(String language, String[] parts) {
        int words = parts[0].indexOf('[');
        int target = parts[0].indexOf("](");
        int end = parts[0].indexOf(')', target);
        Desk desk = desk(language, parts[0].substring(0, words), parts[0].substring(words + 1, target),
                parts[0].substring(end + 1), parts[0].substring(target + 2, end));
        assertThat(links(desk).stream().map(WebLink::purpose).map(p -> p.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .findFirst().orElse("none")).isEqualTo(parts[1].strip());
    }

    @Test
    void corpusIsLarge() {
        List<String> lines = MarkedText.corpus(getClass(), "links.txt");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(90);
        for (String language : List.of("fr", "en", "de", "es", "it", "nl", "pt"))
            assertThat(lines.stream().filter(line -> line.startsWith(language + " "))).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void linkWithoutTargetIsAWarningAndNoLink() {
        Desk desk = desk("fr", "Voir ", "le programme", ".", "#");
        assertThat(links(desk)).isEmpty();
        assertThat(desk.warnings().all()).extracting(w -> w.code()).containsExactly("link-without-target");
        assertThat(desk.warnings().all().get(0).message()).contains("le programme");
    }

    @Test
    void oneEntryPerTarget() {
        Desk desk = desk("fr", "Le site www.example.org/ ouvre : ", "inscription", ".", "https://example.org");
        assertThat(links(desk)).hasSize(1);
        assertThat(links(desk).get(0).url().evidence()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Si vous ne voyez pas ce message, | cliquez ici",
        "fr | Vous recevez nos communiqués. | Se désinscrire",
        "fr | Vous ne souhaitez plus recevoir nos communiqués ? | Désabonnez-vous",
        "en | Having trouble viewing this email? | Click here",
        "en | You are on our press list. | Unsubscribe",
        "en | You are on our press list. | Update your preferences",
        "de | Liebe Redaktion, | Im Browser ansehen",
        "de | Sie erhalten unsere Post. | Newsletter abbestellen",
        "es | Si no ve bien este correo, | haga clic aquí",
        "es | Recibe nuestras notas. | Darse de baja",
        "it | Ricevete i nostri comunicati. | Disiscriviti",
        "it | Cara redazione, | Visualizza nel browser",
        "nl | U ontvangt onze persberichten. | Uitschrijven",
        "nl | Beste redactie, | Bekijk in uw browser",
        "pt | Recebe as nossas notas. | Cancelar subscrição"})
    void linksThatAMailingPutsAroundAReleaseAreNone(String language, String before, String words) {
        assertThat(links(desk(language, before + " ", words, "", "https://example.org/m"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Pour vous inscrire à la course, | cliquez ici",
        "fr | Le guide explique comment se désinscrire des listes : | lire le guide",
        "en | To book your place, | click here",
        "de | Zur Anmeldung bitte | hier klicken",
        "nl | Het dagprogramma: | bekijk het programma"})
    void otherLinksOfAReleaseStay(String language, String before, String words) {
        assertThat(links(desk(language, before + " ", words, "", "https://example.org/m"))).hasSize(1);
    }
}
