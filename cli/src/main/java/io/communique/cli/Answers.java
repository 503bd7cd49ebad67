package io.communique.cli;

import io.communique.export.JsonExporter;
import io.communique.model.Communique;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
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

    void write(String document, Communique release, JsonExporter exporter) throws OutputFailedException {
        Path file = folder.resolve(free(document) + ".json");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            exporter.write(release, out);
        } catch (IOException e) {
            throw new OutputFailedException(file.toString(), e);
        }
    }

    private String free(String document) {
        String name = document;
        for (int i = 2; !names.add(name); i++)
            name = document + "-" + i;
        return name;
    }
}
