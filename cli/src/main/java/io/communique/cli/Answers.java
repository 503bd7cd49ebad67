package io.communique.cli;

import io.communique.export.JsonExporter;
import io.communique.model.Communique;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A folder of answers: each is named after its document, with a number where two documents share a name. */
final class Answers {

    private final Path folder;
    private final Set<String> names = new HashSet<>();

    private Answers(Path folder) {
        this.folder = folder;
    }

    static Answers in(Path folder) throws OutputFailedException {
        try {
            return new Answers(Files.createDirectories(folder));
        } catch (IOException e) {
            throw new OutputFailedException(folder.toString(), e);
        }
    }

    int count() {
        return names.size();
    }

    /** Writes beside the answer first, so that no half of one is ever found under its name. */
    void write(String document, Communique release, JsonExporter exporter) throws OutputFailedException {
        Path file = folder.resolve(free(document) + ".json");
        try {
            Path part = Files.createTempFile(folder, ".answer", ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                exporter.write(release, out);
            } catch (IOException e) {
                Files.delete(part);
                throw e;
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new OutputFailedException(file.toString(), e);
        }
    }

    private String free(String document) {
        String name = document;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++)
            name = document + "-" + i;
        return name;
    }
}
