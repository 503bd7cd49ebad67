package io.communique;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.communique.export.JsonExporter;
import io.communique.reader.PageRecogniser;
import io.communique.reader.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;

/** The answer of a scanned release says that its text was recognised, not read. */
class RecognisedTextTest {

    private static final String[] LINES = {"Communiqué de presse", "Portes ouvertes du moulin de Trelazon",
        "Le samedi 12 octobre 2024 à 14h"};

    @Test
    void theJsonOfAScanSaysThatItsTextWasRecognised() throws IOException {
        JsonNode answer = answer((png, languages) -> words());
        assertThat(answer.path("warnings").findValuesAsText("code")).contains("text-recognised");
        assertThat(answer.path("events").toString()).contains("2024-10-12");
    }

    @Test
    void theRecogniserIsToldTheLanguageThatTheCallerStates() throws IOException {
        List<List<String>> asked = new ArrayList<>();
        CommuniqueParser.builder().language("de").recogniser((png, languages) -> {
            asked.add(languages);
            return words();
        }).build().parse(Source.of("scan.pdf", scan()));
        assertThat(asked).containsExactly(List.of("de"));
    }

    @Test
    void theJsonOfWrittenTextDoesNot() throws IOException {
        String json = new JsonExporter().toJson(CommuniqueParser.create()
                .parse(Source.of("release.txt", String.join("\n\n", LINES).getBytes(StandardCharsets.UTF_8))));
        assertThat(json).contains("2024-10-12").doesNotContain("text-recognised");
    }

    private static JsonNode answer(PageRecogniser recogniser) throws IOException {
        CommuniqueParser parser = CommuniqueParser.builder().recogniser(recogniser).build();
        return new ObjectMapper().readTree(new JsonExporter().toJson(parser.parse(Source.of("scan.pdf", scan()))));
    }

    private static List<PageRecogniser.Word> words() {
        List<PageRecogniser.Word> words = new ArrayList<>();
        for (int line = 0; line < LINES.length; line++) {
            int left = 200;
            for (String word : LINES[line].split(" ")) {
                int right = left + 16 * word.length();
                words.add(new PageRecogniser.Word(word, line + 1, left, 200 + 120 * line, right, 230 + 120 * line, 90));
                left = right + 12;
            }
        }
        return words;
    }

    /** A page with a picture's outline and no text. */
    private static byte[] scan() throws IOException {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.addRect(20, 20, 500, 700);
                content.stroke();
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
