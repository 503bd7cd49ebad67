package io.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.reader.PageRecogniser.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of the recognising program, and what is made of its answer; the program itself is not run. */
class TesseractTest {

    private static final List<String> INSTALLED = List.of("fra", "eng", "deu");

    @Test
    void knownLanguagesNeedOnlyTheirModels() {
        assertThat(Tesseract.models(INSTALLED, List.of("de"))).isEqualTo("deu");
        assertThat(Tesseract.models(INSTALLED, List.of("fr", "en-GB", "fr-FR"))).isEqualTo("fra+eng");
    }

    @Test
    void whatIsNotInstalledOrNotKnownNeedsAllModels() {
        assertThat(Tesseract.models(INSTALLED, List.of("pt"))).isEqualTo("fra+eng+deu");
        assertThat(Tesseract.models(INSTALLED, List.of("pt", "en"))).isEqualTo("eng");
        assertThat(Tesseract.models(INSTALLED, List.of())).isEqualTo("fra+eng+deu");
        assertThat(Tesseract.models(INSTALLED, List.of("xq-tlh", "no tag", ""))).isEqualTo("fra+eng+deu");
    }

    @Test
    void wordsKeepTheirLinesBoxesAndConfidence() {
        String table = "level\tpage\tblock\n4\t1\t1\t1\t1\t0\t10\t20\t90\t12\t-1\t\n"
                + "5\t1\t1\t1\t1\t1\t10\t20\t40\t12\t91.5\tEntrée\n5\t1\t1\t1\t1\t2\t60\t20\t40\t12\t80\t \n"
                + "4\t1\t1\t1\t2\t0\t10\t40\t90\t12\t-1\t\n5\t1\t1\t1\t2\t1\t10\t40\t30\t12\t77\tlibre\n";
        assertThat(Tesseract.words(table)).containsExactly(new Word("Entrée", 1, 10, 20, 50, 32, 91.5f),
                new Word("libre", 2, 10, 40, 40, 52, 77f));
    }
}
