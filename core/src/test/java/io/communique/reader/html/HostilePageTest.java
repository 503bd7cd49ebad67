package io.communique.reader.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.communique.document.Document;
import io.communique.document.Remark;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that nobody wrote: read or cut, without a stack overflow. Sizes are small for a fast build. */
class HostilePageTest {

    private static Document read(String html) {
        return Assertions.assertTimeout(Duration.ofSeconds(60), () -> Pages.read(html));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<span style='color:red'>", "<ul><li>", "<table><tr><td>", "<h2><div>", "<em><p>",
        "<blockquote><address>", "<dl><dd>", "<article>", "<font><a href=x>"})
    void anyDepthIsRead(String tag) {
        assertThat(read(tag.repeat(10_000) + "fin").text()).endsWith("fin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<!", "<!--", "&", "&#x", "\0", "</", "<a ", "a [at] ", "(", "(at)", " (dot) ", "Ã©Ã"})
    void anyRepetitionIsRead(String piece) {
        Document document = read("<p>début</p><p>" + piece.repeat(20_000));
        assertThat(document.text()).startsWith("début");
    }

    @Test
    void manyAttributesAreRead() {
        StringBuilder page = new StringBuilder("<p ");
        for (int i = 0; i < 20_000; i++)
            page.append('a').append(i).append("=1 ");
        assertThat(read(page + ">x</p>").text()).isEqualTo("x");
    }

    @Test
    void textAndLinksAreCutWithARemark() {
        Document text = read("<p>" + "mot ".repeat(600_000) + "</p>");
        assertThat(text.text().length()).isLessThanOrEqualTo(Limits.DEFAULT.characters());
        assertThat(text.remarks()).extracting(Remark::code).containsExactly("text-cut");
        Document links = read("<a href=/x>y</a> ".repeat(12_000));
        assertThat(links.links()).hasSize(Limits.DEFAULT.links());
        assertThat(links.remarks()).extracting(Remark::code).containsExactly("links-cut");
    }

    @Test
    void combiningMarksAreCapped() {
        assertThat(read("<p>e" + "\u0301".repeat(100_000) + "</p>").text().length()).isLessThan(20);
    }

    @Test
    void hugeSpansAreNoColumns() {
        assertThat(read("<table><tr><td colspan=2147483648>a<td colspan=-1>b<td colspan=9999>c<td>d</table>").blocks()).hasSize(4);
    }

    private static Limits limits(int characters, Duration time) {
        return new Limits(50_000_000, 500, characters, 2_000_000, 5_000_000, 256_000_000L, 10_000, time);
    }

    @Test
    void aPageThatTakesTooLongIsRefusedWithTheReason() {
        byte[] page = "<p>mot</p>".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new HtmlReader().read(Source.of("page.html", page), limits(2_000_000, Duration.ofNanos(1))))
                .isInstanceOfSatisfying(UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableDocumentException.Reason.TOO_SLOW))
                .hasMessageContaining("page.html").hasMessageContaining("0 ms");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<article>", "<p>x", "<b>", "<tr><td>x", "<br>", "<!-- -->", "<a href=x><div>"})
    void moreTagsThanCharactersCouldNeedAreCutWithARemark(String piece) {
        Document document = Pages.read(("<p>début</p>" + piece.repeat(2_000)).getBytes(StandardCharsets.UTF_8),
                limits(4_000, Duration.ofSeconds(60)));
        assertThat(document.text()).startsWith("début");
        assertThat(document.remarks()).extracting(Remark::code).contains("tags-cut");
        assertThat(document.remarks()).extracting(Remark::message).contains("the page was cut after 1000 tags, the limit");
        assertThat(document.blocks().size()).isLessThanOrEqualTo(1_001);
    }

    @Test
    void asManyTagsAsAllowedAreReadWhole() {
        Document document = Pages.read("<p>mot</p>".repeat(500).getBytes(StandardCharsets.UTF_8), limits(4_000, Duration.ofSeconds(60)));
        assertThat(document.blocks()).hasSize(500);
        assertThat(document.remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<%s>fin", "</%s>fin", "<p>%s</p>fin", "<%s<%s>fin", "<p class=%s>fin", "<p %s=1>fin", "%s fin"})
    void namesLongerThanAnyAreCutAndWordsAreNot(String form) {
        String text = read("<p>début</p>" + form.replace("%s", "a".repeat(1_500_000))).text();
        assertThat(text).startsWith("début").endsWith("fin");
        assertThat(text.length() > 1_000_000).isEqualTo(form.equals("<p>%s</p>fin") || form.equals("%s fin"));
    }

    @Test
    void elementsNestedDeeperThanAnyKeepTheirWords() {
        assertThat(read("<h2><div>a".repeat(300) + "<p>fin").text().replace("\n", "")).isEqualTo("a".repeat(300) + "fin");
    }
}
