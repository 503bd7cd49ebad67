package io.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

    private static final String PAGE = "<html lang=fr><body><h1>Fête des rives</h1><p>Saumur, le 3 mars 2025</p></body></html>";

    @TempDir
    private Path folder;

    @Test
    void aDocumentFromStandardInput() {
        Run run = Run.with(PAGE, "parse", "-");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\"schemaVersion\":\"1.0\",\"source\":{\"name\":\"-\",\"mediaType\":\"text/html\"")
                .endsWith("}\n").hasLineCount(1);
    }

    @Test
    void aDocumentOverManyLines() throws IOException {
        assertThat(Run.of("parse", "--pretty", page("a.html")).out()).startsWith("{\n  \"schemaVersion\": \"1.0\",\n");
        assertThat(Run.of("parse", "--no-pretty", page("a.html")).out()).hasLineCount(1);
    }

    @Test
    void aDocumentAsTheParserSeesIt() throws IOException {
        assertThat(Run.of("text", page("a.html")))
                .isEqualTo(new Run(0, "[title 1] Fête des rives\n\n[paragraph] Saumur, le 3 mars 2025\n\n", ""));
        assertThat(Run.with(PAGE, "text", "--json", "-").out()).startsWith("{").contains("Fête des rives").endsWith("}\n");
        assertThat(Run.of("text", "missing.pdf"))
                .isEqualTo(new Run(1, "", "communique: cannot read missing.pdf: there is no such file\n"));
    }

    @Test
    void whatWasWeighedIsExplained() throws IOException {
        Run run = Run.with("Festival des rives\n\nLe festival des rives aura lieu le samedi 8 mars 2025 à Saumur.\n",
                "parse", "--explain", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("-\n").contains("event");
    }

    @Test
    void theTextStandsThereWithTheEvidence() throws IOException {
        assertThat(Run.of("parse", "--evidence", page("a.html")).out()).contains("\"text\":\"Fête des rives");
    }

    @Test
    void oneLineForEachOfSeveralDocumentsAndOneMessageForEachThatIsNone() throws IOException {
        String missing = folder.resolve("missing.pdf").toString();
        Run run = Run.of("parse", page("a.html"), missing, page("b.html"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).hasLineCount(2);
        assertThat(run.err()).isEqualTo("communique: cannot read " + missing + ": there is no such file\n");
    }

    @Test
    void aFolderOfAnswers() throws IOException {
        Path answers = folder.resolve("x/answers");
        Files.createDirectories(folder.resolve("other"));
        Run run = Run.of("parse", "--out", answers.toString(), page("a.html"), page("other/a.html"), page("b.html"));
        assertThat(run).isEqualTo(new Run(0, "", "communique: 3 written to " + answers + ", 0 not read\n"));
        assertThat(answers.resolve("a.html.json")).content().startsWith("{\n").endsWith("}\n");
        assertThat(answers.resolve("a.html-2.json")).exists();
        assertThat(answers.resolve("b.html.json")).exists();
    }

    @Test
    void aFolderThatCannotBeMade() throws IOException {
        Run run = Run.of("parse", "--out", page("a.html"), page("b.html"));
        assertThat(run.code()).isEqualTo(74);
        assertThat(run.err()).startsWith("communique: cannot write to ").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "parse", "prase x.pdf", "parse --no-such-option x.pdf", "parse --reference-date 31/03/2025 -",
        "parse --language xx -", "parse --base-uri %% -", "schema now", "text"})
    void wrongUsage(String args) {
        Run run = Run.of(args.isEmpty() ? new String[0] : args.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("communique: ").contains(" --help)").hasLineCount(1);
    }

    @Test
    void theUsersOwnVenues() throws IOException {
        String places = Files.writeString(folder.resolve("mine.csv"),
                "name,aliases,street,postcode,town\nHalle aux rives,,3 quai Bas,49400,Saumur\n").toString();
        String release = "Le festival des rives\n\nLe festival des rives aura lieu samedi 8 mars 2025 à la Halle aux rives.\n";
        assertThat(Run.with(release, "parse", "--places", places, "-").out()).contains("49400");
        assertThat(Run.with(release, "parse", "-").out()).doesNotContain("49400");
        Run wrong = Run.with(release, "parse", "--places", folder.resolve("none.csv").toString(), "-");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("there is no such file").hasLineCount(1);
    }

    @Test
    void messagesKeepToTheirLine() {
        assertThat(Run.of("parse", "no\nfile\u001b[2J\u202e").err())
                .isEqualTo("communique: cannot read no\\nfile\\u001B[2J\\u202E: there is no such file\n");
    }

    @Test
    void aFolderIsNoDocument() {
        assertThat(Run.of("parse", folder.toString()))
                .isEqualTo(new Run(1, "", "communique: cannot read " + folder + ": it is a directory\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "parse --help", "text --help", "dates --help", "schema --help"})
    void helpGoesToStandardOutput(String args) {
        Run run = Run.of(args.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: communique");
    }

    @Test
    void helpShowsExamples() {
        assertThat(Run.of("--help").out()).contains("communique parse release.pdf", "Exit codes: 0 done");
        assertThat(Run.of("--version").out()).startsWith("communique ");
    }

    @Test
    void theSchemaIsPrinted() {
        assertThat(Run.of("schema").out()).startsWith("{").contains("https://json-schema.org/draft/2020-12/schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse -", "text -", "text --json -", "schema", "--help"})
    void aReaderThatHasGoneIsNoNews(String args) {
        InputStream in = new ByteArrayInputStream("Fête".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(Main.run(args.split(" "), in, full, err)).isEqualTo(74);
        assertThat(err.size()).isZero();
    }

    private String page(String name) throws IOException {
        return Files.writeString(folder.resolve(name), PAGE).toString();
    }
}
