package io.communique.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.communique.document.Document;
import io.communique.document.Remark;
import io.communique.reader.Limits;
import io.communique.reader.PageRecogniser;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import io.communique.reader.UnreadableDocumentException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Files that are damaged, locked, empty or made to do harm. */
class HostilePdfTest {

    private static final Limits SMALL = new Limits(10_000_000, 20, 50_000, 50_000, 100_000, 5_000_000, 20,
            Duration.ofSeconds(10));

    private static Document read(byte[] bytes, Limits limits) throws UnreadableDocumentException {
        return new PdfReader().read(Source.of("hostile.pdf", bytes), limits);
    }

    private static void assertReason(byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> read(bytes, SMALL)).isInstanceOfSatisfying(UnreadableDocumentException.class,
                e -> assertThat(e.reason()).isEqualTo(reason));
    }

    /** A file of one page with this content, its objects numbered from 1, without cross-reference table. */
    private static byte[] file(byte[] content, String filter, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 2147483647>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources 5 0 R>>endobj\n"
                + "5 0 obj<</Font<</F 6 0 R>>/XObject<</X 7 0 R>>>>endobj\n"
                + "6 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        for (String object : more)
            out.writeBytes(object.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(("4 0 obj<</Length " + content.length + filter + ">>stream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(content);
        out.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static byte[] file(String content) {
        return file(content.getBytes(StandardCharsets.ISO_8859_1), "");
    }

    private static String text(Document document) {
        return document.text();
    }

    @Test
    void readsAFileWithoutCrossReferencesAndDoesNotBelieveItsCount() throws IOException {
        Document document = read(file("BT /F 12 Tf 50 700 Td (Hello) Tj ET"), SMALL);
        assertThat(text(document)).isEqualTo("Hello");
        assertThat(document.pages()).hasSize(1);
    }

    @Test
    void keepsWhatCameBeforeADamage() throws IOException {
        Document document = read(file("BT /F 12 Tf 50 700 Td (Before) Tj ET BI /W 9 ID"), SMALL);
        assertThat(text(document)).isEqualTo("Before");
    }

    @Test
    void oneDamagedPageCostsNoOther() throws IOException {
        Sheet sheet = new Sheet().line(60, 100, "Page un").nextPage().line(60, 100, "Page deux").nextPage()
                .line(60, 100, "Page trois");
        COSStream nonsense = sheet.pdf().getDocument().createCOSStream();
        nonsense.setItem(COSName.FILTER, COSName.getPDFName("Nonsense"));
        try (OutputStream out = nonsense.createRawOutputStream()) {
            out.write('x');
        }
        sheet.pdf().getPage(1).getCOSObject().setItem(COSName.CONTENTS, nonsense);
        Document document = Sheet.read(sheet.bytes());
        assertThat(Sheet.blocks(document)).containsExactly("Page un", "Page trois");
        assertThat(document.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("page-unreadable");
            assertThat(remark.page()).isEqualTo(2);
        });
    }

    @Test
    void survivesEveryCutOfAFile() throws IOException {
        byte[] whole = new Sheet().line(60, 100, "Le texte de la page").bytes();
        for (int length = 0; length < whole.length; length += 97)
            try {
                read(Arrays.copyOf(whole, length), SMALL);
            } catch (UnreadableDocumentException e) {
                assertThat(e.reason()).isIn(Reason.DAMAGED, Reason.NO_TEXT);
            }
    }

    @Test
    void pagesThatContainThemselvesEnd() throws IOException {
        byte[] bytes = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R null 7 (x)]/Parent 2 0 R>>endobj\n"
                + "trailer<</Root 1 0 R>>\n%%EOF").getBytes(StandardCharsets.ISO_8859_1);
        assertReason(bytes, Reason.DAMAGED);
    }

    @Test
    void formsThatDrawThemselvesEnd() throws IOException {
        String form = "7 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 11>>stream\n/X Do /X Do\nendstream endobj\n";
        byte[] bytes = file("BT /F 12 Tf 50 700 Td (Once) Tj ET /X Do".getBytes(StandardCharsets.ISO_8859_1), "", form);
        assertThat(text(read(bytes, SMALL))).isEqualTo("Once");
    }

    @Test
    void aBombIsTooLarge() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            byte[] spaces = new byte[1 << 16];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 1_000; i++)
                out.write(spaces);
        }
        assertReason(file(packed.toByteArray(), "/Filter/FlateDecode"), Reason.TOO_LARGE);
    }

    @Test
    void tooManyBytesAreTooLarge() {
        assertReason(new byte[10_000_001], Reason.TOO_LARGE);
    }

    @Test
    void tooManyGlyphsAndOperatorsCutTheDocumentAndSaySo() throws IOException {
        String shown = "BT /F 12 Tf 50 700 Td (Hello) Tj " + "(xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx) Tj ".repeat(3_000) + "ET";
        assertThat(read(file(shown), SMALL).remarks()).extracting(Remark::code).containsExactly("limit-glyphs");
        String states = "BT /F 12 Tf 50 700 Td (Hello) Tj ET " + "q Q ".repeat(60_000);
        Document document = read(file(states), SMALL);
        assertThat(document.remarks()).extracting(Remark::code).containsExactly("limit-operators");
        assertThat(text(document)).isEqualTo("Hello");
    }

    @Test
    void savedStatesHaveAnEnd() throws IOException {
        Document document = read(file("BT /F 12 Tf 50 700 Td (Hello) Tj ET " + "q ".repeat(20_000)), SMALL);
        assertThat(document.remarks()).extracting(Remark::code).containsExactly("limit-operators");
    }

    @Test
    void tooManyPagesAreCut() throws IOException {
        Sheet sheet = new Sheet().line(60, 100, "Page");
        for (int i = 0; i < 25; i++)
            sheet.nextPage().line(60, 100, "Page");
        Document document = read(sheet.bytes(), SMALL);
        assertThat(document.pages()).hasSize(20);
        assertThat(document.remarks()).extracting(Remark::code).containsExactly("limit-pages");
    }

    @Test
    void pastItsTimeItIsTooSlow() {
        byte[] bytes = new Sheet().line(60, 100, "Le texte").bytes();
        Limits hurried = new Limits(10_000_000, 20, 50_000, 50_000, 100_000, 5_000_000, 20, Duration.ofNanos(1));
        assertThatThrownBy(() -> read(bytes, hurried)).isInstanceOfSatisfying(UnreadableDocumentException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.TOO_SLOW));
    }

    @Test
    void nonsenseNumbersAndMissingOperandsCostNothing() throws IOException {
        assertThat(text(read(file("BT /F Tf Tj TJ Tm cm Td (a) Tf /F 12 Tf 50 700 Td (Hello) Tj"
                + " 9".concat("9".repeat(40)).repeat(6) + " Tm (far) Tj ET Q Q Q EMC EMC"), SMALL))).isEqualTo("Hello");
    }

    @Test
    void aPasswordIsAskedForAndUsed() throws IOException {
        byte[] locked = locked("sesame");
        assertReason(locked, Reason.ENCRYPTED);
        Source source = new Source("locked.pdf", locked, Optional.empty(), Optional.empty(), Optional.of("sesame"));
        assertThat(text(new PdfReader().read(source, SMALL))).isEqualTo("Le secret");
        assertThat(text(read(locked(""), SMALL))).isEqualTo("Le secret");
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new Sheet().line(60, 100, "Le secret").bytes())) {
            AccessPermission permission = new AccessPermission();
            permission.setCanExtractContent(false);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aScanHasNoTextAndSaysOnWhichPages() {
        byte[] scan = new Sheet().frame(10, 10, 500, 700).nextPage().bytes();
        assertThatThrownBy(() -> read(scan, SMALL)).isInstanceOfSatisfying(UnreadableDocumentException.class,
                e -> assertThat(e.reason()).isEqualTo(Reason.NO_TEXT)).hasMessageContaining("[1, 2]");
    }

    @Test
    void aScanIsReadByARecogniserIfThereIsOne() throws IOException {
        byte[] scan = new Sheet().frame(10, 10, 500, 700).nextPage().line(60, 100, "Du vrai texte").bytes();
        PageRecogniser recogniser = (png, languages) -> List.of(new PageRecogniser.Word("Entrée", 1, 200, 200, 300, 230, 90),
                new PageRecogniser.Word("libre", 1, 312, 200, 380, 230, 80));
        Document document = reader(recogniser).read(Source.of("scan.pdf", scan), SMALL);
        assertThat(Sheet.blocks(document)).containsExactly("Entrée libre", "Du vrai texte");
        assertThat(document.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("text-recognised");
            assertThat(remark.page()).isEqualTo(1);
            assertThat(remark.message()).contains("85 %");
        });
        PageRecogniser failing = (png, languages) -> {
            throw new IOException("no model");
        };
        assertThat(reader(failing).read(Source.of("scan.pdf", scan), SMALL).remarks())
                .extracting(Remark::code).containsExactly("text-not-recognised");
    }

    private static PdfReader reader(PageRecogniser recogniser) {
        return new PdfReader(Optional.of(recogniser), text -> text.isEmpty() ? Optional.empty() : Optional.of("fr"));
    }

    private static List<List<String>> languages(Sheet sheet) throws IOException {
        List<List<String>> asked = new ArrayList<>();
        PageRecogniser recogniser = (png, languages) -> {
            asked.add(languages);
            return List.of(new PageRecogniser.Word("libre", 1, 312, 200, 380, 230, 80));
        };
        reader(recogniser).read(Source.of("scan.pdf", sheet.bytes()), SMALL);
        return asked;
    }

    @Test
    void aRecogniserIsToldTheLanguagesOfTheDocument() throws IOException {
        assertThat(languages(new Sheet().frame(10, 10, 500, 700).nextPage().line(60, 100, "Du vrai texte")))
                .containsExactly(List.of("fr"));
        Sheet stated = new Sheet().frame(10, 10, 500, 700);
        stated.pdf().getDocumentCatalog().setLanguage("nl-BE");
        assertThat(languages(stated)).containsExactly(List.of("nl-BE"));
        assertThat(languages(new Sheet().frame(10, 10, 500, 700).nextPage())).containsExactly(List.of(), List.of());
    }

    @Test
    void textWithoutMeaningIsCounted() throws IOException {
        String font = "7 0 obj<</Type/Font/Subtype/Type1/BaseFont/X/FirstChar 65/LastChar 66/Widths[500 500]/Encoding"
                + "<</BaseEncoding/WinAnsiEncoding/Differences[65/q9x/q8x]>>>>endobj\n"
                + "5 0 obj<</Font<</F 6 0 R/G 7 0 R>>>>endobj\n";
        byte[] bytes = file("BT /F 12 Tf 50 700 Td (Known) Tj /G 12 Tf <4142> Tj ET"
                .getBytes(StandardCharsets.ISO_8859_1), "", font);
        Document document = read(bytes, SMALL);
        assertThat(document.remarks()).extracting(Remark::code).containsExactly("unmapped-text");
        assertThat(document.remarks().get(0).message()).contains("2 of 7");
        assertThat(Sheet.shapes(document)).containsExactly("paragraph: Known\uFFFD\uFFFD");
    }

    @Test
    void mapsOfAllCodesAreNotBelieved() {
        assertThat(MapRanges.areSane("1 beginbfrange <0000> <ffffffff> <0041> endbfrange".getBytes(
                StandardCharsets.ISO_8859_1))).isFalse();
        assertThat(MapRanges.areSane(("2 beginbfrange <0000> <00ff> <0041> <0100> <0102> [<0041> <0042> <0043>] "
                + "endbfrange 1 begincidrange <0000> <ffff> 0 endcidrange").getBytes(StandardCharsets.ISO_8859_1)))
                .isTrue();
    }

    @Test
    void widthsOfAllCodesAreNotBelieved() throws IOException {
        String font = "7 0 obj<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font"
                + "/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + "/DW 500/W[0 2147483647 500]>>]>>endobj\n5 0 obj<</Font<</F 6 0 R/G 7 0 R>>>>endobj\n";
        byte[] bytes = file("BT /F 12 Tf 50 700 Td (Known) Tj /G 12 Tf <00410042> Tj ET"
                .getBytes(StandardCharsets.ISO_8859_1), "", font);
        assertThat(text(read(bytes, SMALL))).startsWith("Known");
    }

    @Test
    void linksOnlyLeadToAddresses() {
        Document document = new Sheet().line(60, 100, "Le texte")
                .link("javascript:alert(1)", new float[] {50, 80, 200, 110})
                .link("file:///etc/passwd", new float[] {50, 80, 200, 110})
                .link("https://example.org/a\u0000b", new float[] {50, 80, 200, 110}).read();
        assertThat(document.links()).singleElement()
                .satisfies(link -> assertThat(link.target()).isEqualTo("https://example.org/ab"));
    }

    @Test
    void datesThatAreNoneAreIgnored() {
        assertThat(PdfDates.iso("D:20310230")).isEmpty();
        assertThat(PdfDates.iso("D:99999999999999")).isEmpty();
        assertThat(PdfDates.iso("D:20310214153000+01'00'")).contains("2031-02-14T15:30:00+01:00");
        assertThat(PdfDates.iso("20310214")).contains("2031-02-14");
    }
}
