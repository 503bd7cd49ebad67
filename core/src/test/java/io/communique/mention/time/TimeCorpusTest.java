package io.communique.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.mention.Mention;
import io.communique.model.When;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line of every language's corpus: what is found, where, and what it says; and where nothing is found. */
class TimeCorpusTest {

    private record Case(String reference, String marked, String expected) {

        static Case of(String line) {
            String[] parts = line.split("\t", -1);
            return new Case(parts[0], parts[1], parts[2]);
        }

        boolean isTrap() {
            return !marked.contains("|");
        }
    }

    @TestFactory
    Stream<DynamicTest> readsEveryCase() {
        return Stream.of("fr", "en", "de", "es", "it", "nl", "pt").flatMap(language -> cases(language).stream()
                .map(each -> DynamicTest.dynamicTest(language + ": " + each.marked(), () -> check(language, each))));
    }

    @ParameterizedTest
    @CsvSource({"fr,400,120", "en,150,40", "de,150,40", "es,150,40", "it,150,40", "nl,150,40", "pt,150,40"})
    void hasEnoughCases(String language, int positives, int traps) {
        List<Case> cases = cases(language);
        assertThat(cases.stream().filter(each -> !each.isTrap()).count()).isGreaterThanOrEqualTo(positives);
        assertThat(cases.stream().filter(Case::isTrap).count()).isGreaterThanOrEqualTo(traps);
    }

    @Test
    void canFail() {
        Case wrong = new Case("2025-02-10", "Le |12 mars|.", "2025-03-13");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> check("fr", wrong)).isInstanceOf(AssertionError.class);
    }

    private static void check(String language, Case each) {
        String text = each.marked().replace("|", "");
        List<Mention<When>> found = Times.in(text, language, each.reference());
        String values = found.stream().map(mention -> Times.value(mention.value())).collect(Collectors.joining(";"));
        assertThat(Times.marked(text, found) + " = " + values).isEqualTo(each.marked() + " = " + each.expected());
    }

    private static List<Case> cases(String language) {
        try (InputStream in = TimeCorpusTest.class.getResourceAsStream(language + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(Case::of).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
