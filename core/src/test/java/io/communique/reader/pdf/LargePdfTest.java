package io.communique.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.document.Document;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release as large as they come is read in little memory: in a Java process of its own. */
class LargePdfTest {

    private static final int PAGES = 300;
    private static final int PICTURE = 158_000;
    private static final String PROSE = "La bibliothèque des Tilleuls ouvre ses portes pendant une semaine entière à tous "
            + "les lecteurs de la ville, avec des comédiens qui lisent à voix haute. ";

    @Test
    void threeHundredPagesOfFiftyMegabytesAreReadWithinAHeapOf256Megabytes(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path file = folder.resolve("large.pdf");
        write(file);
        assertThat(Files.size(file)).isBetween(47_000_000L, Limits.DEFAULT.bytes());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-XX:+UseSerialGC", "-Xmx256m", "-cp",
                System.getProperty("java.class.path"), LargePdfTest.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(told.strip()).isEqualTo(PAGES + " pages, " + PAGES * 12 + " times");
    }

    private static void write(Path file) throws IOException {
        Sheet sheet = new Sheet();
        byte[] dots = new byte[PICTURE];
        Random random = new Random(7);
        for (int page = 1; page <= PAGES; page++) {
            for (int i = 0; i < 12; i++)
                sheet.prose(60, 60 + 60 * i, 535, PROSE + page + "." + i);
            random.nextBytes(dots);
            picture(sheet, dots);
            if (page < PAGES)
                sheet.nextPage();
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(sheet.bytes());
        }
    }

    private static void picture(Sheet sheet, byte[] dots) throws IOException {
        COSStream picture = sheet.pdf().getDocument().createCOSStream();
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, PICTURE / 400);
        picture.setInt(COSName.HEIGHT, 400);
        try (OutputStream out = picture.createRawOutputStream()) {
            out.write(dots);
        }
        sheet.page().getResources().add(new PDFormXObject(picture));
    }

    /** In the process with the small heap. */
    public static void main(String[] arguments) throws IOException {
        Document document = new PdfReader().read(Source.of("large.pdf", Files.readAllBytes(Path.of(arguments[0]))),
                Limits.DEFAULT);
        System.out.println(document.pages().size() + " pages, " + (document.text().split("Tilleuls", -1).length - 1)
                + " times");
    }
}
