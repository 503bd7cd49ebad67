package io.communique.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.document.Document;
import io.communique.reader.Limits;
import io.communique.reader.PageRecogniser;
import io.communique.reader.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** One whole page or file for each way in which releases are laid out: all its blocks in order, kind and text. */
class LayoutsTest {

    private static final String LIBRARY = "La bibliothèque des Tilleuls ouvre ses portes pendant une semaine entière à tous "
            + "les lecteurs de la ville, avec des comédiens qui lisent à voix haute et des ateliers pour les plus petits "
            + "dans la grande salle du premier étage.";
    private static final String WALK = "Le samedi, une promenade part de la gare et suit le canal jusqu’au moulin, où un "
            + "concert attend les promeneurs sous la halle. La fanfare de Valmoret joue ensuite dans les rues jusqu’à la "
            + "tombée de la nuit.";
    private static final String FREE = "Entrée libre dans toutes les salles de la bibliothèque, sans inscription "
            + "préalable, du lundi au samedi, dans la limite des places.";
    private static final float RIGHT = 535;

    private static List<String> shapes(Sheet sheet) {
        return Sheet.shapes(sheet.read());
    }

    @Test
    void columns() {
        assertThat(shapes(new Sheet().line(60, 80, 20, Sheet.BOLD, "La semaine des lecteurs commence lundi")
                .prose(60, 120, 285, LIBRARY).prose(310, 120, RIGHT, WALK).prose(60, 230, RIGHT, FREE)))
                .containsExactly("title 1: La semaine des lecteurs commence lundi", "paragraph: " + LIBRARY,
                        "paragraph: " + WALK, "paragraph: " + FREE);
    }

    @Test
    void threeColumnsOverALineAcrossTwo() {
        assertThat(shapes(new Sheet().prose(60, 80, 200, WALK).prose(220, 80, 360, LIBRARY).prose(380, 80, RIGHT, FREE)
                .lines(60, 240, "Contact presse : Camille Durand, 01 99 00 12 34, presse@example.org")))
                .containsExactly("paragraph: " + WALK, "paragraph: " + LIBRARY, "paragraph: " + FREE,
                        "paragraph: Contact presse : Camille Durand, 01 99 00 12 34, presse@example.org");
    }

    @Test
    void twoSidesOverACentredTitle() {
        assertThat(shapes(new Sheet().lines(60, 60, "Préfecture de Brume", "Cabinet de la préfète", "Communication")
                .right(RIGHT, 60, "Valmoret, le 3 mars 2031").right(RIGHT, 72, "N° 2031-17")
                .line(205, 120, 20, Sheet.BOLD, "Invitation presse").prose(60, 150, RIGHT, LIBRARY)))
                .containsExactly("paragraph: Préfecture de Brume\nCabinet de la préfète\nCommunication",
                        "paragraph: Valmoret, le 3 mars 2031\nN° 2031-17", "title 1: Invitation presse",
                        "paragraph: " + LIBRARY);
    }

    @Test
    void threeContactsSideBySideWithAddresses() {
        assertThat(shapes(new Sheet().prose(60, 60, RIGHT, LIBRARY)
                .lines(60, 150, "Service de presse", "3 rue du Moulin", "99000 Valmoret")
                .lines(230, 150, "Office de tourisme", "12 quai du Port", "99001 Brume-le-Lac")
                .lines(400, 150, "Halle du marché", "1 place du Bourg", "99000 Valmoret")))
                .containsExactly("paragraph: " + LIBRARY,
                        "paragraph: Service de presse\n3 rue du Moulin\n99000 Valmoret",
                        "paragraph: Office de tourisme\n12 quai du Port\n99001 Brume-le-Lac",
                        "paragraph: Halle du marché\n1 place du Bourg\n99000 Valmoret");
    }

    @Test
    void footnotes() {
        float mark = Sheet.width("1", 5);
        assertThat(shapes(new Sheet().prose(60, 60, RIGHT, LIBRARY)
                .line(60, 740, 5, Sheet.PLAIN, "1").line(60 + mark, 743, 8, Sheet.PLAIN, " Fondée en 1931.")
                .line(60, 752, 5, Sheet.PLAIN, "2").line(60 + mark, 755, 8, Sheet.PLAIN, " Du lundi au samedi.")))
                .containsExactly("paragraph: " + LIBRARY, "paragraph: 1 Fondée en 1931.\n2 Du lundi au samedi.");
    }

    @Test
    void sideBox() {
        assertThat(shapes(new Sheet().frame(375, 105, RIGHT, 185)
                .line(385, 122, 10, Sheet.BOLD, "EN PRATIQUE").lines(385, 138, "Entrée libre", "de 14h à 18h")
                .prose(60, 118, 360, LIBRARY).prose(60, 220, RIGHT, FREE)))
                .containsExactly("heading 1: EN PRATIQUE", "paragraph: Entrée libre\nde 14h à 18h",
                        "paragraph: " + LIBRARY, "paragraph: " + FREE);
    }

    @Test
    void table() {
        Sheet sheet = new Sheet().lines(60, 80, "Le programme de la journée se lit dans le tableau ici dessous.");
        for (int row = 0; row < 3; row++)
            for (int column = 0; column < 3; column++)
                sheet.frame(60 + 150 * column, 100 + 40 * row, 210 + 150 * column, 140 + 40 * row);
        sheet.lines(65, 115, "Lieu").lines(215, 115, "Quoi").lines(365, 115, "Qui")
                .lines(65, 155, "Grande salle de la", "médiathèque").lines(215, 155, "Lecture").lines(365, 155, "Tous")
                .lines(65, 195, "Jardin").lines(215, 195, "Goûter sous les", "tilleuls").lines(365, 195, "Enfants")
                .lines(60, 250, "La suite du texte.");
        assertThat(shapes(sheet)).containsExactly(
                "paragraph: Le programme de la journée se lit dans le tableau ici dessous.",
                "table_cell 0,0: Lieu", "table_cell 0,1: Quoi", "table_cell 0,2: Qui",
                "table_cell 1,0: Grande salle de la médiathèque", "table_cell 1,1: Lecture", "table_cell 1,2: Tous",
                "table_cell 2,0: Jardin", "table_cell 2,1: Goûter sous les\ntilleuls", "table_cell 2,2: Enfants",
                "paragraph: La suite du texte.");
    }

    @Test
    void twoContactsSideBySide() {
        assertThat(shapes(new Sheet().prose(60, 60, RIGHT, LIBRARY).line(60, 124, 10, Sheet.BOLD, "CONTACTS PRESSE")
                .lines(60, 150, "Camille Durand", "Service de presse", "01 99 00 12 34", "presse@example.org")
                .lines(320, 150, "Alix Bernard", "Billetterie", "06 39 98 12 34", "billets@example.org")))
                .containsExactly("paragraph: " + LIBRARY, "heading 1: CONTACTS PRESSE",
                        "paragraph: Camille Durand\nService de presse\n01 99 00 12 34\npresse@example.org",
                        "paragraph: Alix Bernard\nBilletterie\n06 39 98 12 34\nbillets@example.org");
    }

    @Test
    void runningHeaderAndFooterOnTwelvePages() {
        Sheet sheet = new Sheet();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            String body = "La page " + i + " dit autre chose que les autres, " + "encore ".repeat(i) + "une fois.";
            sheet.line(60, 40, "Ville de Valmoret - Dossier de presse").prose(60, 200 + i, RIGHT, body)
                    .line(60, 812, "3 rue du Moulin, Valmoret - www.example.org").line(500, 812, i + " / 12");
            expected.addAll(List.of("paragraph: [Ville de Valmoret - Dossier de presse]", "paragraph: " + body,
                    "paragraph: [3 rue du Moulin, Valmoret - www.example.org]", "paragraph: [" + i + " / 12]"));
            if (i < 12)
                sheet.nextPage();
        }
        assertThat(shapes(sheet)).isEqualTo(expected);
    }

    @Test
    void oneLetterheadIsNoRunningHeader() {
        assertThat(shapes(new Sheet().line(60, 40, "Ville de Valmoret - Communiqué").line(60, 300, "Le corps du texte.")))
                .containsExactly("paragraph: Ville de Valmoret - Communiqué", "paragraph: Le corps du texte.");
    }

    @Test
    void letterSpacedBanner() {
        assertThat(shapes(new Sheet().line(60, 60, 18, Sheet.BOLD, "C O M M U N I Q U É   D E   P R E S S E")
                .content(content -> {
                    content.beginText();
                    content.setFont(Sheet.BOLD, 14);
                    content.setCharacterSpacing(7);
                    content.newLineAtOffset(60, 740);
                    content.showText("VILLE DE VALMORET");
                    content.setCharacterSpacing(0);
                    content.endText();
                }).prose(60, 150, RIGHT, LIBRARY)))
                .containsExactly("title 1: COMMUNIQUÉ DE PRESSE", "heading 2: VILLE DE VALMORET",
                        "paragraph: " + LIBRARY);
    }

    @Test
    void superscript() {
        float first = 60 + Sheet.width("La 1", 10);
        float second = first + Sheet.width("ère", 6) + 3;
        float third = second + Sheet.width("édition de la fête du livre ouvre le 1", 10);
        assertThat(shapes(new Sheet().line(60, 100, "La 1").line(first, 96, 6, Sheet.PLAIN, "ère")
                .line(second, 100, "édition de la fête du livre ouvre le 1").line(third, 96, 6, Sheet.PLAIN, "er")
                .prose(third + 10, 100, RIGHT, "juin 2031, à la bibliothèque, dans les rues").prose(60, 124, RIGHT, FREE)))
                .containsExactly("paragraph: La 1ère édition de la fête du livre ouvre le 1er juin 2031, à la bibliothèque, "
                        + "dans les rues", "paragraph: " + FREE);
    }

    @Test
    void dropCap() {
        assertThat(shapes(new Sheet().line(60, 124, 34, Sheet.PLAIN, LIBRARY.substring(0, 1))
                .prose(82, 100, RIGHT, LIBRARY.substring(1)).prose(60, 136, RIGHT, WALK)))
                .containsExactly("paragraph: " + LIBRARY + "\n" + WALK);
    }

    @Test
    void hyphenation() {
        assertThat(shapes(new Sheet().lines(60, 100,
                "Le programme de la bibliothèque est arrivé. La fête de la biblio-",
                "thèque a lieu dimanche. Le Vice-", "Président l’ouvre, avant un rendez-",
                "vous sous la halle ; voir www.la-fete-",
                "des-tilleuls.example.org pour le détail.")))
                .containsExactly("paragraph: Le programme de la bibliothèque est arrivé. La fête de la bibliothèque a lieu "
                        + "dimanche. Le Vice-Président l’ouvre, avant un rendez-vous sous la halle ; voir "
                        + "www.la-fete-des-tilleuls.example.org pour le détail.");
    }

    @Test
    void theHyphenOfACompoundIsKeptWhereNothingIsBroken() {
        assertThat(shapes(new Sheet().lines(60, 100,
                "Le meetup des lecteurs de Valmoret a lieu samedi soir, et ce meet-",
                "up est ouvert à tous ; tout est dit sur https://example.org/les-",
                "lecteurs et sur place.")))
                .containsExactly("paragraph: Le meetup des lecteurs de Valmoret a lieu samedi soir, et ce meet-up est "
                        + "ouvert à tous ; tout est dit sur https://example.org/les-lecteurs et sur place.");
    }

    @Test
    void overprint() {
        Sheet sheet = new Sheet();
        for (int i = 0; i < 4; i++)
            sheet.line(60 + i * 0.3f, 100 + i * 0.2f, "Signature du bail");
        assertThat(shapes(sheet.prose(60, 130, RIGHT, LIBRARY))).containsExactly("paragraph: Signature du bail",
                "paragraph: " + LIBRARY);
    }

    @Test
    void rotatedPage() {
        for (int quarter : new int[] {90, 180, 270}) {
            Sheet turned = new Sheet();
            turned.page().setRotation(quarter);
            Matrix upright = switch (quarter) {
                case 90 -> new Matrix(0, 1, -1, 0, 595, 0);
                case 180 -> new Matrix(-1, 0, 0, -1, 595, 842);
                default -> new Matrix(0, -1, 1, 0, 0, 842);
            };
            float height = quarter == 180 ? 842 : 595;
            turned.draw(Matrix.concatenate(upright, Matrix.getTranslateInstance(60, height - 60)), 18, Sheet.BOLD,
                    "Une page tournée");
            turned.draw(Matrix.concatenate(upright, Matrix.getTranslateInstance(60, height - 100)), 10, Sheet.PLAIN,
                    "Le texte se lit debout.");
            assertThat(shapes(turned)).as(quarter + " degrees").containsExactly("title 1: Une page tournée",
                    "paragraph: Le texte se lit debout.");
        }
    }

    @Test
    void annotationOverTwoLines() {
        String first = "Toutes les informations se trouvent dans le programme complet de la";
        Document document = new Sheet().lines(60, 100, first, "fête des lanternes.")
                .link("https://example.org/programme",
                        new float[] {60 + Sheet.width("Toutes les informations se trouvent dans ", 10), 90, 500, 103},
                        new float[] {60, 104, 60 + Sheet.width("fête", 10), 115}).read();
        assertThat(Sheet.shapes(document)).containsExactly("paragraph: " + first + " fête des lanternes.");
        assertThat(document.links()).singleElement().satisfies(link -> {
            assertThat(link.target()).isEqualTo("https://example.org/programme");
            assertThat(document.text(link.span())).isEqualTo("le programme complet de la fête");
        });
    }

    @Test
    void scannedPage() throws IOException {
        byte[] scan = new Sheet().frame(10, 10, 500, 700).nextPage().line(60, 100, "Du texte imprimé.").bytes();
        String[] lines = {"Ouverture de la saison", "La saison du théâtre de Valmoret ouvre samedi avec une",
            "pièce pour les enfants sous la halle.", "Contact : 01 99 00 12 34"};
        PageRecogniser recogniser = (png, languages) -> words(lines, new int[] {200, 320, 352, 450});
        Document document = new PdfReader(Optional.of(recogniser), text -> Optional.empty())
                .read(Source.of("scan.pdf", scan), Limits.DEFAULT);
        assertThat(Sheet.shapes(document)).containsExactly("paragraph: " + lines[0],
                "paragraph: " + lines[1] + " " + lines[2], "paragraph: " + lines[3], "paragraph: Du texte imprimé.");
    }

    /** Words of lines at these heights, in dots of a scan. */
    private static List<PageRecogniser.Word> words(String[] lines, int[] tops) {
        List<PageRecogniser.Word> words = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            int left = 170;
            for (String word : lines[line].split(" ")) {
                int right = left + 20 * word.length();
                words.add(new PageRecogniser.Word(word, line + 1, left, tops[line], right, tops[line] + 26, 90));
                left = right + 14;
            }
        }
        return words;
    }
}
