package io.communique.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.document.Line;
import io.communique.document.Mark;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    @Test
    void headingsParagraphsAndItemsAreBlocks() {
        assertThat(Pages.blocks("<h1>1<sup>ère</sup> fête</h1><p>Un\n  texte.</p><ul><li>un<ul><li>deux</li></ul></li></ul>"
                + "<h3>Accès</h3>")).containsExactly("BODY TITLE1 1ère fête", "BODY PARAGRAPH Un texte.", "BODY LIST_ITEM1 un",
                        "BODY LIST_ITEM2 deux", "BODY HEADING3 Accès");
    }

    @Test
    void labelledEntriesAreTermsAndDefinitions() {
        assertThat(Pages.blocks("<dl><dt>Lieu</dt><dd>Halle aux grains</dd><div><dt>Date</dt><dd>12 mai</dd></div></dl>"))
                .containsExactly("BODY TERM Lieu", "BODY DEFINITION Halle aux grains", "BODY TERM Date",
                        "BODY DEFINITION 12 mai");
    }

    @Test
    void linesThatTheAuthorEndedAreKept() {
        Document document = Pages.read("<p>Jeanne Exemple<br>Attachée de presse <br/> 01 99 00 12 34</p>");
        assertThat(Pages.blocks(document)).containsExactly(
                "BODY PARAGRAPH Jeanne Exemple / Attachée de presse / 01 99 00 12 34");
        assertThat(document.blocks().get(0).lines()).extracting(Line::span).extracting(document::text)
                .containsExactly("Jeanne Exemple", "Attachée de presse", "01 99 00 12 34");
    }

    @Test
    void twoLineEndsPartBlocks() {
        assertThat(Pages.blocks("<td>Premier alinéa.<br><br>\n Second alinéa.</td><div>a<br>&nbsp;<br>b</div>"))
                .contains("BODY PARAGRAPH Premier alinéa.", "BODY PARAGRAPH Second alinéa.");
    }

    @Test
    void anAddressIsOneBlockOfLines() {
        assertThat(Pages.blocks("<address><p>Service presse</p><div>3 rue des Tests</div>75019 Paris</address>"))
                .containsExactly("BODY PARAGRAPH Service presse / 3 rue des Tests / 75019 Paris");
    }

    @Test
    void cellsKnowTableRowAndColumn() {
        Document document = Pages.read("<table><tr><th>Heure</th><th>Sujet</th></tr><tr><td>9h</td>"
                + "<td><p>Accueil</p><p>Hall</p></td></tr></table><table><tr><td colspan=2>a</td><td>b</td></tr></table>");
        assertThat(document.blocks()).extracting(block -> block.cell().orElseThrow()).containsExactly(
                new Block.Cell(0, 0, 0), new Block.Cell(0, 0, 1), new Block.Cell(0, 1, 0), new Block.Cell(0, 1, 1),
                new Block.Cell(1, 0, 0), new Block.Cell(1, 0, 2));
        assertThat(Pages.blocks(document)).contains("BODY TABLE_CELL Accueil / Hall");
    }

    @Test
    void aTableThatLaysOutThePageHasNoCells() {
        assertThat(Pages.blocks("<table><tr><td><h2>Contact</h2><p>Jean</p></td><td>Texte</td></tr></table>"))
                .containsExactly("BODY HEADING2 Contact", "BODY PARAGRAPH Jean", "BODY PARAGRAPH Texte");
    }

    @Test
    void captionsAreCaptions() {
        assertThat(Pages.blocks("<figure><img src=a.jpg alt=rien><figcaption>Le parc</figcaption></figure>"))
                .containsExactly("BODY CAPTION Le parc");
    }

    @Test
    void brokenNestingGivesCleanBlocks() {
        Document document = Pages.read("<p class=chapeau><strong><p>Premier.</p><p>Second.</strong></p><p>Troisième.</p>");
        assertThat(Pages.blocks(document)).containsExactly("BODY PARAGRAPH Premier.", "BODY PARAGRAPH Second.",
                "BODY PARAGRAPH Troisième.");
        assertThat(document.marks()).extracting(Mark::span).extracting(document::text)
                .containsExactly("Premier.", "Second.");
    }

    @Test
    void boldAndItalicWordsAreMarked() {
        Document document = Pages.read("<p>le <strong>12 <em>mai</em></strong> et <span style='font-weight: bold'>le 13</span></p>");
        assertThat(document.marks()).extracting(mark -> mark.kind() + " " + document.text(mark.span()))
                .containsExactly("STRONG 12 mai", "EMPHASIS mai", "STRONG le 13");
    }

    @Test
    void linksStandOnTheirWords() {
        Document document = Pages.read("<p>Voir <a href='https://example.org/p?utm_source=x'> le programme </a>, <a href='#'>ici"
                + "</a>, <a href='/page'>là</a>, <a href='tel:+33199001234'>appeler</a> <a href='mailto:a@example.org'>écrire"
                + "</a></p>");
        assertThat(Pages.links(document)).containsExactly("le programme > https://example.org/p?utm_source=x", "ici > #",
                "là > /page", "appeler > tel:+33199001234", "écrire > mailto:a@example.org");
    }

    @Test
    void aPictureWithoutWordsIsALinkOnNothing() {
        Document document = Pages.read("<p>Plan : <a href='https://example.org/plan'><img src=p.png></a> ici</p>");
        assertThat(document.links()).singleElement().satisfies(link -> {
            assertThat(link.span().isEmpty()).isTrue();
            assertThat(link.span().start()).isBetween(6, 7);
            assertThat(link.target()).isEqualTo("https://example.org/plan");
        });
    }

    @Test
    void aLinkAroundBlocksIsOneLink() {
        Document document = Pages.read("<a href='https://example.org/e'><h2>Atelier</h2><p>Samedi</p></a>");
        assertThat(Pages.links(document)).containsExactly("Atelier > https://example.org/e");
    }

    @Test
    void aMailAddressInThePlaceOfAPageIsAMail() {
        assertThat(Pages.links(Pages.read("<p><a href='presse@example.org'>Écrire</a></p>")))
                .containsExactly("Écrire > mailto:presse@example.org");
    }

    @Test
    void scriptsAndFilesAreNoTargets() {
        assertThat(Pages.links(Pages.read("<p><a href='javascript:alert(1)'>a</a><a href=' JaVa\tScRiPt:x'>b</a>"
                + "<a href='data:text/html,x'>c</a><a href='file:///etc/passwd'>d</a><a href='vbscript:x'>e</a></p>"))).isEmpty();
    }

    @Test
    void relativeTargetsAreResolvedAgainstTheBaseOfThePageFirst() throws Exception {
        String page = "<p><a href='b.html'>b</a> <a href='#c'>c</a></p>";
        assertThat(Pages.links(Pages.read("<base href='https://example.org/x/'>" + page)))
                .containsExactly("b > https://example.org/x/b.html", "c > #c");
        assertThat(Pages.links(Pages.read("<link rel=canonical href='https://example.net/y/z'>" + page)))
                .containsExactly("b > https://example.net/y/b.html", "c > #c");
        assertThat(Pages.links(Pages.read("<base href='javascript:alert(1)'>" + page))).containsExactly("b > b.html", "c > #c");
        Source source = new Source("p", page.getBytes(StandardCharsets.UTF_8), Optional.empty(),
                Optional.of(URI.create("https://example.com/q/")), Optional.empty());
        assertThat(Pages.links(new HtmlReader().read(source, Limits.DEFAULT)))
                .containsExactly("b > https://example.com/q/b.html", "c > #c");
    }

    @Test
    void hiddenElementsAreNoText() {
        assertThat(Pages.blocks("<p>vu<span hidden>1</span><span style='display: none'>2</span><span aria-hidden=true>3</span>"
                + "<span class='sr-only'>4</span></p><template><p>5</p></template><script>6</script><noscript>7</noscript>"
                + "<style>8</style><select><option>9</option></select>")).containsExactly("BODY PARAGRAPH vu");
    }

    @Test
    void invisibleCharactersFallAway() {
        assertThat(Pages.blocks("<p>Stras&shy;bourg \u00AD 20\u202E mai\u200B</p>"))
                .containsExactly("BODY PARAGRAPH Strasbourg - 20 mai");
    }

    @Test
    void textIsComposed() {
        assertThat(Pages.read("<p>e\u0301te<b>\u0301</b></p>").text()).isEqualTo("été");
    }

    @Test
    void coveredMailAddressesAreRead() {
        assertThat(Pages.links(Pages.read("<p><a href='/cdn-cgi/l/email-protection' class=__cf_email__ "
                + "data-cfemail='422c2d2f02273a232f322e276c2d3025'>[email&#160;protected]</a>, "
                + "<span style='unicode-bidi:bidi-override; direction: rtl'>gro.elpmaxe@ofni</span>, "
                + "<a href='&#109;ailto:jo&#64;example.org'>jo</a>, presse [at] example point org</p>"))).containsExactly(
                        "nom@example.org > mailto:nom@example.org", "info@example.org > mailto:info@example.org",
                        "jo > mailto:jo@example.org", "presse [at] example point org > mailto:presse@example.org");
    }

    @Test
    void blocksOfAnotherLanguageSaySo() {
        Document document = Pages.read("<html lang=fr><p>Bonjour</p><div lang=de-DE><p>Guten Tag</p></div><p lang=fr-CH>Salut</p>");
        assertThat(document.blocks()).extracting(Block::language)
                .containsExactly(Optional.empty(), Optional.of("de-DE"), Optional.empty());
    }

    @Test
    void preformattedLinesStayLines() {
        assertThat(Pages.blocks("<pre>Date : 12 mai\nLieu : Paris\n\nContact</pre>"))
                .containsExactly("BODY PARAGRAPH Date : 12 mai / Lieu : Paris", "BODY PARAGRAPH Contact");
    }
}
