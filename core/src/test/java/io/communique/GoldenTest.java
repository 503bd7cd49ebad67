package io.communique;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.communique.export.JsonExporter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each document of {@code testdata} gives the whole answer beside it; {@code -Dregenerate=true} writes the answers. */
class GoldenTest {

    private static final boolean REGENERATE = Boolean.getBoolean("regenerate");
    private static final Validator VALIDATOR = new ValidatorFactory()
            .withJsonNodeFactory(new JacksonNode.Factory()).createValidator();
    private static final URI SCHEMA = VALIDATOR.registerSchema(JsonExporter.schema());

    static List<Path> documents() {
        return Fixtures.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void theAnswerIsTheExpectedOne(Path document) throws IOException {
        String answer = new JsonExporter().pretty().toJson(CommuniqueParser.create().parse(document));
        if (REGENERATE)
            Files.writeString(Fixtures.answer(document), answer);
        assertThat(answer).as("-Dregenerate=true writes the answers again")
                .isEqualTo(Files.readString(Fixtures.answer(document)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void theAnswerIsInTheSchema(Path document) throws IOException {
        String answer = new JsonExporter().withEvidence().toJson(CommuniqueParser.create().parse(document));
        assertThat(VALIDATOR.validate(SCHEMA, answer).getErrors()).isEmpty();
    }

    @Test
    void thereAreDocuments() {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(Fixtures.MINIMUM);
    }

    @Test
    void noAnswerIsLeftWithoutItsDocument() throws IOException {
        try (Stream<Path> files = Files.walk(Fixtures.folder())) {
            List<Path> answers = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
            assertThat(answers).containsExactlyElementsOf(documents().stream().map(Fixtures::answer).toList());
        }
    }

    @Test
    void answersAreComparedNotWritten() {
        assertThat(REGENERATE).as("-Dregenerate=true writes the answers; run again without it").isFalse();
    }
}
