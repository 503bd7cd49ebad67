package io.communique.mention.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.mention.MarkedText;
import io.communique.mention.Mention;
import io.communique.mention.Mentions;
import io.communique.model.Person;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PersonRecogniserTest {
    /** {@code fr |Léa MORVAN|, présidente de X => Léa Morvan ; présidente ; X}; nothing after the arrow is absent. */
    @TestFactory
    Stream<DynamicTest> corpus() {
        return MarkedText.corpus(getClass(), "people.txt").stream().map(line -> DynamicTest.dynamicTest(line,
                () -> check(line.substring(0, 2), line.substring(3))));
    }

    private static void check(String language, String line) {
        String[] parts = line.split(" => ", 2);
        MarkedText text = MarkedText.of(parts[0]);
        List<Mention<Person>> found = Mentions.in(text.reading(language)).people();
        assertThat(found).extracting(m -> m.span().of(text.text())).isEqualTo(text.marked());
        if (parts.length > 1)
            assertThat(found.stream().map(m -> words(m.value())).toList()).isEqualTo(List.of(parts[1].split(" \\+ ")));
    }

    private static String words(Person person) {
        return person.name().value().full() + person.role().map(r -> " ; " + r.value()).orElse("")
                + person.organization().map(o -> " @ " + o.value()).orElse("");
    }

    @Test
    void corpusIsLarge() {
        List<String> lines = MarkedText.corpus(getClass(), "people.txt");
        assertThat(lines.stream().filter(line -> line.startsWith("fr "))).hasSizeGreaterThan(40);
        for (String language : List.of("en", "de", "es", "it", "nl", "pt"))
            assertThat(lines.stream().filter(line -> line.startsWith(language + " "))).hasSizeGreaterThan(7);
    }
}
