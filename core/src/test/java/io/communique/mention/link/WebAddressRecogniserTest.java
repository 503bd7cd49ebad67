package io.communique.mention.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.document.Block;
import io.communique.document.DocumentBuilder;
import io.communique.document.Link;
import io.communique.language.Languages;
import io.communique.mention.MarkedText;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.WebAddress;
import io.communique.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WebAddressRecogniserTest {
    /** {@code fr sur |www.example.org| => http://www.example.org}; no addresses for a trap. */
    @TestFactory
    Stream<DynamicTest> corpus() {
        return MarkedText.corpus(getClass(), "addresses.txt").stream().map(line -> DynamicTest.dynamicTest(line,
                () -> check(line.substring(0, 2), line.substring(3))));
    }

    private static void check(String language, String line) {
        String[] parts = line.split(" => ", 2);
        MarkedText text = MarkedText.of(parts[0]);
        List<Mention<WebAddress>> found = new WebAddressRecogniser().find(text.reading(language));
        assertThat(found).extracting(m -> m.span().of(text.text())).isEqualTo(text.marked());
        List<String> expected = parts.length == 1 ? List.of() : List.of(parts[1].split(" "));
        assertThat(found).extracting(m -> m.value().url()).isEqualTo(expected);
    }

    private static List<String> linked(String words, String target, Block.Layer layer) {
        DocumentBuilder builder = new DocumentBuilder().append(words);
        Span span = new Span(0, words.length());
        builder.add(Block.of(span, Block.Kind.PARAGRAPH, 0, layer));
        builder.add(new Link(span, target, layer));
        Reading reading = Reading.of(builder.build(), Languages.standard().get("fr").orElseThrow(), Optional.empty());
        return new WebAddressRecogniser().find(reading).stream().map(m -> m.value().url()).toList();
    }

    private static List<String> linked(String words, String target) {
        return linked(words, target, Block.Layer.BODY);
    }

    @Test
    void targetsAreTaken() {
        assertThat(linked("le programme", "https://example.org/p")).containsExactly("https://example.org/p");
        assertThat(linked("le programme", "/p.html")).containsExactly("/p.html");
        assertThat(linked("le programme", "#")).containsExactly("#");
        assertThat(linked("billets", "tickets.example.org/p ")).containsExactly("http://tickets.example.org/p");
        assertThat(linked("billets", "https://site.example.com/tickets.example.org"))
                .containsExactly("http://tickets.example.org");
        assertThat(linked("billets", "https://example.org/p%20")).containsExactly("https://example.org/p");
    }

    @Test
    void whatLeadsNowhereOnTheWebIsNoAddress() {
        for (String target : List.of("/", "#top", "mailto:a@example.org", "tel:+33199001234", "javascript:void(0)",
                "a@example.org", "https://site.example.com/a@example.org"))
            assertThat(linked("ici", target)).as(target).isEmpty();
        assertThat(linked("Accueil", "https://example.org/", Block.Layer.FURNITURE)).isEmpty();
    }

    @Test
    void targetWinsOverThePrintedAddressUnlessItIsBroken() {
        assertThat(linked("www.example.org/livre", "http://www.example.org/a.php?id=2"))
                .containsExactly("http://www.example.org/a.php?id=2");
        assertThat(linked("www.example.org/livre", "#")).containsExactly("http://www.example.org/livre");
    }
}
