package io.communique.reader.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.document.Document;
import io.communique.document.Remark;
import io.communique.reader.Limits;
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
}
