package io.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read: one line with the reason, exit code 1, and nothing on standard output. */
class UnreadableTest {

    @TempDir
    private Path folder;

    @Test
    void anEmptyFile() throws IOException {
        refused("empty.pdf", new byte[0], "EMPTY");
    }

    @Test
    void aPicture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture(), "jpeg", bytes);
        refused("picture.pdf", bytes.toByteArray(), "NOT_A_DOCUMENT");
    }

    @Test
    void aScan() throws IOException {
        refused("scan.pdf", scan(), "NO_TEXT");
    }

    @Test
    void anEncryptedPdf() throws IOException {
        byte[] bytes = letter(pdf -> protect(pdf, "secret"));
        refused("secret.pdf", bytes, "ENCRYPTED");
        String file = Files.write(folder.resolve("secret.pdf"), bytes).toString();
        assertThat(Run.of("parse", "--password", "wrong", file).err()).contains("ENCRYPTED");
        assertThat(Run.of("parse", "--password", "secret", file).code()).isZero();
    }

    @Test
    void anEncryptedPdfThatOpensWithoutPassword() throws IOException {
        String file = Files.write(folder.resolve("open.pdf"), letter(pdf -> protect(pdf, ""))).toString();
        assertThat(Run.of("parse", file).code()).isZero();
    }

    @Test
    void aTruncatedPdf() throws IOException {
        byte[] whole = letter(pdf -> {});
        refused("half.pdf", Arrays.copyOf(whole, 40), "DAMAGED");
    }

    @Test
    void aMissingFile() {
        refused(folder.resolve("missing.pdf").toString(), "there is no such file");
    }

    @Test
    void aFolder() {
        refused(folder.toString(), "it is a directory");
    }

    private void refused(String name, byte[] bytes, String reason) throws IOException {
        refused(Files.write(folder.resolve(name), bytes).toString(), reason);
    }

    private static void refused(String file, String reason) {
        Run run = Run.of("parse", file);
        assertThat(run.err()).startsWith("communique: cannot read " + file + ": " + reason).hasLineCount(1);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
    }

    private static BufferedImage picture() {
        return new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] scan() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(LosslessFactory.createFromImage(pdf, picture()), 0, 0, 600, 800);
            }
            return bytes(pdf);
        }
    }

    private static byte[] letter(Consumer<PDDocument> finish) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText("Saumur, le 3 mars 2025");
                content.endText();
            }
            finish.accept(pdf);
            return bytes(pdf);
        }
    }

    private static void protect(PDDocument pdf, String password) {
        try {
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }
}
