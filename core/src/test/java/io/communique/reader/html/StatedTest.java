package io.communique.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.document.Metadata;
import io.communique.document.Remark;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatedTest {

    private static Metadata of(String html) {
        return Pages.read(html).metadata();
    }

    @Test
    void theHeadTellsTitleAuthorTimeSiteAndLanguage() {
        Metadata stated = of("<html lang=fr><head><title>Fête | Site</title><meta property='og:title' content='Fête'>"
                + "<meta name=author content='Luc Essai'><meta property='article:published_time' content='2026-03-01T09:00:00+01:00'>"
                + "<meta property='og:site_name' content='Testville'><meta name='DC.Title' content='Fête DC'>"
                + "<meta name=generator content='WordPress 6'></head><body><time datetime='2026-05-01'>1er mai</time></body>");
        assertThat(stated.title()).contains("Fête");
        assertThat(stated.author()).contains("Luc Essai");
        assertThat(stated.published()).contains("2026-03-01T09:00:00+01:00");
        assertThat(stated.site()).contains("Testville");
        assertThat(stated.language()).contains("fr");
        assertThat(stated.producer()).contains("WordPress 6");
        assertThat(stated.properties()).containsEntry("dc.title", List.of("Fête DC")).containsEntry("time", List.of("2026-05-01"));
    }

    @Test
    void theTimeOfPublicationIsFoundInSeveralPlaces() {
        assertThat(of("<meta name='DC.date.issued' content='2026-01-02'>").published()).contains("2026-01-02");
        assertThat(of("<time class='entry-date published' datetime='2026-01-03'>x</time>").published()).contains("2026-01-03");
        assertThat(of("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-01-04\"}</script>")
                .published()).contains("2026-01-04");
        assertThat(of("<time datetime='2026-01-05'>x</time>").published()).isEmpty();
    }

    @Test
    void jsonLdIsReadWithItsSmallFaults() {
        Metadata stated = of("""
                <script type="application/ld+json"><!-- {"@context": "https://schema.org", "@graph": [ // note
                {"@type": "WebSite", "name": "Testville"},
                {"@type": ["Event", "Festival"], "name": "Fête", "startDate": "2026-05-01",
                 "location": {"@type": "Place", "name": "Halle", "address": {"postalCode": "75019"}},
                 "subEvent": [{"@type": "Event", "name": "Bal"}],},]} --></script>
                <p>La fête est le 2 mai.</p>""");
        assertThat(stated.items()).extracting(Metadata.Item::type).containsExactly("WebSite", "Event", "Event");
        assertThat(stated.items().get(1).properties()).containsEntry("startDate", List.of("2026-05-01"))
                .containsEntry("location.name", List.of("Halle")).containsEntry("location.address.postalCode", List.of("75019"));
    }

    @Test
    void aJsonLdBlockThatCannotBeReadIsLeftOutWithARemark() {
        for (String block : List.of("{\"@type\": ", "{\"a\":".repeat(200_000), "{\"a\":" + "9".repeat(200_000) + "}"))
            assertThat(Pages.read("<script type='application/ld+json'>" + block + "</script><p>x</p>").remarks())
                    .extracting(Remark::code).containsExactly("json-ld-ignored");
    }

    @Test
    void elementsDeclareThings() {
        Map<String, List<String>> fete = Map.of("name", List.of("Fête"), "startDate", List.of("2026-05-01T10:00"),
                "location.name", List.of("Halle"));
        assertThat(of("<div itemscope itemtype='https://schema.org/Event'><b itemprop=name>Fête</b><time itemprop=startDate "
                + "datetime='2026-05-01T10:00'>1er</time><p itemprop=location itemscope itemtype='https://schema.org/Place'>"
                + "<i itemprop=name>Halle</i></p></div>").items()).containsExactly(new Metadata.Item("Event", fete));
        assertThat(of("<div vocab='https://schema.org/' typeof=Event><b property=name>Fête</b><meta property=startDate "
                + "content='2026-05-01T10:00'><p property=location typeof=Place><i property=name>Halle</i></p></div>").items())
                .containsExactly(new Metadata.Item("Event", fete));
        assertThat(of("<div class=h-event><b class=p-name>Fête</b><time class=dt-start datetime='2026-05-01'>1er</time></div>").items())
                .containsExactly(new Metadata.Item("Event", Map.of("name", List.of("Fête"), "startDate", List.of("2026-05-01"))));
    }
}
