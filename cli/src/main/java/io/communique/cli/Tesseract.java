package io.communique.cli;

import io.communique.reader.PageRecogniser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The {@code tesseract} program, where it is installed: one run for each page, ended when it takes too long. */
final class Tesseract implements PageRecogniser {

    private static final long SECONDS_A_PAGE = 60;
    private static final int MOST_BYTES = 20_000_000;
    private static final int COLUMNS = 12;
    /** ISO 639-2 codes of the languages that documents are read in, as tesseract names its models. */
    private static final List<String> MODELS = List.of("fra", "eng", "deu", "spa", "ita", "nld", "por");

    private final List<String> models;

    private Tesseract(List<String> models) {
        this.models = models;
    }

    /** The program with the models that are installed; absent if there is no such program or no model. */
    static Optional<Tesseract> installed() {
        try {
            String listed = run(new byte[0], List.of("tesseract", "--list-langs"));
            Set<String> all = listed.lines().map(String::strip).collect(Collectors.toSet());
            List<String> found = MODELS.stream().filter(all::contains).toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(new Tesseract(found));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Fewer models read faster, and do not take one language for another: all of them only where none is known. */
    static String models(List<String> installed, List<String> languages) {
        List<String> known = languages.stream().map(Tesseract::model).filter(installed::contains).distinct().toList();
        return String.join("+", known.isEmpty() ? installed : known);
    }

    /** The name of the model of a language; empty if its tag is none. */
    private static String model(String tag) {
        try {
            return Locale.forLanguageTag(tag).getISO3Language();
        } catch (MissingResourceException e) {
            return "";
        }
    }

    @Override
    public List<Word> recognise(byte[] png, List<String> languages) throws IOException {
        String table = run(png, List.of("tesseract", "stdin", "stdout", "-l", models(models, languages), "--dpi", "200",
                "tsv"));
        return words(table);
    }

    /** Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
    static List<Word> words(String table) {
        List<Word> words = new ArrayList<>();
        int line = 0;
        for (String row : table.split("\n")) {
            String[] cells = row.split("\t", COLUMNS);
            if (cells[0].equals("4"))
                line++;
            if (cells.length == COLUMNS && cells[0].equals("5") && !cells[11].isBlank())
                words.add(word(cells, line));
        }
        return words;
    }

    private static Word word(String[] cells, int line) {
        int left = Integer.parseInt(cells[6]);
        int top = Integer.parseInt(cells[7]);
        return new Word(cells[11].strip(), line, left, top, left + Integer.parseInt(cells[8]),
                top + Integer.parseInt(cells[9]), Float.parseFloat(cells[10]));
    }

    private static String run(byte[] input, List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Thread feeder = new Thread(() -> feed(process, input), "tesseract-input");
        feeder.setDaemon(true);
        feeder.start();
        Thread guard = new Thread(() -> endLate(process), "tesseract-limit");
        guard.setDaemon(true);
        guard.start();
        try (InputStream out = process.getInputStream()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(out.readNBytes(MOST_BYTES));
            if (!process.waitFor(1, TimeUnit.SECONDS) || process.exitValue() != 0)
                throw new IOException("tesseract did not finish within " + SECONDS_A_PAGE + " s, or failed");
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("tesseract was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void feed(Process process, byte[] input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            process.destroy();
        }
    }

    private static void endLate(Process process) {
        try {
            if (!process.waitFor(SECONDS_A_PAGE, TimeUnit.SECONDS))
                process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
