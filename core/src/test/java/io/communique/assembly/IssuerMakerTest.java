package io.communique.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.mention.MarkedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who speaks: letterheads, who acts in the lead, who is spoken of at the end; traps are partners, kickers and venues. */
class IssuerMakerTest {

    /** {@code fr blocks => body}; nothing after the arrow is none. */
    @TestFactory
    Stream<DynamicTest> corpus() {
        return MarkedText.corpus(getClass(), "issuers.txt").stream().map(line -> DynamicTest.dynamicTest(line,
                () -> check(line.substring(0, 2), line.substring(3).split(" =>", 2))));
    }

    private static void check(String language, String[] parts) {
        Desk desk = Sheet.desk(language, parts[0].replace("¶", "\n\n").replace('⏎', '\n'));
        assertThat(new FrameMaker().make(desk).issuer().map(body -> body.name().value()).orElse(""))
                .isEqualTo(parts[1].strip());
    }

    @Test
    void corpusIsLarge() {
        List<String> lines = MarkedText.corpus(getClass(), "issuers.txt");
        assertThat(lines).hasSizeGreaterThanOrEqualTo(50);
        for (String language : List.of("fr", "en", "de", "es", "it", "nl", "pt"))
            assertThat(lines.stream().filter(line -> line.startsWith(language + " "))).hasSizeGreaterThanOrEqualTo(5);
    }
}
