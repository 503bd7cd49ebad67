package io.communique.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.document.Document;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages of several kinds of site: what is the release, and what the page puts around it. */
class PageLayersTest {

    @Test
    void aMinistryPageInADesignSystem() {
        String page = """
                <html lang="fr"><head><title>Journées du littoral : le programme | Ministère des Tests</title></head><body>
                <div class="fr-skiplinks"><nav class="fr-container" role="navigation"><ul><li><a href="#c">Contenu</a></li></ul></nav></div>
                <header role="banner" class="fr-header"><p class="fr-logo">République<br>des tests</p>
                  <p class="fr-header__service-title">Ministère des Tests</p>
                  <nav class="fr-nav"><ul><li><a href="/presse">Presse</a></li><li><a href="/agenda">Agenda</a></li></ul></nav></header>
                <main role="main" id="c"><div class="fr-container">
                  <nav role="navigation" class="fr-breadcrumb"><ol><li><a href="/">Accueil</a></li><li>Journées</li></ol></nav>
                  <p class="fr-badge">Communiqué de presse</p>
                  <h1 class="fr-h1">Journées du littoral : le programme</h1>
                  <p class="fr-text--sm">Publié le <time datetime="2026-03-04">4 mars 2026</time></p>
                  <p class="fr-text--lead">Les Journées du littoral se tiendront les 6 et 7 mai à Brest.</p>
                  <div class="fr-callout"><h3 class="fr-callout__title">En pratique</h3><p class="fr-callout__text">Quai des Essais, Brest</p></div>
                  <section class="fr-accordion"><h3 class="fr-accordion__title"><button class="fr-accordion__btn">Mercredi 6 mai</button></h3>
                    <div class="fr-collapse"><ul><li>9h : accueil</li></ul></div></section>
                  <div class="fr-share"><p class="fr-share__title">Partager la page</p><ul><li><a
                    href="https://www.facebook.com/sharer.php?u=x">Facebook</a></li></ul><button>Copier</button></div>
                  <aside class="contact"><h2>Contact presse</h2><p>Anne Essai<br><a href="tel:+33199001122">01 99 00 11 22</a></p></aside>
                </div></main>
                <div class="fr-follow"><h2>Suivez-nous</h2><ul><li><a href="https://social.example/x">Réseau</a></li></ul></div>
                <footer class="fr-footer" role="contentinfo"><p>Ministère des Tests</p><ul><li><a href="/mentions">Mentions légales</a></li></ul></footer>
                <dialog class="fr-modal"><p>Paramètres d'affichage</p></dialog></body></html>
                """;
        assertThat(Pages.body(page)).containsExactly("PARAGRAPH Communiqué de presse",
                "TITLE1 Journées du littoral : le programme", "PARAGRAPH Publié le 4 mars 2026",
                "PARAGRAPH Les Journées du littoral se tiendront les 6 et 7 mai à Brest.", "HEADING3 En pratique",
                "PARAGRAPH Quai des Essais, Brest", "HEADING3 Mercredi 6 mai", "LIST_ITEM1 9h : accueil",
                "HEADING2 Contact presse", "PARAGRAPH Anne Essai / 01 99 00 11 22");
    }

    @Test
    void aWordPressEventPage() {
        String page = """
                <html lang="fr-FR"><head><title>Nuit des cartes &#8211; La Fabrique d'Essai</title>
                <meta property="og:title" content="Nuit des cartes"></head>
                <body class="post-template single has-sidebar wp-custom-logo">
                <div id="page" class="site"><header id="masthead" class="site-header"><h1 class="site-title"><a href="https://example.org/"
                  rel="home">La Fabrique d'Essai</a></h1><p class="site-description">Cartes et plans</p>
                  <nav id="site-navigation" class="main-navigation"><a href="/agenda">Agenda</a></nav></header>
                <div id="content" class="site-content"><div id="primary" class="content-area">
                <article id="post-12" class="post-12 tribe_events type-tribe_events status-publish hentry category-ateliers">
                  <header class="entry-header"><h2 class="entry-title">Nuit des cartes</h2></header>
                  <div class="entry-content elementor-widget elementor-widget-text-editor"><p>Samedi 12 septembre 2026 de 18h à 23h.</p>
                  <p><a href="/billets">Réserver</a> · <a href="https://maps.example/x">Plan</a></p></div>
                  <div class="sharedaddy sd-sharing-enabled"><h3>Partager :</h3><a href="https://twitter.com/share?url=x">X</a></div>
                  <footer class="entry-footer"><span class="cat-links">Publié dans <a href="/c/ateliers" rel="category tag">Ateliers</a></span></footer>
                </article>
                <nav class="navigation post-navigation"><a href="/autre" rel="prev">Autre nuit, le 3 octobre</a></nav>
                <div id="comments" class="comments-area"><h2>2 commentaires</h2><p>Vivement le 14 juillet !</p></div></div>
                <aside id="secondary" class="widget-area"><section class="widget"><h2>Articles récents</h2><ul><li><a href="/a">Le 5 mai, bal</a></li>
                  </ul></section></aside></div>
                <footer id="colophon" class="site-footer"><p>Fièrement propulsé</p></footer></div></body></html>
                """;
        assertThat(Pages.body(page)).containsExactly("TITLE1 Nuit des cartes",
                "PARAGRAPH Samedi 12 septembre 2026 de 18h à 23h.", "PARAGRAPH Réserver · Plan");
        assertThat(Pages.furniture(page)).contains("HEADING1 La Fabrique d'Essai", "PARAGRAPH Vivement le 14 juillet !",
                "LIST_ITEM1 Le 5 mai, bal");
    }

    @Test
    void anOldTablePageInAnotherCharset() {
        String page = """
                <HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=ISO-8859-1">
                <TITLE>Foire aux essais - Mairie de Testville</TITLE></HEAD><BODY BGCOLOR="#FFFFFF">
                <TABLE WIDTH=760 BORDER=0><TR><TD COLSPAN=2><IMG SRC="logo.gif"></TD></TR>
                <TR><TD WIDTH=150><A HREF="index.htm">Accueil</A><BR><A HREF="mairie.htm">La mairie</A><BR><A HREF="ecoles.htm">Les écoles</A>
                <BR><A HREF="plan.htm">Plan du site</A></TD>
                <TD><CENTER><FONT SIZE=5><B>Foire aux essais</B></FONT></CENTER>
                <P>La Foire aux essais – « l’événement » – se tiendra à Testville. Entrée : 5 €.
                <TABLE BORDER=1><TR><TD>Samedi</TD><TD>10h - 19h</TD></TR><TR><TD>Dimanche</TD><TD>10h - 18h</TD></TR></TABLE>
                <P>Renseignements : 01 99 00 33 44</TD></TR></TABLE></BODY></HTML>
                """;
        Document document = Pages.read(page.getBytes(Charset.forName("windows-1252")));
        assertThat(Pages.blocks(document)).containsExactly(
                "FURNITURE PARAGRAPH Accueil / La mairie / Les écoles / Plan du site", "BODY TITLE1 Foire aux essais",
                "BODY PARAGRAPH La Foire aux essais – « l’événement » – se tiendra à Testville. Entrée : 5 €.",
                "BODY TABLE_CELL Samedi", "BODY TABLE_CELL 10h - 19h", "BODY TABLE_CELL Dimanche",
                "BODY TABLE_CELL 10h - 18h", "BODY PARAGRAPH Renseignements : 01 99 00 33 44");
    }

    @Test
    void aCookieBannerAndThreeRelatedEvents() {
        String page = """
                <html lang="en"><head><title>Harbour Lights Festival</title></head><body>
                <div id="cookie-law-info-bar"><p>We use cookies until 31 December 2030.</p><button>Accept</button></div>
                <div class="wrapper"><h1>Harbour Lights Festival</h1><p>The festival opens on 3 June at Example Quay.</p>
                <h3>Related events</h3>
                <div class="cards"><div class="card"><h4><a href="/e/1">Gala</a></h4><p>4 July, Town Hall</p></div>
                <div class="card"><h4><a href="/e/2">Ball</a></h4><p>5 July, Old Mill</p></div>
                <div class="card"><h4><a href="/e/3">Race</a></h4><p>6 July, New Pier</p></div></div>
                <h3>Press contact</h3><p>Jo Sample, <a href="mailto:jo@example.org">jo@example.org</a></p></div></body></html>
                """;
        assertThat(Pages.body(page)).containsExactly("TITLE1 Harbour Lights Festival",
                "PARAGRAPH The festival opens on 3 June at Example Quay.", "HEADING3 Press contact",
                "PARAGRAPH Jo Sample, jo@example.org");
        assertThat(Pages.furniture(page)).contains("PARAGRAPH We use cookies until 31 December 2030.", "HEADING4 Gala",
                "PARAGRAPH 6 July, New Pier", "PARAGRAPH Accept");
    }

    @Test
    void aMailTurnedIntoAPage() {
        String page = """
                <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head>
                <style>p.MsoNormal{margin:0}</style><!--[if gte mso 9]><xml><o:shapedefaults/></xml><![endif]--></head>
                <body lang=FR><div class=WordSection1><p class=MsoNormal><b><span style='font-size:18.0pt'>Invitation presse<o:p></o:p></span></b></p>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Jeudi 4 juin 2026,<br>10&nbsp;h<o:p></o:p></p>
                <p class=MsoListParagraph style='text-indent:-18.0pt'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Visite<o:p></o:p></p>
                <p class=MsoNormal style='mso-hide:all'>caché</p></div></body></html>
                """;
        assertThat(Pages.blocks(page)).containsExactly("BODY PARAGRAPH Invitation presse",
                "BODY PARAGRAPH Jeudi 4 juin 2026, / 10 h", "BODY PARAGRAPH · Visite");
    }

    @Test
    void aPressKitOnOnePage() {
        String page = """
                <html lang="en"><head><title>Press kit – Example Labs</title></head><body>
                <nav id="menu"><a href="#about">About</a><a href="#facts">Facts</a></nav>
                <section id="hero" class="banner"><h1>Example Labs press kit</h1></section>
                <section id="facts"><h2>Factsheet</h2><dl><dt>Founded</dt><dd>2019</dd></dl></section>
                <section id="downloads"><h2>Logo and images</h2><p><a href="kit/logos.zip">Logos (ZIP)</a></p>
                <p><a href="kit/photos.zip">Photos (ZIP)</a></p><p><a href="kit/release.pdf">Release (PDF)</a></p></section>
                <section id="contact"><h2>Contact</h2><address>Sam Sample<br>press@example.org</address></section>
                <footer>© 2026 Example Labs</footer></body></html>
                """;
        assertThat(Pages.body(page)).containsExactly("TITLE1 Example Labs press kit", "HEADING2 Factsheet", "TERM Founded",
                "DEFINITION 2019", "HEADING2 Logo and images", "PARAGRAPH Logos (ZIP)", "PARAGRAPH Photos (ZIP)",
                "PARAGRAPH Release (PDF)", "HEADING2 Contact", "PARAGRAPH Sam Sample / press@example.org");
    }

    @Test
    void contactsOnlyInTheFooterAreReadAsFurniture() {
        String page = """
                <html lang="de"><body><main><h1>Sommerfest am Testsee</h1><p>Am 4. Juli 2026 ab 14 Uhr.</p></main>
                <footer><h2>Pressekontakt</h2><p>Erika Beispiel, Tel. 030 23125 001</p><ul><li><a href="/impressum">Impressum</a></li></ul></footer>
                </body></html>
                """;
        assertThat(Pages.furniture(page)).containsExactly("HEADING2 Pressekontakt",
                "PARAGRAPH Erika Beispiel, Tel. 030 23125 001", "LIST_ITEM1 Impressum");
    }

    @Test
    void aDrupalPageWithRegionsAndAContactColumn() {
        String page = """
                <html lang="es"><head><title>Feria del libro de Prueba | Ayuntamiento</title></head><body class="path-node page-node-type-noticia">
                <div class="region region-header"><div id="block-branding" class="block block-system-branding"><a href="/" rel="home">Ayuntamiento</a></div>
                <ul class="menu"><li><a href="/a">Inicio</a></li></ul></div>
                <div class="layout-container"><div class="region region-breadcrumb"><div class="breadcrumb"><a href="/">Inicio</a></div></div>
                <main><div class="region region-content"><h1 class="page-header"><span class="field field--name-title">Feria del libro de Prueba</span></h1>
                <article class="node node--type-noticia"><div class="field field--name-body"><p>Del 4 al 6 de mayo, en la plaza.</p></div>
                <div class="field field--name-field-tags"><a href="/tag/libro" rel="tag">libro</a></div></article></div></main>
                <aside class="layout-sidebar-second"><div class="block"><h2>Contacto de prensa</h2><p>Ana Prueba <a href="mailto:ana@example.org">ana@example.org</a></p></div>
                <div class="block block-menu"><h2>Servicios</h2><ul><li><a href="/s1">Uno</a></li><li><a href="/s2">Dos</a></li></ul></div></aside></div>
                <footer class="region-footer">Ayuntamiento</footer></body></html>
                """;
        assertThat(Pages.body(page)).containsExactly("TITLE1 Feria del libro de Prueba",
                "PARAGRAPH Del 4 al 6 de mayo, en la plaza.", "HEADING2 Contacto de prensa",
                "PARAGRAPH Ana Prueba ana@example.org");
    }

    @Test
    void aSpipPageWithoutMainElement() {
        String page = """
                <html lang="fr"><head><title>Fête du pain - Association d'Essai</title></head><body class="page_article"><div id="page">
                <div id="entete"><strong id="logo_site_spip"><a href="/">Association d'Essai</a></strong></div>
                <div id="conteneur"><div id="contenu" class="hentry"><div class="cartouche"><p class="surtitre">Rendez-vous</p>
                <h1 class="titre entry-title">Fête du pain</h1><p class="info-publi"><abbr class="published">mardi 2 juin 2026</abbr>, par <span>Luc</span></p></div>
                <div class="chapo"><p>La fête a lieu le 20 juin.</p></div><div class="texte"><p>Place du Four.</p></div></div></div>
                <div id="navigation"><div class="menu rubriques"><h2>Rubriques</h2><ul><li><a href="r1">Une</a></li></ul></div></div>
                <div id="pied"><a href="/plan">Plan du site</a></div></div></body></html>
                """;
        assertThat(Pages.body(page)).containsExactly("PARAGRAPH Rendez-vous", "TITLE1 Fête du pain",
                "PARAGRAPH mardi 2 juin 2026, par Luc", "PARAGRAPH La fête a lieu le 20 juin.", "PARAGRAPH Place du Four.");
    }

    @Test
    void aTypo3PageOfATown() {
        String page = """
                <html lang="de"><head><title>Stadt Musterprobe: Lichterfest im Park</title><meta name="generator" content="TYPO3 CMS"></head><body>
                <div id="metanavigation"><a href="/kontakt">Kontakt</a></div><div id="kopfbereich"><a href="/"><img alt="Stadt Musterprobe" src="l.png"></a></div>
                <div id="hauptnavigation"><ul><li><a href="/rathaus">Rathaus</a></li><li><a href="/kultur">Kultur</a></li><li><a href="/bau">Bauen</a></li></ul></div>
                <div id="inhalt"><div class="news news-single"><div class="article"><div class="header"><h3 itemprop="headline">Lichterfest im Park</h3></div>
                <div class="teaser-text"><p>Am 12. Juni 2026 leuchtet der Park.</p></div><div class="news-text-wrap"><p>Beginn 21 Uhr.</p></div>
                <div class="news-related-wrap"><h4>Links</h4><a href="/x">Anderes Fest am 3. Mai</a></div></div></div></div>
                <div id="fusszeile">Stadt Musterprobe</div></body></html>
                """;
        assertThat(Pages.body(page)).containsExactly("TITLE1 Lichterfest im Park",
                "PARAGRAPH Am 12. Juni 2026 leuchtet der Park.", "PARAGRAPH Beginn 21 Uhr.");
    }

    @Test
    void aListOfLinksInTheReleaseIsTheRelease() {
        String page = "<main><h1>Appel à projets</h1><p>Liens utiles :</p><ul><li><a href='/a'>Le règlement</a></li>"
                + "<li><a href='/b'>Le dossier</a></li><li><a href='/c'>La carte</a></li><li><a href='/d'>La liste</a></li></ul></main>";
        assertThat(Pages.furniture(page)).isEmpty();
    }

    @Test
    void aSecondLineInTheHeadlineIsAnotherBlock() {
        assertThat(Pages.body("<h1><span class=kicker>Événement</span> Nuit des tests <small class=subtitle>Dixième édition</small></h1>"))
                .containsExactly("PARAGRAPH Événement", "TITLE1 Nuit des tests", "PARAGRAPH Dixième édition");
    }

    @Test
    void shareLinksInAParagraphAreFurniture() {
        Document document = Pages.read("<main><h1>Salon des essais</h1><p>Venez <a href='https://example.org/x'>nombreux</a>. "
                + "<a href='https://www.linkedin.com/shareArticle?url=x'>Partager</a></p></main>");
        assertThat(Pages.links(document)).containsExactly("nombreux > https://example.org/x");
    }

    @Test
    void aPageOfColumnsWithoutAnyElementThatNamesItsCentre() {
        String text = "Le conseil annonce que la fête des lumières aura lieu les 18 et 19 juillet à la marina de Valombre. ".repeat(4);
        String page = """
                <html lang="fr"><head><title>Fête des lumières | Ville</title></head><body>
                <a href="#c" class="evitement">Aller au contenu</a><div class="alert">Nous utilisons des cookies. <a href="/c">Réglages</a></div>
                <div class="container-fluid"><div class="col">Standard : 01 99 00 00 01</div><div class="col"><a href="/s">Se connecter</a></div></div>
                <div class="container"><div class="row"><div class="col-md-8"><span class="badge">Presse</span><h1>Fête des lumières</h1><p>3 min de lecture</p>
                <p>%s</p><p>À lire aussi : <a href="/x">Le marché du 3 mai</a></p><p><a href="/liste">Retour à la liste</a></p></div>
                <div class="col-md-4"><div class="card"><div>Actualités</div><h5><a href="/n">Conseil du 4 juin</a></h5><p>À la mairie.</p></div></div></div></div>
                <div class="p-5"><p>Ville de Valombre, 1 quai Bleu</p></div></body></html>
                """.formatted(text);
        assertThat(Pages.body(page)).containsExactly("PARAGRAPH Presse", "TITLE1 Fête des lumières", "PARAGRAPH " + text.strip());
        assertThat(Pages.links(Pages.read(page))).isEmpty();
    }

    @Test
    void partsAfterTheCentreThatAreTextStay() {
        String text = "Une phrase de la présentation du festival, assez longue pour compter comme un texte entier. ".repeat(4);
        String page = "<body><div><h1>Festival des quais</h1><p>" + text + "</p></div><section><h2>À propos</h2><p>" + text.substring(0, 270)
                + "</p></section><div><p>Contact presse : <a href='mailto:presse@example.org'>presse@example.org</a></p></div></body>";
        assertThat(Pages.furniture(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lire la suite", "Zurück zur Übersicht", "Back to news", "Volver al listado", "Torna all'elenco",
        "Terug naar overzicht", "Voltar para a lista", "Skip to main content"})
    void linksThatTurnPagesAreNotOfTheRelease(String words) {
        assertThat(Pages.links(Pages.read("<main><h1>Fête</h1><p>La fête, <a href='/p'>son programme</a>. <a href='/l'>" + words + "</a></p></main>")))
                .containsExactly("son programme > /p");
        assertThat(Pages.links(Pages.read("<main><h1>Fête</h1><p>La fête. <a href='https://example.org/l'>" + words + "</a></p></main>"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Si ce message s'affiche mal, <a href=https://example.org/v>voir dans votre navigateur</a>",
        "You receive this because you asked to. <a href=https://example.org/u>Unsubscribe</a>", "<a href=https://example.org/u>Abmelden</a>",
        "<a href=https://example.org/u>Darse de baja</a>", "<a href=https://example.org/u>Cancella l'iscrizione</a>",
        "<a href=https://example.org/u>Uitschrijven</a>", "Ver <a href=https://example.org/u>no navegador</a>"})
    void linesOfAMailingAreNotOfTheRelease(String line) {
        String text = "La fête a lieu samedi sur la place, avec un marché, un concert et un repas partagé.";
        assertThat(Pages.body("<table><tr><td><p>" + text + "</p></td></tr><tr><td><p>" + line + "</p></td></tr></table>"))
                .containsExactly("PARAGRAPH " + text);
    }
}
