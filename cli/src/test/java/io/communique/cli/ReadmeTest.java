package io.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens; {@code -Dregenerate=true} writes the quoted files into it again. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..").toAbsolutePath().normalize();
    private static final Path README = ROOT.resolve("README.md");
    private static final Pattern QUOTED = Pattern.compile("<!-- (\\S+) -->\n```(\\w+)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("^\\$ communique ([^#\n]*)", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @Test
    void quotedFilesAreQuotedWhole() throws IOException {
        if (Boolean.getBoolean("regenerate"))
            Files.writeString(README, QUOTED.matcher(Files.readString(README)).replaceAll(ReadmeTest::quote));
        List<MatchResult> quotes = QUOTED.matcher(Files.readString(README)).results().toList();
        assertThat(quotes).hasSize(2).allSatisfy(q -> assertThat(q.group(3)).isEqualTo(Files.readString(ROOT.resolve(q.group(1)))));
    }

    private static String quote(MatchResult quote) {
        try {
            String file = Files.readString(ROOT.resolve(quote.group(1)));
            return java.util.regex.Matcher.quoteReplacement(
                    "<!-- " + quote.group(1) + " -->\n```" + quote.group(2) + "\n" + file + "```\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theAnswerShownIsWhatTheProgramPrints() throws IOException {
        List<MatchResult> quotes = QUOTED.matcher(Files.readString(README)).results().toList();
        Run run = Run.of("parse", "--pretty", ROOT.resolve(quotes.get(0).group(1)).toString());
        assertThat(run).isEqualTo(new Run(0, quotes.get(1).group(3), ""));
    }

    @Test
    void theJavaCompilesAndRuns() throws IOException, ReflectiveOperationException {
        List<MatchResult> blocks = JAVA.matcher(Files.readString(README)).results().toList();
        assertThat(blocks).hasSize(1);
        String code = blocks.get(0).group(1).replace("testdata/", ROOT.resolve("testdata") + "/");
        assertThat(code.lines()).hasSize(5);
        String output = run("""
                import io.communique.CommuniqueParser;
                import io.communique.export.JsonExporter;
                import io.communique.model.*;
                import java.nio.file.Path;
                public class Example {
                    public static void run() throws java.io.IOException {
                %s    }
                }
                """.formatted(code));
        assertThat(output).contains("{\n  \"schemaVersion\": \"1.0\"").endsWith("}\n");
        assertThat(output.lines().findFirst()).get().asString().contains(", ");
    }

    private String run(String source) throws IOException, ReflectiveOperationException {
        Path file = Files.writeString(folder.resolve("Example.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(messages, null, null, List.of("-d", folder.toString(), "-cp", classPath), null,
                compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file)).call();
        assertThat(compiled).as(messages.toString()).isTrue();
        PrintStream standard = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
                PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            loader.loadClass("Example").getMethod("run").invoke(null);
        } catch (InvocationTargetException e) {
            throw new AssertionError("the README's example fails", e.getCause());
        } finally {
            System.setOut(standard);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theCommandsAreRightUsage() throws IOException {
        List<String> commands = COMMAND.matcher(Files.readString(README)).results().map(c -> c.group(1).strip()).toList();
        Files.writeString(folder.resolve("my-places.csv"), "name,town\nHalle aux rives,Saumur\n");
        assertThat(commands).hasSizeGreaterThanOrEqualTo(6).allSatisfy(command -> {
            Stream<String> words = Stream.of(command.replaceFirst("[<>].*", "").strip().split(" +"));
            String[] args = words.map(w -> w.matches("answers|.*\\*.*|.*\\.(pdf|html|csv|txt)") ? folder.resolve(w).toString() : w)
                    .toArray(String[]::new);
            assertThat(Run.with("Festival", args).err()).as(command).doesNotContain("--help");
        });
    }

    @Test
    void theDocumentOfTheFirstCommandIsThere() throws IOException {
        String readme = Files.readString(README);
        List<MatchResult> documents = Pattern.compile("parse (testdata/\\S+)").matcher(readme).results().toList();
        assertThat(documents).isNotEmpty().allSatisfy(d -> assertThat(ROOT.resolve(d.group(1))).isRegularFile());
    }
}
