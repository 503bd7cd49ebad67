package io.communique.mention.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.document.Block;
import io.communique.document.DocumentBuilder;
import io.communique.document.Link;
import io.communique.language.Languages;
import io.communique.mention.MarkedText;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MailRecogniserTest {
    /** {@code fr |Name@Example.ORG| => name@example.org}; no addresses for a trap. */
    @TestFactory
    Stream<DynamicTest> corpus() {
        return MarkedText.corpus(getClass(), "mails.txt").stream().map(line -> DynamicTest.dynamicTest(line,
                () -> check(line.substring(0, 2), line.substring(3))));
    }

    private static void check(String language, String line) {
        String[] parts = line.split(" => ", 2);
        MarkedText text = MarkedText.of(parts[0]);
        List<Mention<String>> found = new MailRecogniser(List.of()).find(text.reading(language));
        assertThat(found).extracting(m -> m.span().of(text.text())).isEqualTo(text.marked());
        List<String> expected = parts.length == 1 ? List.of() : List.of(parts[1].split(" "));
        assertThat(found).extracting(Mention::value).isEqualTo(expected);
    }

    @Test
    void mailBehindALinkIsFound() {
        assertThat(linked("mailto:Press@Example.org?subject=Hello")).containsExactly("press@example.org");
        assertThat(linked("http://mailto:press@example.org")).containsExactly("press@example.org");
        assertThat(linked("press@example.org")).containsExactly("press@example.org");
        assertThat(linked("https://example.org/subscribe/news@example.org")).isEmpty();
        assertThat(linked("mailto:")).isEmpty();
        assertThat(linked("mailto:?subject=Look")).isEmpty();
    }

    private static List<String> linked(String target) {
        return found("écrivez-nous", target);
    }

    private static List<String> found(String words, String target) {
        DocumentBuilder builder = new DocumentBuilder().append(words);
        Span span = new Span(0, words.length());
        builder.add(Block.of(span, Block.Kind.PARAGRAPH, 0, Block.Layer.BODY));
        builder.add(new Link(span, target, Block.Layer.BODY));
        Reading reading = Reading.of(builder.build(), Languages.standard().get("fr").orElseThrow(), Optional.empty());
        return new MailRecogniser(List.of()).find(reading).stream().map(Mention::value).toList();
    }

    @Test
    void printedAddressWinsOverTheTarget() {
        assertThat(found("lea@example.org", "mailto:old@example.com")).containsExactly("lea@example.org");
    }
}
