package io.communique.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.document.Link;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** What a person reads, in the order in which they read it, from pages laid out in many ways. */
class LayoutTest {

    private static List<String> read(Sheet sheet) {
        return Sheet.blocks(sheet.read());
    }

    @Test
    void joinsWrappedLinesAndKeepsParagraphsApart() {
        assertThat(read(new Sheet()
                .lines(60, 100, "La bibliothèque des Tilleuls ouvre ses portes aux lecteurs de tous les âges",
                        "pendant une semaine entière.")
                .lines(60, 150, "Les enfants liront à voix haute dans la grande salle du premier étage avec des",
                        "comédiens de la ville.")))
                .containsExactly("La bibliothèque des Tilleuls ouvre ses portes aux lecteurs de tous les âges "
                        + "pendant une semaine entière.",
                        "Les enfants liront à voix haute dans la grande salle du premier étage avec des "
                        + "comédiens de la ville.");
    }

    @Test
    void keepsTheLineEndsOfAnAddress() {
        assertThat(read(new Sheet()
                .lines(60, 100, "Une longue ligne montre jusqu’où le texte de cette page peut aller vers la droite, ici")
                .lines(60, 150, "Camille Durand", "Service de presse", "01 99 00 12 34")))
                .endsWith("Camille Durand\nService de presse\n01 99 00 12 34");
    }

    @Test
    void keepsTheLineEndsOfCentredLines() {
        Sheet sheet = new Sheet().lines(60, 60,
                "Une longue ligne montre jusqu’où le texte de cette page peut aller vers la droite, ici");
        String[] lines = {"FESTIVAL DES LANTERNES", "à Valmoret", "du 3 au 5 juin 2031"};
        for (int i = 0; i < lines.length; i++)
            sheet.right(280 + lines[i].length() * 2.6f, 120 + 12 * i, lines[i]);
        assertThat(read(sheet)).endsWith("FESTIVAL DES LANTERNES\nà Valmoret\ndu 3 au 5 juin 2031");
    }

    @Test
    void keepsTheLineEndsOfLinesSetToTheRight() {
        assertThat(read(new Sheet()
                .lines(60, 60, "Une longue ligne montre jusqu’où le texte de cette page peut aller vers la droite, ici")
                .right(500, 120, "Contact: Robin Vale").right(500, 132, "Phone: 0199 000 123")
                .right(500, 144, "Email: robin.vale@example.org")))
                .endsWith("Contact: Robin Vale\nPhone: 0199 000 123\nEmail: robin.vale@example.org");
    }

    @Test
    void readsAFramedBoxBeforeTheTextThatGoesOnBelowIt() {
        Sheet sheet = new Sheet().frame(330, 95, 520, 170);
        for (int i = 0; i < 8; i++)
            sheet.line(60, 110 + 12 * i, "Le texte principal coule le long du cadre numéro " + i);
        sheet.lines(340, 115, "EN PRATIQUE", "Entrée libre", "de 14h à 18h");
        sheet.lines(60, 206, "puis il reprend toute la largeur de la page une fois que le cadre est fini et passé.");
        String text = String.join("|", read(sheet));
        assertThat(text.indexOf("Entrée libre")).isLessThan(text.indexOf("numéro 0"));
        assertThat(text).contains("numéro 7 puis il reprend");
    }

    @Test
    void readsHoursBesideWhatHappensRowByRow() {
        Document document = new Sheet()
                .lines(60, 100, "9h30").lines(140, 100, "Accueil autour d’un café")
                .lines(60, 116, "10h").lines(140, 116, "Table ronde sur les rivières")
                .lines(60, 132, "12h15").lines(140, 132, "Clôture").read();
        assertThat(Sheet.blocks(document)).containsExactly("9h30", "Accueil autour d’un café", "10h",
                "Table ronde sur les rivières", "12h15", "Clôture");
        assertThat(document.blocks()).allMatch(block -> block.kind() == Block.Kind.TABLE_CELL);
        assertThat(document.blocks().get(3).cell()).contains(new Block.Cell(0, 1, 1));
    }

    @Test
    void readsNamesBesideWhatTheyNameRowByRowEvenOverSeveralLines() {
        Document document = new Sheet()
                .lines(60, 60, "Une longue ligne montre jusqu’où le texte de cette page peut aller vers la droite, ici")
                .lines(60, 100, "Date").lines(160, 100, "12 mars 2031")
                .lines(60, 120, "Lieu").lines(160, 120, "Halle des Tilleuls, 3 rue du Moulin,", "Valmoret")
                .lines(60, 152, "Entrée").lines(160, 152, "libre, sur inscription préalable").read();
        assertThat(Sheet.blocks(document)).endsWith("Date", "12 mars 2031", "Lieu",
                "Halle des Tilleuls, 3 rue du Moulin,\nValmoret", "Entrée", "libre, sur inscription préalable");
        assertThat(document.blocks().get(4).cell()).contains(new Block.Cell(0, 1, 1));
    }

    @Test
    void readsLabelsWithWhatStandsIndentedBelowThem() {
        Document document = new Sheet()
                .lines(60, 60, "Une longue ligne montre jusqu’où le texte de cette page peut aller, ici")
                .lines(60, 100, "Lieu").lines(90, 112, "Maison des associations et des mémoires partagées de Valmoret")
                .lines(60, 124, "Adresse").lines(90, 136, "3 rue du Moulin, Valmoret")
                .lines(60, 148, "Horaires").lines(90, 160, "de 12h à 13h30").read();
        assertThat(Sheet.blocks(document)).endsWith("Lieu", "Maison des associations et des mémoires partagées de "
                + "Valmoret", "Adresse", "3 rue du Moulin, Valmoret", "Horaires", "de 12h à 13h30");
        assertThat(document.blocks()).extracting(Block::kind).endsWith(Block.Kind.TERM, Block.Kind.DEFINITION,
                Block.Kind.TERM, Block.Kind.DEFINITION);
        assertThat(read(new Sheet()
                .lines(80, 100, "Une ligne rentrée qui ouvre le paragraphe et qui va jusqu’au bord de la colonne")
                .lines(60, 112, "de texte, ici.")
                .lines(80, 124, "Une autre ligne rentrée qui ouvre le paragraphe et qui va jusqu’au bord du papier")
                .lines(60, 136, "ou presque."))).noneMatch(text -> text.equals("de texte, ici."));
    }

    @Test
    void joinsAParagraphThatAPageBreakCuts() {
        String first = "Le programme de la semaine des lanternes se trouve dans toutes les bibliothèques de";
        Document document = new Sheet().lines(60, 760, first).lines(280, 815, "1 / 2")
                .nextPage().lines(60, 100, "la ville, et sur son site.").lines(60, 160, "Un autre paragraphe.")
                .link("https://example.org/site", new float[] {60 + Sheet.width("la ville, et sur ", 10), 90, 300, 103}).read();
        assertThat(Sheet.blocks(document)).containsExactly(first + " la ville, et sur son site.", "[1 / 2]",
                "Un autre paragraphe.");
        assertThat(document.blocks().get(0).lines()).extracting(line -> line.box().orElseThrow().page())
                .containsExactly(1, 2);
        assertThat(document.links()).singleElement().satisfies(link ->
                assertThat(document.text(link.span())).isEqualTo("son site."));
    }

    @Test
    void closesGapsThatKerningOpens() {
        assertThat(read(new Sheet().line(60, 100, "Voir le site www.val").line(60 + Sheet.width("Voir le site www.val", 10)
                + 1, 100, "moret.example.org"))).containsExactly("Voir le site www.valmoret.example.org");
    }

    @Test
    void putsStampsInTheMarginLast() {
        assertThat(read(new Sheet().draw(Matrix.getRotateInstance(Math.PI / 2, 580, 300), 8, Sheet.PLAIN, "N° 12 bis")
                .line(60, 100, "Le texte de la page"))).containsExactly("Le texte de la page", "[N° 12 bis]");
    }

    @Test
    void setsAsideWhatNobodySees() {
        Sheet sheet = new Sheet().line(60, 100, "Le texte que tout le monde voit").line(700, 100, "Hors de la page");
        sheet.content(content -> {
            content.beginText();
            content.setFont(Sheet.PLAIN, 10);
            content.setRenderingMode(RenderingMode.NEITHER);
            content.newLineAtOffset(60, 600);
            content.showText("Des mots que rien ne peint");
            content.setRenderingMode(RenderingMode.FILL);
            content.endText();
        });
        sheet.content(content -> {
            content.saveGraphicsState();
            content.addRect(60, 500, 200, 30);
            content.clip();
            for (float y : new float[] {510, 400}) {
                content.beginText();
                content.setFont(Sheet.PLAIN, 10);
                content.newLineAtOffset(60, y);
                content.showText(y > 500 ? "Dans le cadre" : "Coupé par le cadre");
                content.endText();
            }
            content.restoreGraphicsState();
        });
        sheet.line(60, 500, "Et la suite");
        assertThat(read(sheet)).containsExactly("Le texte que tout le monde voit", "Dans le cadre", "Et la suite");
    }

    private static Sheet whiteOnPaper() {
        return new Sheet().line(60, 100, "Le texte que tout le monde voit")
                .content(content -> {
                    content.setNonStrokingColor(1f, 1f, 1f);
                    write(content, 300, "Des mots blancs sur le papier");
                });
    }

    private static void write(PDPageContentStream content, float y, String text) throws IOException {
        content.beginText();
        content.setFont(Sheet.PLAIN, 10);
        content.newLineAtOffset(60, 842 - y);
        content.showText(text);
        content.endText();
    }

    @Test
    void whiteLettersAreReadOnlyWhereSomethingIsPaintedBehindThem() {
        assertThat(read(whiteOnPaper())).containsExactly("Le texte que tout le monde voit");
        assertThat(read(whiteOnPaper().content(content -> {
            content.setNonStrokingColor(0.1f, 0.2f, 0.6f);
            content.addRect(40, 530, 500, 60);
            content.fill();
            content.setNonStrokingColor(0f, 0f, 0f, 0f);
            write(content, 262, "Un bandeau bleu");
            content.setRenderingMode(RenderingMode.FILL_STROKE);
            write(content, 400, "Des lettres cernées de noir");
        }))).containsExactly("Le texte que tout le monde voit", "Un bandeau bleu", "Des mots blancs sur le papier",
                "Des lettres cernées de noir");
    }

    @Test
    void aPageOnWhichNothingIsSeenIsReadWhole() {
        assertThat(read(new Sheet().content(content -> {
            content.setNonStrokingColor(1f);
            write(content, 300, "Des mots blancs et rien d’autre");
        }))).containsExactly("Des mots blancs et rien d’autre");
        assertThat(read(new Sheet().content(content -> {
            content.beginText();
            content.setRenderingMode(RenderingMode.NEITHER);
            content.endText();
            write(content, 300, "Le texte d’une image que la page ne montre plus");
        }))).containsExactly("Le texte d’une image que la page ne montre plus");
    }

    @Test
    void readsTheWordsBehindAScan() {
        Sheet sheet = new Sheet().line(60, 60, "Reçu par télécopie");
        sheet.content(content -> {
            content.beginText();
            content.setFont(Sheet.PLAIN, 10);
            content.setRenderingMode(RenderingMode.NEITHER);
            content.newLineAtOffset(60, 600);
            content.showText("Des mots sous leur image");
            content.endText();
            content.drawImage(LosslessFactory.createFromImage(sheet.pdf(),
                    new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY)), 40, 300, 500, 400);
        });
        assertThat(read(sheet)).containsExactly("Reçu par télécopie", "Des mots sous leur image");
    }

    @Test
    void aMailAddressThatWasLinkedAsAPageLeadsToItsMailbox() {
        assertThat(targets("presse@example.org", "https://example.org/news/presse@example.org"))
                .containsExactly("mailto:presse@example.org");
        assertThat(targets("S’accréditer", "https://example.org/presse@example.org"))
                .containsExactly("mailto:presse@example.org");
        for (String page : List.of("https://example.org/@presse", "https://example.org/map@48.8,2.3,15z",
                "https://example.org/presse@1.2.3", "https://example.org/?to=presse@example.org",
                "https://example.org/a@b@example.org", "https://example.org/subscribe/list@example.org",
                "mailto:presse@example.org"))
            assertThat(targets("La page", page)).containsExactly(page);
    }

    private static List<String> targets(String printed, String target) {
        return new Sheet().line(60, 100, printed).link(target, new float[] {50, 90, 300, 103}).read().links().stream()
                .map(Link::target).toList();
    }

    @Test
    void tellsTitlesHeadingsAndItems() {
        Document document = new Sheet().line(60, 80, 22, Sheet.BOLD, "La nuit des lanternes")
                .lines(60, 120, "Un paragraphe de texte ordinaire ouvre le communiqué et présente la fête.")
                .line(60, 160, 10, Sheet.BOLD, "Renseignements")
                .lines(60, 176, "Un autre paragraphe de texte ordinaire dit comment venir à la fête.")
                .line(60, 210, "• par le train").line(60, 222, "• à pied").read();
        assertThat(document.blocks()).extracting(Block::kind).containsExactly(Block.Kind.TITLE, Block.Kind.PARAGRAPH,
                Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.LIST_ITEM);
        assertThat(document.blocks().get(2).level()).isEqualTo(2);
    }

    @Test
    void keepsBoldWordsAsMarks() {
        Document document = new Sheet().line(60, 100, "Rendez-vous ").line(60 + Sheet.width("Rendez-vous ", 10), 100, 10,
                Sheet.BOLD, "samedi soir").line(200, 100, "au port de plaisance").read();
        assertThat(document.marks()).singleElement().satisfies(mark ->
                assertThat(document.text(mark.span())).isEqualTo("samedi soir"));
    }
}
