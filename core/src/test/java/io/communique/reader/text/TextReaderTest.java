package io.communique.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.communique.document.Document;
import io.communique.document.Remark;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static Document read(String name, String text) {
        try {
            return new TextReader().read(Source.of(name, text.getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT);
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> blocks(String name, String text) {
        Document document = read(name, text);
        return document.blocks().stream().map(block -> block.kind() + (block.level() > 0 ? "" + block.level() : "") + " "
                + document.text(block.span()).replace("\n", " / ")).toList();
    }

    @Test
    void marksOfMarkdownAreRead() {
        Document document = read("a.md", "# La 2^{e} fête\n\nVoir [le *plan* \\(PDF\\)](https://example.org/p) et **samedi**.\n\n"
                + "- un\n- deux\n  - trois\n\n## Contact\n\n[Ici](#)\n");
        assertThat(document.text()).isEqualTo("La 2e fête\n\nVoir le plan (PDF) et samedi.\n\nun\n\ndeux\n\ntrois\n\nContact\n\nIci");
        assertThat(document.links()).extracting(link -> document.text(link.span()) + " > " + link.target())
                .containsExactly("le plan (PDF) > https://example.org/p", "Ici > #");
        assertThat(document.marks()).extracting(mark -> document.text(mark.span())).containsExactly("plan", "samedi");
        assertThat(blocks("a.md", "# A\n\n- b\n  - c\n\n### D")).containsExactly("TITLE1 A", "LIST_ITEM1 b", "LIST_ITEM2 c", "HEADING3 D");
    }

    @Test
    void whatStandsBeforeTheTextOfAGeneratedPageTellsItsTitleAndDay() {
        String body = "Zum Fest am **9. August** sind alle eingeladen.\n";
        String yaml = "---\nlayout: post\ntitle: \"Ein \\\"Fest\\\" am See\"\ndate: 2025-05-14 10:00:00 +0200\ntags:\n  - fest\nlocation: Seehaus\n---\n";
        assertThat(blocks("a.md", yaml + body)).containsExactly("TITLE1 Ein \"Fest\" am See", "PARAGRAPH 2025-05-14",
                "PARAGRAPH Zum Fest am 9. August sind alle eingeladen.", "PARAGRAPH location: Seehaus");
        assertThat(read("a.md", yaml + body).metadata().published()).contains("2025-05-14");
        assertThat(blocks("a", "+++\ntitle = 'Fest'\nlang = \"de\"\n+++\n# Ein Fest\n\n" + body)).startsWith("TITLE1 Ein Fest");
        assertThat(blocks("a.md", "---\nkein: Kopf\n---\n" + body).get(0)).contains("Kopf");
        assertThat(blocks("a.md", "---\ntitle: ohne Ende\n" + body).get(0)).contains("ohne Ende");
    }

    @Test
    void tablesOfMarkdownAreCells() {
        String table = "| Jour | Lieu |\n|---|---|\n| 3 mai | [Salle](https://example.org/s) **Léo** |\n| 5 mai | |\n";
        Document document = read("a.md", "# Fête\n\n" + table + "\nFin.\n\n" + table);
        assertThat(document.blocks().stream().filter(b -> b.cell().isPresent()).map(b -> b.cell().get().table() + "/" + b.cell().get().row()
                + "/" + b.cell().get().column() + " " + document.text(b.span()))).startsWith("0/0/0 Jour", "0/0/1 Lieu", "0/1/0 3 mai",
                "0/1/1 Salle Léo", "0/2/0 5 mai", "1/0/0 Jour").hasSize(10);
        assertThat(document.links()).extracting(link -> document.text(link.span())).containsExactly("Salle", "Salle");
    }

    @Test
    void headingsAreToldByTheirShape() {
        String body = "Un long paragraphe qui dit ce qui se passe, où et quand, avec assez de mots pour que personne ne le prenne"
                + " pour un titre, et même un peu plus.";
        assertThat(blocks("a.txt", "Communiqué\nTestville, le 3 mars 2026\n\nCulture\n\nLa grande fête des essais revient\n\n" + body
                + "\n\nLe programme\n\n" + body + "\n\nCONTACTS PRESSE :\n\nJeanne Exemple\nAttachée de presse\n01 99 00 55 66"))
                .containsExactly("PARAGRAPH Communiqué", "PARAGRAPH Testville, le 3 mars 2026", "PARAGRAPH Culture",
                        "TITLE1 La grande fête des essais revient", "PARAGRAPH " + body, "HEADING2 Le programme",
                        "PARAGRAPH " + body, "HEADING2 CONTACTS PRESSE :",
                        "PARAGRAPH Jeanne Exemple / Attachée de presse / 01 99 00 55 66");
    }

    @Test
    void underlinedLinesAreHeadings() {
        assertThat(blocks("a.txt", "Harbour festival\n================\n\nWhen\n----\n3 June\n")).containsExactly(
                "TITLE1 Harbour festival", "HEADING2 When", "PARAGRAPH 3 June");
    }

    @Test
    void linesBrokenAtAConstantWidthAreJoined() {
        String wrapped = "The harbour festival opens its gates on the first Saturday of the month\n"
                + "with music on three stages, food from the whole region and a parade of\n"
                + "old ships that have come from as far away as the northern islands, where\n"
                + "they were built by hand.\n\nJo Sample\nPress office\n";
        assertThat(blocks("a.txt", wrapped)).containsExactly("PARAGRAPH The harbour festival opens its gates on the first Saturday"
                + " of the month with music on three stages, food from the whole region and a parade of old ships that have come"
                + " from as far away as the northern islands, where they were built by hand.", "PARAGRAPH Jo Sample / Press office");
    }

    @Test
    void bulletsBeginItems() {
        assertThat(blocks("a.txt", "Au programme :\n- 9h accueil\n- 10h visite\n  du site\n• 12h fin\n1. un\nAprès")).containsExactly(
                "PARAGRAPH Au programme :", "LIST_ITEM1 9h accueil", "LIST_ITEM1 10h visite / du site", "LIST_ITEM1 12h fin",
                "LIST_ITEM1 un", "PARAGRAPH Après");
    }

    @Test
    void aMailAddressInWordsIsALink() {
        Document document = read("a.txt", "Kontakt: presse (at) example (punkt) org, meet us at example.org");
        assertThat(document.links()).extracting(link -> document.text(link.span()) + " > " + link.target())
                .containsExactly("presse (at) example (punkt) org > mailto:presse@example.org");
    }

    @Test
    void whatIsPastTheLimitIsCutAndSaidSo() {
        Document document = read("a.txt", "mot ".repeat(600_000));
        assertThat(document.text().length()).isLessThanOrEqualTo(Limits.DEFAULT.characters());
        assertThat(document.remarks()).extracting(Remark::code).containsExactly("text-cut");
    }

    @Test
    void anyDepthOfMarksIsRead() {
        assertThat(blocks("a.md", "- ".repeat(100_000) + "a")).hasSize(1);
        assertThat(blocks("a.md", ">".repeat(150) + "a")).containsExactly("PARAGRAPH a");
        assertThat(read("a.md", "[".repeat(50_000) + "a").text()).endsWith("[a");
    }

    @Test
    void aTextThatTakesTooLongIsRefusedWithTheReason() {
        Limits hurried = new Limits(50_000_000, 500, 2_000_000, 2_000_000, 5_000_000, 256_000_000L, 10_000, Duration.ofNanos(1));
        for (String name : List.of("a.txt", "a.md"))
            assertThatThrownBy(() -> new TextReader().read(Source.of(name, "mot\n\n".repeat(2_000).getBytes(StandardCharsets.UTF_8)), hurried))
                    .isInstanceOfSatisfying(UnreadableDocumentException.class,
                            e -> assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.TOO_SLOW))
                    .hasMessageContaining(name);
    }

    private static List<String> layers(String text) {
        Document document = read("a.txt", text);
        return document.blocks().stream().map(b -> b.layer() + " " + document.text(b.span()).replace("\n", " / ")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"From: A <a@example.org>\nSent: 12 May 2025 09:30\nTo: B\nSubject: The fair",
        "De : A\nEnvoyé : lundi 12 mai 2025 09:30\nÀ : B\nObjet : La foire", "Von: A\nGesendet: 12.05.2025\nAn: B\nBetreff: Messe",
        "De: A\nEnviado el: 12/05/2025\nPara: B\nAsunto: La feria", "Da: A\nInviato: 12/05/2025\nA: B\nOggetto: Fiera",
        "Van: A\nVerzonden: 12-05-2025\nAan: B\nOnderwerp: Beurs", "De: A\nEnviada em: 12/05/2025\nPara: B\nAssunto: Feira"})
    void theHeadOfAMailIsNotOfTheRelease(String head) {
        assertThat(layers(head + "\n\nLa foire ouvre samedi à la halle de Valombre, dès dix heures du matin."))
                .containsExactly("FURNITURE " + head.replace("\n", " / "),
                        "BODY La foire ouvre samedi à la halle de Valombre, dès dix heures du matin.");
    }

    @Test
    void labelledLinesOfAReleaseAreNoMail() {
        assertThat(layers("De : 10 h\nÀ : 18 h\nLieu : halle de Valombre")).allMatch(block -> block.startsWith("BODY "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ENDS -", "-- FIN --", "*** ENDE ***", "– fine –", "### Fim ###"})
    void theEndOfAReleaseIsToldBetweenSigns(String end) {
        assertThat(layers("Un marché.\n" + end + "\nContact : Ana")).containsExactly("BODY Un marché.", "FURNITURE " + end, "BODY Contact : Ana");
    }

    @Test
    void quotedLinesAreRead() {
        assertThat(layers("> Un marché\n> à Valombre, samedi.\n>\n>> Entrée libre.")).containsExactly("BODY Un marché / à Valombre, samedi.", "BODY Entrée libre.");
    }

    @Test
    void oneWrappedParagraphIsEnoughToBeJoined() {
        String paragraph = "L'association organise le Salon du Vélo les 24 et 25 mai 2025, de dix à\ndix-huit heures, à la halle aux grains de Brumeval.";
        String labels = "Ligne un peu plus longue que toutes les autres du texte : 01 99 00 12 34, ou par écrit";
        assertThat(layers(paragraph + "\n\n" + labels)).contains("BODY " + paragraph.replace("\n", " "));
        String address = "Maison des associations de Brumeval, salle du premier étage à gauche\n12 rue des Lilas\n51999 Brumeval";
        assertThat(layers("Un marché a lieu samedi à Brumeval, sous la halle, de dix heures à midi, comme chaque année depuis mille neuf cent quatre-vingts, par tous les temps.\n\n" + address))
                .contains("BODY " + address.replace("\n", " / "));
    }
}
