package io.communique.cli;

import io.communique.CommuniqueParser;
import io.communique.export.JsonExporter;
import java.io.IOException;
import java.nio.file.Path;

/** The way in from the shell. */
public final class Main {

    private Main() {}

    /**
     * Runs.
     *
     * @param args parse FILE
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        new JsonExporter().write(CommuniqueParser.create().parse(Path.of(args[1])), System.out);
    }
}
