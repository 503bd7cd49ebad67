package io.communique.cli;

import io.communique.CommuniqueParser;
import io.communique.assembly.Explanation;
import io.communique.export.JsonExporter;
import io.communique.model.Communique;
import io.communique.reader.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: documents in, their JSON out. */
@Command(name = "parse", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Prints what each document says as JSON: one document over many lines on a terminal, otherwise "
                + "one line for each.",
        footerHeading = "%nExamples:%n",
        footer = {"  communique parse release.pdf", "  communique parse --reference-date 2025-03-31 - < release.txt",
            "  communique parse *.pdf > answers.jsonl", "  communique parse --out answers @list-of-files.txt"})
final class ParseCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A PDF, HTML, Markdown or text file; - is standard input.")
    private List<String> files = List.of();

    @Option(names = "--evidence", description = "Adds, for each value, the places in the text where it was read.")
    private boolean evidence;

    @Option(names = "--pretty", negatable = true,
            description = "Over many lines, or (--no-pretty) on one; otherwise over many for one document on a terminal.")
    private Optional<Boolean> pretty = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR",
            description = "Writes DIR/FILE.json for each FILE instead of printing; the folder is made if need be.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--explain",
            description = "Prints, instead of the answer, which events, names and dates were weighed, and why they won or lost.")
    private boolean explain;

    @Mixin
    private ParserOptions options = new ParserOptions();

    ParseCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        CommuniqueParser parser = options.parser();
        if (explain)
            return explain(parser);
        JsonExporter exporter = exporter();
        return folder.isPresent() ? fill(folder.get(), parser, exporter) : print(parser, exporter);
    }

    private int explain(CommuniqueParser parser) throws OutputFailedException {
        int code = Program.DONE;
        for (String file : files) {
            Optional<Explanation> explanation = read(file, parser, parser::explain);
            if (explanation.isPresent())
                shell.print(ExplanationText.of(file, explanation.get()));
            else
                code = Program.UNREADABLE;
        }
        return code;
    }

    private int print(CommuniqueParser parser, JsonExporter exporter) throws IOException {
        int code = Program.DONE;
        for (String file : files) {
            Optional<Communique> release = read(file, parser, parser::parse);
            if (release.isPresent())
                exporter.write(release.get(), shell.out());
            else
                code = Program.UNREADABLE;
        }
        return code;
    }

    private int fill(Path directory, CommuniqueParser parser, JsonExporter exporter) throws OutputFailedException {
        try {
            Answers answers = Answers.in(directory);
            for (String file : files) {
                Optional<Communique> release = read(file, parser, parser::parse);
                if (release.isPresent())
                    answers.write(Input.name(file), release.get(), exporter);
            }
            int unread = files.size() - answers.count();
            shell.say(answers.count() + " written to " + directory + ", " + unread + " not read");
            return unread == 0 ? Program.DONE : Program.UNREADABLE;
        } catch (OutputFailedException e) {
            shell.say(e.getMessage());
            throw e;
        }
    }

    private <T> Optional<T> read(String file, CommuniqueParser parser, Question<T> question) {
        try {
            return Optional.of(question.ask(options.about(Input.load(file, parser, shell))));
        } catch (IOException e) {
            shell.say("cannot read " + file + ": " + Input.reason(e));
            return Optional.empty();
        }
    }

    /** What one wants to know of a document. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Source source) throws IOException;
    }

    private JsonExporter exporter() {
        JsonExporter plain = evidence ? new JsonExporter().withEvidence() : new JsonExporter();
        boolean one = files.size() == 1 && shell.terminal() || folder.isPresent();
        return pretty.orElse(one) ? plain.pretty() : plain;
    }
}
