package io.communique.cli;

import io.communique.export.JsonExporter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of what {@code parse} prints. */
@Command(name = "schema", mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema (draft 2020-12) of the answers.")
final class SchemaCommand implements Callable<Integer> {

    private final Shell shell;

    SchemaCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws OutputFailedException {
        shell.print(JsonExporter.schema());
        return Program.DONE;
    }
}
