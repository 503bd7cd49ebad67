package io.communique.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The table of commands, and what becomes of their failures. */
final class Program {

    static final int DONE = 0;
    static final int UNREADABLE = 1;
    static final int WRONG_USAGE = 2;
    /** EX_SOFTWARE of sysexits.h. */
    static final int FAULT = 70;
    /** EX_IOERR of sysexits.h. */
    static final int NOT_WRITTEN = 74;

    @Command(name = "communique", mixinStandardHelpOptions = true, versionProvider = Version.class,
            description = "Reads press communiqués (PDF, HTML, Markdown, text) and prints what they say as JSON: "
                    + "what happens, when, where, who to call, what to follow.",
            synopsisSubcommandLabel = "COMMAND", footerHeading = "%nExamples:%n",
            footer = {"  communique parse release.pdf",
                "  communique parse --evidence release.html > release.json",
                "  communique parse --out answers releases/*.pdf",
                "  curl -s https://example.org/cp.html | communique parse --base-uri https://example.org/ -",
                "  communique schema", "",
                "Exit codes: 0 done; 1 a document could not be read; 2 wrong usage; 74 output could not be written."})
    private static final class Root {}

    private final Shell shell;
    private final StringWriter help = new StringWriter();

    Program(Shell shell) {
        this.shell = shell;
    }

    int run(String... args) {
        try {
            int code = commands().execute(args);
            shell.print(help.toString());
            return code;
        } catch (OutputFailedException e) {
            return NOT_WRITTEN;
        }
    }

    private CommandLine commands() {
        return new CommandLine(new Root())
                .addSubcommand(new ParseCommand(shell))
                .addSubcommand(new TextCommand(shell))
                .addSubcommand(new DatesCommand(shell))
                .addSubcommand(new SchemaCommand(shell))
                .setOut(new PrintWriter(help, true))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUseSimplifiedAtFiles(true)
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(this::failed);
    }

    private int wrongUsage(ParameterException e, String[] args) {
        shell.say(e.getMessage() + " (see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help)");
        return WRONG_USAGE;
    }

    /** Picocli hands on whatever a command throws. */
    private int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof OutputFailedException)
            return NOT_WRITTEN;
        if (e instanceof IOException) {
            shell.say(String.valueOf(e.getMessage()));
            return UNREADABLE;
        }
        shell.say("a fault of this program, please report it: " + e);
        return FAULT;
    }
}
