package io.communique.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What surrounds a run of the program: data in, data out, and messages of one line each. */
final class Shell {

    private final InputStream in;
    private final Output out;
    private final OutputStream err;
    private final boolean terminal;

    Shell(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
        this.in = in;
        this.out = new Output(out);
        this.err = err;
        this.terminal = terminal;
    }

    InputStream in() {
        return in;
    }

    /** Where data go; throws {@link OutputFailedException}, which need not be caught. Not to be closed. */
    Output out() {
        return out;
    }

    /** Whether data go to a person's screen. */
    boolean terminal() {
        return terminal;
    }

    /** Prints text as data, in UTF-8. */
    void print(String text) throws OutputFailedException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    /** Prints a message on one line; whatever could move the cursor or break the line is escaped. */
    void say(String message) {
        try {
            err.write(("communique: " + oneLine(message) + "\n").getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException e) {
            return; // nobody is left to tell
        }
    }

    private static String oneLine(String message) {
        StringBuilder line = new StringBuilder(message.length());
        message.codePoints().forEach(c -> {
            if (isPrintable(c))
                line.appendCodePoint(c);
            else
                line.append(c == '\n' ? "\\n" : "\\u%04X".formatted(c));
        });
        return line.toString();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
