package io.communique.cli;

import io.communique.CommuniqueParser;
import io.communique.document.Document;
import io.communique.document.DocumentExporter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a document as the parser sees it, before it asks what it says. */
@Command(name = "text", mixinStandardHelpOptions = true,
        description = "Prints a document as the parser sees it: its blocks in reading order with kind, level, layer and "
                + "page, its links, and what went wrong while reading.")
final class TextCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FILE", description = "A PDF, HTML, Markdown or text file; - is standard input.")
    private String file = "-";

    @Option(names = "--json", description = "As JSON, with offsets and boxes.")
    private boolean json;

    @Mixin
    private ParserOptions options = new ParserOptions();

    TextCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws OutputFailedException, IOException {
        CommuniqueParser parser = options.parser();
        Document document;
        try {
            document = parser.read(options.about(Input.load(file, parser, shell)));
        } catch (IOException e) {
            shell.say("cannot read " + file + ": " + Input.reason(e));
            return Program.UNREADABLE;
        }
        DocumentExporter exporter = new DocumentExporter();
        if (json)
            exporter.writeJson(document, shell.out());
        else
            exporter.writeText(document, shell.out());
        shell.out().flush();
        return Program.DONE;
    }
}
