package io.communique.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.model.Communique.Kind;
import io.communique.model.Communique.Revision;
import io.communique.model.Sourced;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameMakerTest {

    private static final String PROSE = "Rive Claire vous attend sur la plage des Dunes toute la journée, avec des ateliers "
            + "pour petits et grands. Les gants et les sacs sont fournis à tous les volontaires.";

    private static Frame frame(String code, String written) {
        return new FrameMaker().make(Sheet.desk(code, written));
    }

    private static String value(Optional<Sourced<String>> found) {
        return found.map(Sourced::value).orElse("");
    }

    @Test
    void aReleaseHasBannerDateKickerHeadlineSubtitleAndLead() {
        Frame frame = frame("fr", """
                Communiqué de presse n° 12/2025

                Paris, le 4 mars 2025

                Culture

                La plage fait peau neuve

                Une journée de nettoyage ouverte à tous

                %s
                """.formatted(PROSE));
        assertThat(value(frame.title())).isEqualTo("La plage fait peau neuve");
        assertThat(value(frame.kicker())).isEqualTo("Culture");
        assertThat(value(frame.subtitle())).isEqualTo("Une journée de nettoyage ouverte à tous");
        assertThat(value(frame.lead())).startsWith("Rive Claire vous attend");
        assertThat(value(frame.reference())).contains("12/2025");
        assertThat(frame.published().date().orElseThrow().value()).isEqualTo("2025-03-04");
        assertThat(value(frame.published().place())).isEqualTo("Paris");
        assertThat(frame.kind()).isEqualTo(Kind.COMMUNIQUE);
    }

    /** A word that may be a banner is the kicker where the banner stands above it. */
    @Test
    void aSecondBannerIsTheKicker() {
        Frame frame = frame("fr", "Communiqué\n\nÉvénement\n\nLa plage fait peau neuve\n\n" + PROSE);
        assertThat(value(frame.kicker())).isEqualTo("Événement");
        assertThat(frame.kind()).isEqualTo(Kind.COMMUNIQUE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "en; GALWAY, Ireland, February 11, 2025 – The trust has named its head; 2025-02-11; Galway",
        "en; SAN FRANCISCO--(NEWS WIRE)--March 12, 2025--The trust has published its figures; 2025-03-12; San Francisco",
        "fr; (Paris, le 12 mars 2025) La fédération publie son bilan; 2025-03-12; Paris",
        "es; Madrid, 12 de marzo de 2025.- La fundación publica su memoria; 2025-03-12; Madrid",
        "it; Roma, 12 marzo 2025 - La fondazione pubblica il bilancio; 2025-03-12; Roma",
        "de; Hamburg, 12.03.2025 – Der Verein hat seine Zahlen vorgestellt; 2025-03-12; Hamburg"})
    void datelinesOpenTheText(String code, String opening, String day, String town) {
        Frame frame = frame(code, "# Une saison\n\n" + opening + " après une année de travail, de projets et de rencontres.");
        assertThat(frame.published().date().orElseThrow().value()).isEqualTo(day);
        assertThat(value(frame.published().place())).isEqualTo(town);
    }

    /** Who invites stands above the news; the day and hour it gives are no day of issue. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "fr; INVITATION PRESSE; La mairie de Val-Clair a le plaisir de vous convier à; mardi 9 septembre 2025 à 11 heures",
        "fr; Invitation presse; Le musée de Brumeville vous invite à; vendredi 4 avril 2025 à 18h30"})
    void anInvitationLeadsOnToTheNews(String code, String banner, String inviting, String when) {
        Frame frame = frame(code, banner + "\n\n" + inviting + "\n\nl'inauguration de la halle\n\n" + when
                + "\n1, place du Marché – 44350 Guérande\n\n" + PROSE);
        assertThat(value(frame.title())).isEqualTo("l'inauguration de la halle");
        assertThat(frame.published().date()).isEmpty();
        assertThat(frame.kicker()).isEmpty();
    }

    @Test
    void aNumberOfThePaperIsNoKicker() {
        Frame frame = frame("fr", "Communiqué de presse\n\nN° 2025-047\n\n# La plage fait peau neuve\n\n" + PROSE);
        assertThat(frame.kicker()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "fr; Communiqué de presse : la plage fait peau neuve; la plage fait peau neuve",
        "fr; RECTIFICATIF – Concert de printemps au kiosque; Concert de printemps au kiosque",
        "fr; ANNULÉ – Concert de printemps au kiosque; ANNULÉ – Concert de printemps au kiosque",
        "fr; Communiqué de presse n° 12 : la plage fait peau neuve; la plage fait peau neuve",
        "fr; Communiqué du 3 mars 2025 - La plage fait peau neuve; La plage fait peau neuve",
        "fr; [CP] La plage fait peau neuve; La plage fait peau neuve",
        "fr; Communiqué de presse de la Ville : non à la fermeture; Communiqué de presse de la Ville : non à la fermeture",
        "de; Pressemitteilung 14/2025: Neues Kulturhaus am Hafen; Neues Kulturhaus am Hafen",
        "de; Pressemitteilung vom 3. März 2025 / Neues Kulturhaus am Hafen; Neues Kulturhaus am Hafen",
        "it; COMUNICATO STAMPA N. 7 DEL 3 MARZO 2025 - La spiaggia rinasce; La spiaggia rinasce",
        "en; Harbour opens its gates to visitors; Harbour opens its gates to visitors",
        "de; Neues Kulturhaus am Hafen; Neues Kulturhaus am Hafen"})
    void labelsAreCutOffTheHeadline(String code, String line, String title) {
        assertThat(value(frame(code, "# " + line + "\n\n" + PROSE).title())).isEqualTo(title);
    }

    @Test
    void aNameAboveDayAndAddressOfTheEventIsAHeadline() {
        assertThat(value(frame("fr", "# Rive Claire #5\n\nLe samedi 8 avril 2023, à la Fabrique, 14 rue des Tisserands\n\n" + PROSE)
                .title())).isEqualTo("Rive Claire #5");
        assertThat(value(frame("fr", "Rive Claire\n\n14 rue des Tisserands, 44000 Nantes\n\nLa plage fait peau neuve\n\n" + PROSE)
                .title())).isEqualTo("La plage fait peau neuve");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"fr; Communiqué de presse", "en; FOR IMMEDIATE RELEASE", "de; Pressemitteilung",
        "es; Nota de prensa", "it; Comunicato stampa", "nl; Persbericht", "pt; Nota de imprensa", "fr; Paris, le 4 mars 2025",
        "fr; CONTACT PRESSE", "fr; Association « Rive Claire »", "fr; RÉPUBLIQUE FRANÇAISE"})
    void bannersDatesLabelsAndBodiesAreNoHeadlines(String code, String line) {
        assertThat(frame(code, "# " + line + "\n\n" + PROSE).title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "en; LONDON, 2 June 2025 – The harbour opens its gates to all who want to see the boats. Entry is free.; London",
        "de; Hamburg, 5. Mai 2025 – Der Hafen öffnet seine Tore für alle, die Boote sehen wollen. Der Eintritt ist frei.; Hamburg",
        "es; Madrid, 3 de marzo de 2025.- El puerto abre sus puertas a todos los que quieran ver los barcos. La entrada es libre.; Madrid",
        "it; Roma, 3 marzo 2025 – Il porto apre le porte a tutti quelli che vogliono vedere le barche. Ingresso libero.; Roma",
        "nl; Utrecht, 3 maart 2025 – De haven opent haar poorten voor iedereen die boten wil zien. De toegang is gratis.; Utrecht",
        "pt; Lisboa, 5 de maio de 2025 – O porto abre as portas a todos os que querem ver os barcos. A entrada é livre.; Lisboa",
        "fr; Lyon, le 3 mars 2025 – Le port ouvre ses portes à tous ceux qui veulent voir les bateaux. L'entrée est libre.; Lyon"})
    void theDatelineGivesDayAndTown(String code, String prose, String town) {
        Frame frame = frame(code, "# Boats\n\n" + prose);
        assertThat(frame.published().date()).isPresent();
        assertThat(value(frame.published().place())).isEqualTo(town);
        assertThat(value(frame.lead())).doesNotContain("2025");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "fr; Objet : La plage fait peau neuve; Madame, Monsieur,; La plage fait peau neuve",
        "en; Subject: A new face for the beach; Dear colleagues,; A new face for the beach",
        "de; Betreff: Der Strand wird schön; Sehr geehrte Damen und Herren,; Der Strand wird schön",
        "es; Asunto: La playa se renueva; Estimados compañeros:; La playa se renueva",
        "it; Oggetto: La spiaggia si rinnova; Gentili colleghi,; La spiaggia si rinnova",
        "nl; Onderwerp: Het strand wordt mooi; Geachte redactie,; Het strand wordt mooi",
        "pt; Assunto: A praia renova-se; Caros colegas,; A praia renova-se"})
    void theSubjectOfALetterIsItsHeadlineAndTheSalutationIsNone(String code, String subject, String salutation, String title) {
        assertThat(value(frame(code, "Rive Claire\n\n" + subject + "\n\n" + salutation + "\n\n" + PROSE).title())).isEqualTo(title);
        assertThat(frame(code, salutation + "\n\n" + PROSE).title()).isEmpty();
    }

    @Test
    void theTownMayStandInASecondDateline() {
        Frame frame = frame("en", "2 September 2025\n\n# Boats\n\nPORTWICK, 2 September 2025 – The harbour opens its gates to all "
                + "who want to see the boats. Entry is free.");
        assertThat(value(frame.published().place())).isEqualTo("Portwick");
        assertThat(value(frame("en", "# Boats\n\nKEARNEY, Neb. (April 14, 2025) - The harbour opens its gates to all who "
                + "want to see the boats. Entry is free.").published().place())).isEqualTo("Kearney");
    }

    @Test
    void theDayOfTheEventIsNotTheDayOfIssue() {
        Frame frame = frame("fr", "# La plage fait peau neuve\n\nLe samedi 4 octobre 2025, de 9h à 17h, Rive Claire "
                + "organise un grand nettoyage de la plage des Dunes. Les gants sont fournis.");
        assertThat(frame.published().date()).isEmpty();
        assertThat(frame.published().place()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "fr; L'association « Rive Claire » organise samedi un grand nettoyage de la plage avec les écoles de la ville.; Rive Claire",
        "en; The Harbour Council announces a great clean-up of the beach on Saturday with all the schools of the town.; Harbour Council",
        "de; Der Küstenbund e.V. lädt am Samstag zum großen Putztag an den Strand ein und stellt Handschuhe bereit.; Küstenbund",
        "es; El Ayuntamiento de Brumas organiza el sábado una gran limpieza de la playa con las escuelas del pueblo.; Ayuntamiento de Brumas",
        "it; Il Comune di Brumola organizza sabato una grande pulizia della spiaggia con le scuole di tutta la città.; Comune di Brumola",
        "nl; De gemeente Brumdam organiseert zaterdag een grote schoonmaak van het strand met alle scholen van de stad.; gemeente Brumdam",
        "pt; A Câmara Municipal de Brumal organiza no sábado uma grande limpeza da praia com as escolas da cidade toda.; Câmara Municipal de Brumal"})
    void whoActsIsTheIssuer(String code, String prose, String name) {
        assertThat(frame(code, "# 2025\n\n" + prose).issuer().orElseThrow().name().value()).contains(name);
    }

    @Test
    void aPartnerIsNotTheIssuer() {
        assertThat(frame("fr", "# Grand nettoyage\n\nUn grand nettoyage de la plage aura lieu samedi avec le soutien de "
                + "la Fondation Haute Mer. Les gants sont fournis.").issuer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"fr; Note aux rédactions; ADVISORY", "fr; Invitation presse; INVITATION",
        "de; Presseeinladung; INVITATION", "en; Media advisory; ADVISORY", "it; Cartella stampa; PRESS_KIT",
        "es; Declaración institucional; STATEMENT", "nl; Weekagenda; AGENDA", "pt; Convite à imprensa; INVITATION",
        "fr; I N V I T A T I O N   P R E S S E; INVITATION"})
    void theBannerSaysWhatItIs(String code, String banner, Kind kind) {
        assertThat(frame(code, banner + "\n\n# Boats and boats\n\n" + PROSE).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"fr; ANNULÉ : concert au kiosque; CANCELS", "fr; Annule et remplace; REPLACES",
        "en; POSTPONED: concert in the park; POSTPONES", "de; Korrektur; CORRECTS", "es; Recordatorio; REMINDS"})
    void revisionsAreSaidAtTheHead(String code, String line, Revision revision) {
        assertThat(frame(code, line + "\n\n# Boats and boats\n\n" + PROSE).revision().orElseThrow().value())
                .isEqualTo(revision);
    }

    @Test
    void anEmbargoIsADateWithItsHour() {
        assertThat(value(frame("fr", "SOUS EMBARGO JUSQU'AU 10 MAI 2025 À 6H00\n\n# La plage fait peau neuve\n\n" + PROSE)
                .embargo())).startsWith("2025-05-10T06:00");
        assertThat(frame("fr", "# La plage fait peau neuve\n\n" + PROSE).embargo()).isEmpty();
    }

    @Test
    void nothingAtAllGivesNothing() {
        Frame frame = frame("fr", "Bonjour.");
        assertThat(frame.title()).isEmpty();
        assertThat(frame.issuer()).isEmpty();
        assertThat(frame.published().date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"de; Sehr geehrte Damen und Herren,", "fr; Publié le 4 mars 2025 par la rédaction de Rive Claire",
            "fr; Rive Claire a le plaisir de vous convier à la fête de la plage des Dunes,", "fr; 14h30 : rendez-vous sur la plage",
            "en; We are pleased to invite you to the Beach Day"})
    void whatIsSpokenOrPrintedByThePageIsNoSubtitle(String language, String line) {
        Frame frame = frame(language, "# La plage fait peau neuve\n\n" + line + "\n\n" + PROSE);
        assertThat(frame.subtitle()).isEmpty();
        assertThat(value(frame.title())).isEqualTo("La plage fait peau neuve");
    }

    @Test
    void aSentenceSetLineByLineIsOneHeadline() {
        Frame frame = frame("fr", "Clara Morvane, ministre de la Mer,\n\nse rendra à Brume (Aulne)\n\nle vendredi 8 mai 2026\n\n" + PROSE);
        assertThat(value(frame.title())).isEqualTo("Clara Morvane, ministre de la Mer, se rendra à Brume (Aulne) le vendredi 8 mai 2026");
        assertThat(value(frame("fr", "Le port ouvre ses portes\n\nle vendredi 8 mai 2026\n\n" + PROSE).title()))
                .isEqualTo("Le port ouvre ses portes");
    }

    @Test
    void yearsInASubtitleAreNoDateLine() {
        Frame frame = frame("fr", "# Terres d'argile\n\n## Poteries du Haut-Brenne, 1920-1975\n\n" + PROSE);
        assertThat(value(frame.subtitle())).isEqualTo("Poteries du Haut-Brenne, 1920-1975");
    }

    @Test
    void aContactAboveTheHeadlineIsNoKicker() {
        Frame frame = frame("en", "Contact:\nMarla Dunstan, Press Officer\n020 7946 0100\n\n# A beach made new\n\n" + PROSE);
        assertThat(frame.kicker()).isEmpty();
    }

    @Test
    void aDiaryHasNoLeadUnderItsDaysAndNamesItsBodyAboveTheLabel() {
        Frame frame = frame("fr", "Communauté d'agglomération du Val-Clair – Service presse\n\n# Agenda presse du 3 au 9 février 2025"
                + "\n\n## Mardi 4 février\n\nInauguration de la plage, 18h. En présence des élus. Ouvert à la presse.");
        assertThat(frame.kind()).isEqualTo(Kind.AGENDA);
        assertThat(frame.lead()).isEmpty();
        assertThat(frame.issuer().orElseThrow().name().value()).isEqualTo("Communauté d'agglomération du Val-Clair");
        assertThat(frame("fr", "# Agenda de la maire de Val-Clair\n\n" + PROSE).kind()).isEqualTo(Kind.AGENDA);
    }
}
