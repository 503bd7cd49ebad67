package io.communique.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.mention.MarkedText;
import io.communique.mention.Mentions;
import io.communique.mention.Reading;
import io.communique.model.Contact;
import io.communique.model.Sourced;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactMakerTest {
    /** {@code fr text => name (role) numbers + name …}; a desk has "-" for a name; nothing after the arrow is none. */
    @TestFactory
    Stream<DynamicTest> corpus() {
        return MarkedText.corpus(getClass(), "contacts.txt").stream().map(line -> DynamicTest.dynamicTest(line,
                () -> check(line.substring(0, 2), line.substring(3))));
    }

    private static void check(String language, String line) {
        String[] parts = line.split(" =>", 2);
        assertThat(contacts(language, parts[0]).stream().map(ContactMakerTest::words)
                .collect(Collectors.joining(" + "))).isEqualTo(parts[1].strip());
    }

    /** {@code fr blocks => name: body + …}; a desk and a contact without a body have "-". */
    @TestFactory
    Stream<DynamicTest> bodies() {
        return MarkedText.corpus(getClass(), "contact-bodies.txt").stream().map(line -> DynamicTest.dynamicTest(line,
                () -> checkBodies(line.substring(0, 2), line.substring(3).split(" => ", 2))));
    }

    private static void checkBodies(String language, String[] parts) {
        Desk desk = Sheet.desk(language, parts[0].replace("¶", "\n\n").replace('⏎', '\n'));
        assertThat(new ContactMaker().make(desk, new FrameMaker().make(desk)).stream()
                .map(c -> c.name().map(n -> n.value().full()).orElse("-") + ": " + c.organization().map(Sourced::value)
                        .orElse("-")).collect(Collectors.joining(" + "))).isEqualTo(parts[1].strip());
    }

    private static List<Contact> contacts(String language, String text) {
        Reading reading = MarkedText.of(text).reading(language);
        Desk desk = new Desk(reading, Mentions.in(reading), Outline.of(reading), new Warnings(reading.document()));
        return new ContactMaker().make(desk, new FrameMaker().make(desk));
    }

    private static String words(Contact contact) {
        return contact.name().map(n -> n.value().full()).orElse("-")
                + contact.role().map(r -> " (" + r.value() + ")").orElse("")
                + contact.phones().stream().map(p -> " " + p.value().number()).collect(Collectors.joining())
                + contact.emails().stream().map(m -> " " + m.value()).collect(Collectors.joining());
    }

    @Test
    void typesAreTold() {
        assertThat(contacts("fr", "Contact presse⏎Léa Morvan – 01 99 00 12 34").get(0).type())
                .isEqualTo(Contact.Type.PRESS);
        assertThat(contacts("fr", "Renseignements et réservations : 01 99 00 12 34").get(0).type())
                .isEqualTo(Contact.Type.PUBLIC);
        assertThat(contacts("fr", "Accréditations : presse@example.org").get(0).type())
                .isEqualTo(Contact.Type.ACCREDITATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Bookings: press@example.org | PRESS
            de | Informationen: presse@example.org | PRESS
            es | Información: prensa@example.org | PRESS
            it | Informazioni: ufficiostampa@example.org | PRESS
            nl | Meer informatie: pers@example.org | PRESS
            pt | Informações: imprensa@example.org | PRESS
            fr | Renseignements : fete@example.org | PUBLIC
            fr | Une question ? Écrivez à fete@example.org | PUBLIC
            """)
    void anAddressThatNamesThePressIsForThePress(String language, String text, Contact.Type type) {
        assertThat(contacts(language, text).get(0).type()).isEqualTo(type);
    }

    @Test
    void corpusIsLarge() {
        List<String> lines = MarkedText.corpus(getClass(), "contacts.txt");
        assertThat(lines.stream().filter(line -> line.startsWith("fr "))).hasSizeGreaterThanOrEqualTo(150);
        for (String language : List.of("en", "de", "es", "it", "nl", "pt"))
            assertThat(lines.stream().filter(line -> line.startsWith(language + " "))).hasSizeGreaterThanOrEqualTo(40);
    }
}
