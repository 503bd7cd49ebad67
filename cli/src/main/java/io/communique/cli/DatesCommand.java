package io.communique.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.communique.document.Document;
import io.communique.document.DocumentBuilder;
import io.communique.language.Language;
import io.communique.language.Languages;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.time.TimeRecogniser;
import io.communique.model.When;
import io.communique.text.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the dates and hours of a plain text, one JSON object per mention. */
@Command(name = "dates", mixinStandardHelpOptions = true,
        description = "Prints the dates, hours and recurrences of a plain text, one JSON object a line.")
final class DatesCommand implements Callable<Integer> {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Shell shell;

    @Option(names = "--reference-date", paramLabel = "DATE",
            description = "The day (YYYY-MM-DD) that relative dates and missing years are counted from.")
    private Optional<LocalDate> reference = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", description = "The language (fr, en, de …); detected if not given.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--jsonl", description = "Read lines {\"text\",\"reference\",\"language\"}; print one line "
            + "{\"mentions\":[…]} for each.")
    private boolean lines;

    @Parameters(arity = "0..1", paramLabel = "FILE", defaultValue = "-", description = "A text in UTF-8; - is standard input.")
    private String file = "-";

    DatesCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        try (InputStream in = file.equals("-") ? shell.in() : Files.newInputStream(Path.of(file))) {
            if (lines)
                readLines(in);
            else
                readText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return Program.DONE;
    }

    private void readText(String text) throws IOException {
        StringBuilder out = new StringBuilder();
        for (Mention<When> mention : mentions(text, language, reference))
            out.append(MAPPER.writeValueAsString(MentionRecord.of(mention))).append('\n');
        shell.print(out.toString());
    }

    private void readLines(InputStream in) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine())
            if (!line.isBlank())
                shell.print(answer(line) + "\n");
    }

    private String answer(String line) throws IOException {
        JsonNode question = parse(line);
        Optional<String> tag = question.path("language").isTextual() ? Optional.of(question.get("language").asText())
                : language;
        Optional<LocalDate> day = question.path("reference").isTextual() ? Optional.of(day(question.get("reference").asText()))
                : reference;
        List<MentionRecord> found = mentions(question.path("text").asText(""), tag, day).stream().map(MentionRecord::of)
                .toList();
        return MAPPER.writeValueAsString(java.util.Map.of("mentions", found));
    }

    private static JsonNode parse(String line) throws IOException {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IOException("not a line of JSON: " + line, e);
        }
    }

    private static LocalDate day(String iso) throws IOException {
        try {
            return LocalDate.parse(iso);
        } catch (java.time.DateTimeException e) {
            throw new IOException("not a day (YYYY-MM-DD): " + iso, e);
        }
    }

    private static List<Mention<When>> mentions(String text, Optional<String> tag, Optional<LocalDate> reference)
            throws IOException {
        Document document = new DocumentBuilder().append(text).build();
        Language chosen = tag.isEmpty() ? Languages.standard().detect(Tokens.of(text)) : Languages.standard().get(tag.get())
                .orElseThrow(() -> new IOException("no such language: " + tag.get()));
        return new TimeRecogniser().find(Reading.of(document, chosen, reference));
    }
}
