package io.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import io.communique.reader.UnreadableDocumentException.Reason;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadersTest {

    private final Readers readers = new Readers();

    private String type(String name, String text) throws UnreadableDocumentException {
        return readers.mediaType(Source.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void pagesAreToldByTheirTags() throws UnreadableDocumentException {
        assertThat(type("a", "<!DOCTYPE html><title>x</title>")).isEqualTo("text/html");
        assertThat(type("a.txt", "<div><p>un morceau</p></div>")).isEqualTo("text/html");
        assertThat(type("a.html", "Un mail.<br>Fin")).isEqualTo("text/html");
        assertThat(type("a.html", "<html xmlns:o='urn:x' xmlns='http://www.w3.org/TR/REC-html40'><p class=MsoNormal>a</html>"))
                .isEqualTo("text/html");
        assertThat(type("a", "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body/></html>"))
                .isEqualTo("application/xhtml+xml");
        byte[] wide = "\uFEFF<html><body><p>é</p></body></html>".getBytes(StandardCharsets.UTF_16LE);
        assertThat(readers.mediaType(Source.of("a", wide))).isEqualTo("text/html");
    }

    @Test
    void textsAreToldByTheirMarks() throws UnreadableDocumentException {
        assertThat(type("a", "Communiqué de presse\n\nParis, le 3 mars")).isEqualTo("text/plain");
        assertThat(type("a.html", "Communiqué sans balise, 3 < 4")).isEqualTo("text/plain");
        assertThat(type("a.md", "Communiqué")).isEqualTo("text/markdown");
        assertThat(type("a", "Voir [le programme](#).")).isEqualTo("text/markdown");
        assertThat(type("a", "From: jo@example.org\nSubject: Fête\n\nVenez.")).isEqualTo("text/plain");
    }

    @Test
    void whatIsNoDocumentIsRefused() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        byte[] zip = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};
        byte[] gzip = {31, (byte) 139, 8, 0, 0, 0, 0, 0};
        byte[] svg = "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        byte[] noise = new byte[256];
        for (int i = 0; i < noise.length; i++)
            noise[i] = (byte) (i * 7);
        for (byte[] bytes : new byte[][] {png, zip, gzip, svg, noise})
            assertThatThrownBy(() -> {
                Source source = Source.of("a.html", bytes);
                readers.read(source, readers.mediaType(source), Limits.DEFAULT);
            }).isInstanceOfSatisfying(UnreadableDocumentException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_A_DOCUMENT));
    }
}
