package io.communique.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.communique.model.Access;
import io.communique.model.Address;
import io.communique.model.Communique;
import io.communique.model.Contact;
import io.communique.model.Event;
import io.communique.model.EventType;
import io.communique.model.Organizer;
import io.communique.model.Participant;
import io.communique.model.Phone;
import io.communique.model.ProgrammeItem;
import io.communique.model.WebLink;
import io.communique.model.When;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

    @ParameterizedTest
    @MethodSource("vocabularies")
    void theWordsOfTheSchemaAreThoseOfTheModel(String place, List<String> words) throws IOException {
        JsonNode enumeration = new ObjectMapper().readTree(JsonExporter.schema()).at(place + "/enum");
        assertThat(enumeration).extracting(JsonNode::asText).containsExactlyElementsOf(words);
    }

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                vocabulary("/properties/kind", Communique.Kind.values()),
                vocabulary("/properties/revision", Communique.Revision.values()),
                vocabulary("/$defs/event/properties/type", EventType.values()),
                vocabulary("/$defs/event/properties/status", Event.Status.values()),
                vocabulary("/$defs/event/properties/attendance", Event.Attendance.values()),
                Arguments.of("/$defs/date/properties/role",
                        List.of("event", "deadline", "registration", "doors", "other")),
                vocabulary("/$defs/date/properties/implied/items", When.Component.values()),
                vocabulary("/$defs/programmeItem/properties/press", ProgrammeItem.Press.values()),
                vocabulary("/$defs/venue/properties/precision", Address.Precision.values()),
                vocabulary("/$defs/address/properties/precision", Address.Precision.values()),
                vocabulary("/$defs/organizer/properties/role", Organizer.Role.values()),
                vocabulary("/$defs/participant/properties/part", Participant.Part.values()),
                vocabulary("/$defs/access/properties/registration", Access.Registration.values()),
                vocabulary("/$defs/contact/properties/type", Contact.Type.values()),
                vocabulary("/$defs/phone/properties/kind", Phone.Kind.values()),
                vocabulary("/$defs/link/properties/purpose", WebLink.Purpose.values()));
    }

    private static Arguments vocabulary(String place, Enum<?>[] values) {
        return Arguments.of(place, Stream.of(values).map(Json::word).toList());
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
