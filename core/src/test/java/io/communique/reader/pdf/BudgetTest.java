package io.communique.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import io.communique.reader.UnreadableDocumentException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.junit.jupiter.api.Test;

/** Every loop over what a file holds looks at the clock and counts; none of these tests waits for time to pass. */
class BudgetTest {

    private static final PdfPage PAGE = PdfPage.of(new COSDictionary(), new COSDictionary(), 1,
            new float[] {0, 0, 600, 800}, 0);

    /** A clock on which time is up after some looks, and which counts them. */
    private static final class Clock {
        private final long most;
        private long looks;

        Clock(long most) {
            this.most = most;
        }

        Budget budget() {
            return new Budget(Limits.DEFAULT, () -> looks++ < most ? 0 : Long.MAX_VALUE / 2);
        }
    }

    private static List<Glyph> scattered(int count, long seed) {
        Random random = new Random(seed);
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < count; i++)
            glyphs.add(new Glyph(random.nextInt(9) == 0 ? "A" : "ab", random.nextFloat() * 580, random.nextFloat() * 780,
                    6, random.nextInt(9) == 0 ? 30 : 6, 0, new FontStyle("", false, false), true, i, Glyph.UNMARKED));
        return glyphs;
    }

    private static List<Rule> grid(int lines) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            rules.add(new Rule(10 + i * 6, 10, 10 + i * 6, 10 + lines * 6));
            rules.add(new Rule(10, 10 + i * 6, 10 + lines * 6, 10 + i * 6));
        }
        return rules;
    }

    @Test
    void layoutEndsWhenItsTimeIsUp() {
        assertThatThrownBy(() -> PageLayout.drafts(PAGE, scattered(20_000, 7), List.of(), new Clock(1).budget()))
                .isInstanceOfSatisfying(LimitReached.class,
                        e -> assertThat(e.limit()).isEqualTo(LimitReached.Limit.TIME));
        assertThatThrownBy(() -> Grid.of(grid(60), new Clock(1).budget())).isInstanceOf(LimitReached.class);
    }

    @Test
    void whatHasATimeLimitOfItsOwnDoesNotCount() {
        long[] now = {0};
        Budget budget = new Budget(Limits.DEFAULT, () -> now[0]);
        long since = budget.now();
        now[0] += Duration.ofHours(1).toNanos();
        budget.excuse(since);
        budget.checkTime();
        now[0] += Duration.ofHours(1).toNanos();
        assertThatThrownBy(budget::checkTime).isInstanceOf(LimitReached.class);
    }

    @Test
    void twiceTheWordsCostAboutTwiceTheWork() {
        Clock some = new Clock(Long.MAX_VALUE);
        Clock twice = new Clock(Long.MAX_VALUE);
        PageLayout.drafts(PAGE, scattered(20_000, 7), List.of(), some.budget());
        PageLayout.drafts(PAGE, scattered(40_000, 7), List.of(), twice.budget());
        assertThat(twice.looks).isLessThan((long) (2.6 * some.looks)).isPositive();
    }

    @Test
    void operandsWithoutEndAreNotReadToTheirEnd() {
        byte[] content = ("[" + "1 ".repeat(1_500_000) + "] TJ").getBytes(StandardCharsets.US_ASCII);
        Budget budget = new Clock(1).budget();
        ContentReader reader = new ContentReader(PAGE, new FontFaces(new PdfStreams(budget), budget),
                new PdfStreams(budget), budget);
        assertThatThrownBy(() -> reader.run(content)).isInstanceOf(LimitReached.class);
    }

    @Test
    void linksOverOneAnotherEndWhenTimeIsUp() {
        List<LinkArea> links = new ArrayList<>();
        for (int i = 0; i < 5_000; i++)
            links.add(new LinkArea("https://example.org/" + i, List.of(new Rule(0, 0, 600, 800))));
        LinkBinder binder = new LinkBinder(new io.communique.document.DocumentBuilder(), Map.of(1, links),
                new Clock(1).budget());
        assertThatThrownBy(() -> binder.turnTo(1)).isInstanceOf(LimitReached.class);
    }

    // ---- what PDFBox decodes while it opens a file ----

    private static byte[] deflated(byte[] bytes, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < times; i++)
                out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] withStream(String type, String filter, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>"
                + "endobj\n9 0 obj<</Type" + type + "/Root 1 0 R/Size 10/W[1 2 1]/Index[0 250000000]/N 1/First 4/Length "
                + data.length + "/Filter" + filter + ">>stream\r\n").getBytes(StandardCharsets.US_ASCII));
        int start = out.toString(StandardCharsets.ISO_8859_1).indexOf("9 0 obj");
        out.writeBytes(data);
        out.writeBytes(("\nendstream endobj\nstartxref\n" + start + "\n%%EOF").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void assertTooLarge(byte[] file) {
        assertThatThrownBy(() -> new PdfReader().read(Source.of("bomb.pdf", file), Limits.STRICT))
                .isInstanceOfSatisfying(UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE))
                .hasMessageContaining("decoded-bytes");
    }

    @Test
    void bombsInCrossReferencesAndPackedObjectsAreCountedBeforeTheyAreOpened() throws IOException {
        byte[] once = deflated(new byte[1 << 16], 1_500);
        assertTooLarge(withStream("/XRef", "/FlateDecode", once));
        assertTooLarge(withStream("/XRef", "[/FlateDecode/FlateDecode]", deflated(once, 1)));
        assertTooLarge(withStream("/#4fbjStm", "[/Fl /Fl]", deflated(once, 1)));
    }

    @Test
    void streamsOfReasonableSizeAreNotDecodedTwice() throws IOException {
        Clock clock = new Clock(Long.MAX_VALUE);
        byte[] data = new byte[50_000];
        new Random(3).nextBytes(data);
        CrossReferences.count(withStream("/ObjStm", "/FlateDecode", deflated(data, 1)), clock.budget());
        assertThat(clock.looks).isEqualTo(2);
    }

    /** A program whose one character map states a range of characters again and again. */
    private static byte[] program(int format, int ranges, int last) {
        int map = format == 4 ? 16 + 8 * ranges : 16 + 12 * ranges;
        ByteBuffer bytes = ByteBuffer.allocate(12 + 16 + 12 + map);
        bytes.putInt(0x00010000).putShort((short) 1).position(12);
        bytes.put("cmap".getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(28).putInt(12 + map);
        bytes.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
        bytes.putShort((short) format);
        if (format == 4)
            bytes.position(46).putShort((short) (2 * ranges)).position(54);
        else
            bytes.position(52).putInt(ranges);
        for (int i = 0; i < ranges; i++)
            if (format == 4)
                bytes.putShort((short) last);
            else
                bytes.putInt(0).putInt(last).putInt(0);
        return bytes.array();
    }

    @Test
    void charactersThatAFontStatesThousandsOfTimesAreNotBelieved() throws IOException {
        assertThat(SfntMaps.areSane(program(12, 3, 0x10FFFF))).isTrue();
        assertThat(SfntMaps.areSane(program(12, 5, 0x10FFFF))).isFalse();
        assertThat(SfntMaps.areSane(program(4, 60, 0xFFFF))).isTrue();
        assertThat(SfntMaps.areSane(program(4, 90, 0xFFFF))).isFalse();
        assertThat(SfntMaps.areSane(new byte[7])).isTrue();
        try (InputStream font = org.apache.pdfbox.pdmodel.PDDocument.class
                .getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            assertThat(SfntMaps.areSane(font.readAllBytes())).isTrue();
        }
    }

    // ---- nothing is left behind ----

    @Test
    void nothingIsWrittenToDisk() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = ours(folder);
        String cached = fontCache();
        Sheet.read(new Sheet().line(60, 100, "Le texte de la page").bytes());
        assertTooLarge(withStream("/XRef", "/FlateDecode", deflated(new byte[1 << 16], 1_500)));
        assertThat(ours(folder)).isEqualTo(before);
        assertThat(fontCache()).isEqualTo(cached);
    }

    /** PDFBox keeps what it knows of system fonts there; another program on this machine may have made it before. */
    private static String fontCache() throws IOException {
        Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        return Files.exists(cache) ? Files.getLastModifiedTime(cache).toString() : "";
    }

    private static List<Path> ours(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Stream.of("pdfbox", "imageio", "+~JF").anyMatch(
                    prefix -> file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).startsWith(prefix)))
                    .sorted().toList();
        }
    }

    @Test
    void oneStreamMayNotUseUpTheWholeBudget() throws IOException {
        byte[] spaces = new byte[1 << 16];
        Arrays.fill(spaces, (byte) ' ');
        byte[] packed = deflated(spaces, 300);
        PdfStreams streams = new PdfStreams(new Budget(Limits.STRICT));
        assertThatThrownBy(() -> streams.decode(packed, org.apache.pdfbox.cos.COSName.FLATE_DECODE, new COSDictionary(),
                0)).isInstanceOf(LimitReached.class).hasMessageContaining("16000000");
    }
}
