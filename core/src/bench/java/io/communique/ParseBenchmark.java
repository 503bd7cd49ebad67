package io.communique;

import io.communique.assembly.Assembler;
import io.communique.document.Document;
import io.communique.export.JsonExporter;
import io.communique.language.Language;
import io.communique.language.Languages;
import io.communique.mention.Mentions;
import io.communique.mention.Reading;
import io.communique.model.Communique;
import io.communique.model.SourceFile;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.pdf.PdfReader;
import io.communique.text.Tokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The PDFs of {@link PdfFolder}, from memory, on one thread: the steps from bytes to JSON one by one and together, beside
 * PDFBox's own text stripper on the same bytes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class ParseBenchmark {

    private final List<byte[]> files = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Tokens> texts = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Mentions> mentions = new ArrayList<>();
    private final List<Communique> answers = new ArrayList<>();
    private final PdfReader reader = new PdfReader();
    private final Assembler assembler = new Assembler();
    private final CommuniqueParser parser = CommuniqueParser.create();

    /** Reads the folder, and does each step once for the next. */
    @Setup
    public void load() throws IOException {
        files.addAll(PdfFolder.load());
        for (byte[] bytes : files) {
            Document document = reader.read(Source.of("bench.pdf", bytes), Limits.DEFAULT);
            Tokens tokens = Tokens.of(document.text());
            Language language = Languages.standard().detect(tokens);
            documents.add(document);
            texts.add(tokens);
            readings.add(Reading.of(document, language, Optional.empty()));
            mentions.add(Mentions.in(readings.get(readings.size() - 1)));
            answers.add(parser.parse(Source.of("bench.pdf", bytes)));
        }
    }

    /** PDFBox: its text in the order of the content. */
    @Benchmark
    public int strip() throws IOException {
        int length = 0;
        for (byte[] bytes : files)
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                length += new PDFTextStripper().getText(pdf).length();
            }
        return length;
    }

    /** Bytes to documents. */
    @Benchmark
    public int read() throws IOException {
        int length = 0;
        for (byte[] bytes : files)
            length += reader.read(Source.of("bench.pdf", bytes), Limits.DEFAULT).text().length();
        return length;
    }

    /** Which language each text is in, its tokens cut already. */
    @Benchmark
    public int detect() {
        int length = 0;
        for (Tokens tokens : texts)
            length += Languages.standard().detect(tokens).code().length();
        return length;
    }

    /** Documents to mentions: tokens, cues, all recognisers. */
    @Benchmark
    public int recognise() {
        int count = 0;
        for (int i = 0; i < documents.size(); i++)
            count += Mentions.in(Reading.of(documents.get(i), readings.get(i).language(), Optional.empty())).times().size();
        return count;
    }

    /** Mentions to answers. */
    @Benchmark
    public int assemble() {
        int count = 0;
        SourceFile source = new SourceFile("bench.pdf", "application/pdf", "0".repeat(64), 1, OptionalInt.of(1));
        for (int i = 0; i < readings.size(); i++)
            count += assembler.assemble(source, readings.get(i), mentions.get(i)).events().size();
        return count;
    }

    /** Answers to JSON. */
    @Benchmark
    public int export() throws IOException {
        int length = 0;
        for (Communique answer : answers)
            length += json(answer);
        return length;
    }

    /** Bytes to JSON. */
    @Benchmark
    public int whole() throws IOException {
        int length = 0;
        for (byte[] bytes : files)
            length += json(parser.parse(Source.of("bench.pdf", bytes)));
        return length;
    }

    private static int json(Communique answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonExporter().write(answer, out);
        return out.size();
    }
}
