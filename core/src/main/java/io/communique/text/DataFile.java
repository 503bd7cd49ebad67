package io.communique.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A data file of the library: words, weights, tables. It lies in the jar beside the class that reads it, in UTF-8; a
 * line that begins with {@code #} is a comment.
 */
public final class DataFile {

    private DataFile() {}

    /**
     * The file as it is.
     *
     * @param beside a class of the package that it lies in
     * @param name its name, without folder
     * @return its bytes
     * @throws UncheckedIOException if the jar does not have it
     */
    public static byte[] bytes(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null)
                throw new IOException("not in the jar: " + beside.getPackageName().replace('.', '/') + "/" + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The whole text.
     *
     * @param beside a class of the package that it lies in
     * @param name its name, without folder
     * @return the text with its comments
     * @throws UncheckedIOException if the jar does not have it
     */
    public static String text(Class<?> beside, String name) {
        return new String(bytes(beside, name), StandardCharsets.UTF_8);
    }

    /**
     * The lines that say something.
     *
     * @param beside a class of the package that it lies in
     * @param name its name, without folder
     * @return the lines as they stand, without empty ones and comments
     * @throws UncheckedIOException if the jar does not have it
     */
    public static List<String> lines(Class<?> beside, String name) {
        return text(beside, name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    /**
     * A tree of values; comments as in Java are allowed, a key stands once.
     *
     * @param beside a class of the package that it lies in
     * @param name its name, without folder
     * @return the root
     * @throws UncheckedIOException if the jar does not have it, or if it is no such tree
     */
    public static JsonNode json(Class<?> beside, String name) {
        try {
            return Trees.JSON.readTree(text(beside, name));
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": " + e.getMessage(), e);
        }
    }

    /** Made when the first tree is asked for: tables of places are read without it. */
    private static final class Trees {
        private static final ObjectMapper JSON = new ObjectMapper().configure(JsonParser.Feature.ALLOW_COMMENTS, true)
                .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
    }
}
