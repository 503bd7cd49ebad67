package io.communique;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.communique.assembly.Assembler;
import io.communique.document.Document;
import io.communique.export.JsonExporter;
import io.communique.language.Language;
import io.communique.language.Languages;
import io.communique.mention.Mentions;
import io.communique.mention.Reading;
import io.communique.model.Communique;
import io.communique.model.SourceFile;
import io.communique.reader.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every document. */
class LawsTest {

    /** With {@code -Dcuts=every} a document is cut at each of its characters, else at so many, spread over it. */
    private static final int CUTS = "every".equals(System.getProperty("cuts")) ? Integer.MAX_VALUE : 60;

    private static final SourceFile NO_FILE = new SourceFile("cut", "text/plain", "0".repeat(64), 0, OptionalInt.empty());

    static List<Path> documents() {
        return Fixtures.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void whatEvidenceQuotesStandsWhereItSays(Path document) throws IOException {
        String json = new JsonExporter().withEvidence().toJson(CommuniqueParser.create().parse(document));
        JsonNode answer = new ObjectMapper().readTree(json);
        String text = answer.get("text").asText();
        int pages = answer.at("/source/pages").asInt(0);
        List<JsonNode> places = answer.findValues("evidence").stream()
                .flatMap(e -> e.properties().stream()).flatMap(member -> member.getValue().valueStream()).toList();
        assertThat(places).allSatisfy(place -> {
            assertThat(text.substring(place.get("start").asInt(), place.get("end").asInt()))
                    .isEqualTo(place.get("exact").asText());
            assertThat(place.path("page").asInt(0)).isBetween(Math.min(1, pages), pages);
        });
        assertThat(answer.get("warnings")).allSatisfy(warning -> assertThat(warning.path("end").asInt(0))
                .isBetween(warning.path("start").asInt(0), text.length()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void whateverIsCutOffTheRestCanBeRead(Path file) throws IOException {
        Source source = Fixtures.load(file);
        Document whole = CommuniqueParser.create().read(source);
        Language language = Languages.standard().get("fr").orElseThrow();
        int length = whole.text().length();
        int step = length / CUTS + 1;
        IntStream.rangeClosed(0, length).filter(i -> i % step == 0).parallel().forEach(i -> {
            assemble(Cut.of(whole, 0, i), language);
            assemble(Cut.of(whole, i, length), language);
        });
    }

    private static void assemble(Document cut, Language language) {
        Reading reading = Reading.of(cut, language, Optional.empty());
        Communique release = new Assembler().assemble(NO_FILE, reading, Mentions.in(reading));
        assertThat(new JsonExporter().withEvidence().toJson(release)).endsWith("}\n");
        assertThat(release.text()).isEqualTo(cut.text());
    }
}
