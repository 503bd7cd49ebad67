package io.communique.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Files with a structure tree: what it adds where it can be trusted, and that it is ignored where it cannot. */
class TaggedTest {

    private final Sheet sheet = new Sheet();
    private final COSArray kids = new COSArray();
    private int marks;

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    /** An element that holds elements or marks. */
    private COSDictionary element(String type, COSBase... holds) {
        COSDictionary element = new COSDictionary();
        element.setItem(name("S"), name(type));
        element.setItem(name("Pg"), sheet.page());
        COSArray array = new COSArray();
        array.addAll(List.of(holds));
        element.setItem(name("K"), array);
        return element;
    }

    /** Shows a line that is marked, and gives its mark. */
    private COSInteger shown(float x, float y, String text) {
        int mark = marks++;
        sheet.content(content -> {
            content.beginMarkedContent(COSName.P, mark);
            content.beginText();
            content.setFont(Sheet.PLAIN, 10);
            content.setTextMatrix(Matrix.getTranslateInstance(x, 842 - y));
            content.showText(text);
            content.endText();
            content.endMarkedContent();
        });
        return COSInteger.get(mark);
    }

    private Document read(boolean suspects) {
        COSDictionary root = new COSDictionary();
        root.setItem(name("Type"), name("StructTreeRoot"));
        root.setItem(name("K"), kids);
        COSDictionary catalog = sheet.pdf().getDocumentCatalog().getCOSObject();
        catalog.setItem(name("StructTreeRoot"), root);
        COSDictionary info = new COSDictionary();
        info.setBoolean(name("Marked"), true);
        info.setBoolean(name("Suspects"), suspects);
        catalog.setItem(name("MarkInfo"), info);
        return sheet.read();
    }

    private void showListWithoutBullets() {
        kids.add(element("H2", shown(60, 60, "Le programme de la soirée")));
        kids.add(element("P", shown(60, 90, "La fête de la musique fait vibrer le centre de Valmoret, avec deux scènes")));
        kids.add(element("L", element("LI", element("LBody", shown(60, 120, "18h30 : Harmonie municipale"))),
                element("LI", element("LBody", element("P", shown(60, 132, "20h : Les Filles du Quai, chansons de marins et "
                        + "de la rivière qui"), shown(60, 144, "déborde")))),
                element("LI", element("LBody", shown(60, 156, "22h15 : Kora Express")))));
    }

    @Test
    void eachTaggedItemIsABlockOfItsOwn() {
        showListWithoutBullets();
        assertThat(Sheet.shapes(read(false))).containsExactly("heading 2: Le programme de la soirée",
                "paragraph: La fête de la musique fait vibrer le centre de Valmoret, avec deux scènes",
                "list_item 1: 18h30 : Harmonie municipale",
                "list_item 1: 20h : Les Filles du Quai, chansons de marins et de la rivière qui déborde",
                "list_item 1: 22h15 : Kora Express");
    }

    private static final List<String> AS_PRINTED = List.of("paragraph: Le programme de la soirée",
            "paragraph: La fête de la musique fait vibrer le centre de Valmoret, avec deux scènes",
            "paragraph: 18h30 : Harmonie municipale\n20h : Les Filles du Quai, chansons de marins et de la rivière qui "
            + "déborde\n22h15 : Kora Express");

    @Test
    void tagsThatTheFileCallsSuspectAreIgnored() {
        showListWithoutBullets();
        assertThat(Sheet.shapes(read(true))).isEqualTo(AS_PRINTED);
    }

    @Test
    void tagsOfSomeOfTheTextAreIgnored() {
        showListWithoutBullets();
        String untagged = "Un paragraphe sans aucune marque, long parmi les autres, numéro ";
        List<String> expected = new ArrayList<>(AS_PRINTED);
        for (int i = 0; i < 8; i++) {
            sheet.prose(60, 200 + 40 * i, 535, untagged + i);
            expected.add("paragraph: " + untagged + i);
        }
        assertThat(Sheet.shapes(read(false))).isEqualTo(expected);
    }

    @Test
    void paragraphsThatAreLinesDoNotTearSentences() {
        kids.add(element("H1", shown(60, 60, "Un titre")));
        kids.add(element("P", shown(60, 90, "Chaque ligne de ce fichier a été marquée comme un paragraphe par un programme")));
        kids.add(element("P", shown(60, 102, "qui ne voyait que des lignes, et pourtant la phrase va de la première jusqu’à la")));
        kids.add(element("P", shown(60, 114, "troisième.")));
        kids.add(element("LI", shown(60, 150, "Un point")));
        assertThat(Sheet.blocks(read(false))).contains("Chaque ligne de ce fichier a été marquée comme un paragraphe "
                + "par un programme qui ne voyait que des lignes, et pourtant la phrase va de la première jusqu’à la "
                + "troisième.");
    }

    @Test
    void taggedCellsAreReadRowByRowWhereverTheirLabelsStand() {
        kids.add(element("H2", shown(60, 60, "En pratique")));
        kids.add(element("P", shown(60, 80, "Tout ce qu’il faut savoir pour venir à la fête des lanternes de Valmoret.")));
        kids.add(element("Table",
                element("TR", element("TH", shown(60, 110, "Adresse")), element("TD",
                        shown(200, 104, "Halle des Tilleuls"), shown(200, 116, "3 rue du Moulin"))),
                element("TR", element("TH", shown(60, 140, "Tarifs")), element("TD", shown(200, 140, "Entrée libre")))));
        Document document = read(false);
        assertThat(Sheet.blocks(document)).endsWith("Adresse", "Halle des Tilleuls\n3 rue du Moulin", "Tarifs",
                "Entrée libre");
        assertThat(document.blocks().get(5).cell()).contains(new Block.Cell(0, 1, 1));
    }

    @Test
    void itemsSideBySideAreApart() {
        kids.add(element("L", element("LI", shown(60, 40, "Accueil")), element("LI", shown(100, 40, "Agenda")),
                element("LI", shown(140, 40, "Presse"))));
        kids.add(element("H1", shown(60, 70, "La fête des lanternes")));
        kids.add(element("P", shown(60, 100, "La fête a lieu samedi.")));
        assertThat(Sheet.blocks(read(false))).startsWith("Accueil", "Agenda", "Presse", "La fête des lanternes");
    }

    @Test
    void aBlockSaysItsLanguage() {
        COSDictionary english = element("P", shown(60, 100, "The lantern festival takes place on Saturday."));
        english.setItem(name("Lang"), new COSString("en"));
        kids.add(element("H1", shown(60, 70, "La fête des lanternes")));
        kids.add(english);
        kids.add(element("LI", shown(60, 140, "Un point")));
        assertThat(read(false).blocks()).extracting(Block::language)
                .containsExactly(Optional.empty(), Optional.of("en"), Optional.empty());
    }

    @Test
    void whatAPictureShowsIsACaptionBesideItsPage() {
        showListWithoutBullets();
        COSDictionary logo = element("Figure", shown(400, 20, "~"));
        logo.setItem(name("Alt"), new COSString("Le logo de la ville\nde Valmoret"));
        kids.add(0, logo);
        kids.add(logo);
        Document document = read(false);
        Block last = document.blocks().get(document.blocks().size() - 1);
        assertThat(document.text(last.span())).isEqualTo("Le logo de la ville de Valmoret");
        assertThat(last.kind()).isEqualTo(Block.Kind.CAPTION);
        assertThat(last.layer()).isEqualTo(Block.Layer.FURNITURE);
        assertThat(document.pages().get(0).span()).isEqualTo(new Span(0, document.text().length()));
        assertThat(Sheet.blocks(document)).filteredOn(text -> text.contains("logo")).hasSize(1);
    }

    @Test
    void whatSuspectTagsSayOfPicturesIsIgnored() {
        showListWithoutBullets();
        COSDictionary logo = element("Figure", shown(400, 20, "~"));
        logo.setItem(name("Alt"), new COSString("Le logo de la ville"));
        kids.add(logo);
        assertThat(read(true).text()).doesNotContain("logo");
    }
}
