package io.communique.mention.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.mention.MarkedText;
import io.communique.mention.Mention;
import io.communique.model.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PhoneRecogniserTest {
    /** {@code fr Tél. : |01 99 00 12 34| => +33199001234}; no numbers for a trap. */
    @TestFactory
    Stream<DynamicTest> corpus() {
        return MarkedText.corpus(getClass(), "phones.txt").stream().map(line -> DynamicTest.dynamicTest(line,
                () -> check(line.substring(0, 2), line.substring(3))));
    }

    private static void check(String language, String line) {
        String[] parts = line.split(" => ", 2);
        MarkedText text = MarkedText.of(parts[0]);
        List<Mention<Phone>> found = new PhoneRecogniser(List.of()).find(text.reading(language));
        assertThat(found).extracting(m -> m.span().of(text.text())).isEqualTo(text.marked());
        List<String> expected = parts.length == 1 ? List.of() : List.of(parts[1].split(" "));
        assertThat(found).extracting(m -> m.value().number()).isEqualTo(expected);
    }

    @Test
    void corpusIsLarge() {
        List<String> lines = MarkedText.corpus(getClass(), "phones.txt");
        assertThat(lines.stream().filter(line -> line.startsWith("fr "))).hasSizeGreaterThan(60);
        for (String language : List.of("en", "de", "es", "it", "nl", "pt"))
            assertThat(lines.stream().filter(line -> line.startsWith(language + " "))).hasSizeGreaterThan(7);
    }

    @Test
    void kindsAndExtensionsAreTold() {
        assertThat(phone("Tél. : 01 99 00 12 34 poste 12").extension()).contains("12");
        assertThat(phone("Tél. : 01 99 00 12 34").kind()).contains(Phone.Kind.FIXED_LINE);
        assertThat(phone("Port. : 06 39 98 12 34").kind()).contains(Phone.Kind.MOBILE);
        assertThat(phone("N° vert : 0 800 12 34 56").kind()).contains(Phone.Kind.FREEPHONE);
        assertThat(phone("Appelez le 3939").kind()).contains(Phone.Kind.SHORT_CODE);
    }

    private static Phone phone(String text) {
        List<Mention<Phone>> found = new ArrayList<>(
                new PhoneRecogniser(List.of()).find(MarkedText.of(text).reading("fr")));
        assertThat(found).hasSize(1);
        return found.get(0).value();
    }

    @Test
    void whatIsTakenIsNoNumberUnlessALabelSaysSo() {
        MarkedText plain = MarkedText.of("01 99 00 12 34");
        MarkedText labelled = MarkedText.of("Tél. 01 99 00 12 34");
        assertThat(new PhoneRecogniser(List.of(plain.reading("fr").tokens().get(0).span())).find(plain.reading("fr")))
                .isEmpty();
        assertThat(new PhoneRecogniser(List.of(labelled.reading("fr").tokens().get(2).span()))
                .find(labelled.reading("fr"))).hasSize(1);
    }
}
