package io.communique.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** The way in from the shell. */
public final class Main {

    private Main() {}

    /**
     * Runs, and ends the process with the exit code.
     *
     * @param args what stands on the command line
     */
    public static void main(String[] args) {
        System.setProperty("java.util.logging.config.class", SilentLogging.class.getName());
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        System.exit(new Program(new Shell(System.in, out, err, Terminal.isThere())).run(args));
    }

    /**
     * Runs, as if standard output were no terminal.
     *
     * @param args what stands on the command line
     * @param in standard input, for {@code -}
     * @param out where data go; flushed, not closed
     * @param err where messages go, one line each
     * @return the exit code: 0 done; 1 a document could not be read; 2 wrong usage; 70 a fault of the program; 74
     *         {@code out} could not be written to
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return new Program(new Shell(in, out, err, false)).run(args);
    }
}
