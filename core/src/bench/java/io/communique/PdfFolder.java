package io.communique;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The PDFs that benchmarks read. */
final class PdfFolder {

    private PdfFolder() {}

    /**
     * The bytes of all PDFs of the folder that the system property {@code pdfs} names (with JMH:
     * {@code -jvmArgsAppend -Dpdfs=FOLDER}), else of {@code testdata} here or one level up; by name.
     *
     * @throws IOException if the folder cannot be read
     * @throws IllegalStateException if no PDF is in it
     */
    static List<byte[]> load() throws IOException {
        String folder = System.getProperty("pdfs", Files.isDirectory(Path.of("testdata")) ? "testdata" : "../testdata");
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".pdf")).sorted().toList())
                files.add(Files.readAllBytes(path));
        }
        if (files.isEmpty())
            throw new IllegalStateException("no PDF in " + folder);
        return files;
    }
}
