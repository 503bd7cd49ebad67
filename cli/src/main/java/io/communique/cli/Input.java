package io.communique.cli;

import io.communique.CommuniqueParser;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The documents that a command line names: files, or {@code -} for standard input. */
final class Input {

    private static final String STANDARD_INPUT = "-";

    private Input() {}

    /** Loads a document; the message of the exception is fit to be shown. */
    static Source load(String file, CommuniqueParser parser, Shell shell) throws IOException {
        if (file.equals(STANDARD_INPUT))
            return parser.load(STANDARD_INPUT, shell.in());
        Path path = path(file);
        if (Files.isDirectory(path))
            throw new IOException("it is a directory");
        return parser.load(path);
    }

    /** A name for the answer to a document, without folders. */
    static String name(String file) {
        return file.equals(STANDARD_INPUT) ? "stdin" : Path.of(file).getFileName().toString();
    }

    /** Why a document was not read, in a few words. */
    static String reason(IOException e) {
        if (e instanceof UnreadableDocumentException unreadable)
            return unreadable.reason() + ": " + e.getMessage();
        if (e instanceof NoSuchFileException)
            return "there is no such file";
        if (e instanceof AccessDeniedException)
            return "permission denied";
        return String.valueOf(e.getMessage());
    }

    private static Path path(String file) throws IOException {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            throw new IOException("no file can have this name here: " + e.getReason(), e);
        }
    }
}
