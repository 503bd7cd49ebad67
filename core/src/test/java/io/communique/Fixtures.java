package io.communique;

import io.communique.reader.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The documents of {@code testdata}, discovered. */
final class Fixtures {

    /** Fewer than this, and the tests did not find what they are for. */
    static final int MINIMUM = 56;

    private static final Set<String> FORMS = Set.of("pdf", "html", "md", "txt");

    private Fixtures() {}

    static Path folder() {
        return Path.of(System.getProperty("basedir", "."), "..", "testdata").normalize();
    }

    /** All documents, by name; sources of documents are none. */
    static List<Path> all() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Fixtures::isDocument).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("testdata", e);
        }
    }

    static Source load(Path file) {
        try {
            return CommuniqueParser.create().load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The golden answer beside a document. */
    static Path answer(Path document) {
        return document.resolveSibling(document.getFileName() + ".json");
    }

    static boolean isDocument(Path file) {
        String name = String.valueOf(file.getFileName());
        return FORMS.contains(name.substring(name.lastIndexOf('.') + 1)) && !name.equals("README.md")
                && !folder().relativize(file).startsWith("src");
    }
}
