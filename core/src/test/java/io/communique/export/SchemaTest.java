package io.communique.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Validator VALIDATOR = new ValidatorFactory()
            .withJsonNodeFactory(new JacksonNode.Factory()).createValidator();
    private static final URI SCHEMA = VALIDATOR.registerSchema(JsonExporter.schema());

    @Test
    void everythingThatCanBeSaidIsInTheSchema() {
        for (JsonExporter exporter : List.of(new JsonExporter(), new JsonExporter().withEvidence().pretty()))
            assertThat(VALIDATOR.validate(SCHEMA, exporter.toJson(Samples.full())).getErrors()).isEmpty();
        assertThat(VALIDATOR.validate(SCHEMA, new JsonExporter().toJson(Samples.silent("A"))).getErrors()).isEmpty();
    }

    @Test
    void anUnknownMemberOrWordIsNot() {
        String json = new JsonExporter().toJson(Samples.full());
        for (String wrong : List.of(json.replace("\"kicker\"", "\"kickr\""), json.replace("open-day", "openday"),
                json.replace("\"Hall\"", "\"\""), json.replace("\"page\":1", "\"page\":null"),
                json.replace("2014-11-16", "16/11/2014")))
            assertThat(VALIDATOR.validate(SCHEMA, wrong).isValid()).as(wrong).isFalse();
    }
}
