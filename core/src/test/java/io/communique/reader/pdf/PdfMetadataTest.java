package io.communique.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.document.Document;
import io.communique.document.Metadata;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file says about itself, in its Info dictionary and in its XMP packet. */
class PdfMetadataTest {

    private static final String HEAD = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
            + "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:dc='http://purl.org/dc/elements/1.1/' "
            + "xmlns:xmp='http://ns.adobe.com/xap/1.0/' xmlns:pdf='http://ns.adobe.com/pdf/1.3/'>";
    private static final String TAIL = "</rdf:RDF></x:xmpmeta>";

    private static Sheet sheet(String packet) {
        Sheet sheet = new Sheet().line(60, 100, "Le texte de la page");
        try {
            sheet.pdf().getDocumentCatalog().setMetadata(new PDMetadata(sheet.pdf(),
                    new ByteArrayInputStream(packet.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return sheet;
    }

    @Test
    void thePacketTellsWhatTheInfoLeavesOut() {
        Metadata metadata = sheet(HEAD + "<rdf:Description xmp:CreateDate='2031-03-12T15:30:00.25+01:00' "
                + "pdf:Producer='Presse à cidre 2'><dc:title><rdf:Alt><rdf:li xml:lang='x-default'>La nuit des lanternes"
                + "</rdf:li><rdf:li xml:lang='en'>The lantern night</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq>"
                + "<rdf:li>Camille Durand</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>fr</rdf:li>"
                + "</rdf:Bag></dc:language></rdf:Description>" + TAIL).read().metadata();
        assertThat(metadata.title()).contains("La nuit des lanternes");
        assertThat(metadata.author()).contains("Camille Durand");
        assertThat(metadata.language()).contains("fr");
        assertThat(metadata.published()).contains("2031-03-12T15:30:00+01:00");
        assertThat(metadata.producer()).contains("Presse à cidre 2");
    }

    @Test
    void theInfoComesFirst() {
        Sheet sheet = sheet(HEAD + "<rdf:Description><dc:title>Sans titre 1</dc:title></rdf:Description>" + TAIL);
        sheet.pdf().getDocumentInformation().setTitle("La nuit des lanternes");
        assertThat(sheet.read().metadata().title()).contains("La nuit des lanternes");
    }

    @Test
    void nothingOutsideOfThePacketIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "canary");
        Document document = sheet("<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>" + HEAD
                + "<rdf:Description><dc:title>Titre &e;</dc:title></rdf:Description>" + TAIL).read();
        assertThat(document.metadata().title().orElse("")).doesNotContain("canary");
        assertThat(document.text()).isEqualTo("Le texte de la page");
    }

    @Test
    void entitiesThatMultiplyAreNotExpanded() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++)
            laughs.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
        assertThat(sheet(laughs + "]>" + HEAD + "<rdf:Description><dc:title>&a29;</dc:title></rdf:Description>" + TAIL)
                .read().text()).isEqualTo("Le texte de la page");
    }

    @Test
    void datesOfPacketsThatAreNoneAreIgnored() {
        assertThat(PdfDates.xmp("2031-02-30")).isEmpty();
        assertThat(PdfDates.xmp("soon")).isEmpty();
        assertThat(PdfDates.xmp("2031-02-14")).contains("2031-02-14");
        assertThat(PdfDates.xmp("2031-02-14T15:30Z")).contains("2031-02-14T15:30:00Z");
    }
}
