package io.communique;

import io.communique.document.Document;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
 * The PDFs of a folder, from memory, on one thread: this library's reader against PDFBox's own text stripper on the
 * same bytes. The folder is the environment variable {@code PDFS}, else {@code ../testdata}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class PdfReaderBenchmark {

    private final List<byte[]> files = new ArrayList<>();
    private final PdfReader reader = new PdfReader();

    /** Reads the folder. */
    @Setup
    public void load() throws IOException {
        String folder = System.getenv().getOrDefault("PDFS", "../testdata");
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".pdf")).sorted().toList())
                files.add(Files.readAllBytes(path));
        }
        if (files.isEmpty())
            throw new IllegalStateException("no PDF in " + folder);
    }

    /** This library: blocks, links, reading order. */
    @Benchmark
    public int reader() throws IOException {
        int length = 0;
        for (byte[] bytes : files) {
            Document document = reader.read(Source.of("bench.pdf", bytes), Limits.DEFAULT);
            length += document.text().length();
        }
        return length;
    }

    /** PDFBox: its text in the order of the content. */
    @Benchmark
    public int stripper() throws IOException {
        int length = 0;
        for (byte[] bytes : files)
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                length += new PDFTextStripper().getText(pdf).length();
            }
        return length;
    }
}
