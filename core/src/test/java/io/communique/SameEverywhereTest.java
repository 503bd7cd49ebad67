package io.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.export.JsonExporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same bytes give the same answer, whatever the machine thinks of language, time and characters. */
@Isolated
class SameEverywhereTest {

    /** Prints the answers to all fixtures; what other processes run. */
    public static void main(String[] args) throws IOException {
        System.out.write(answers().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private static String answers() throws IOException {
        StringBuilder answers = new StringBuilder();
        CommuniqueParser parser = CommuniqueParser.create();
        for (Path document : Fixtures.all())
            answers.append(new JsonExporter().withEvidence().toJson(parser.parse(document)));
        return answers.toString();
    }

    @Test
    void inTurkishAndOnTheOtherSideOfTheWorld() throws IOException {
        String here = answers();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(answers()).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(answers()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("javas")
    void onEachJavaOfThisMachine(Path java) throws IOException, InterruptedException {
        Path out = Files.createTempFile("answers", ".json");
        try {
            Process process = new ProcessBuilder(java.toString(), "-Duser.timezone=Pacific/Auckland", "-Duser.language=tr",
                    "-Dfile.encoding=US-ASCII", "-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1",
                    "-Dbasedir=" + Path.of(System.getProperty("basedir", ".")).toAbsolutePath(),
                    "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                    SameEverywhereTest.class.getName()).redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            assertThat(process.waitFor()).isZero();
            assertThat(out).content().isEqualTo(answers());
        } finally {
            Files.delete(out);
        }
    }

    /** This Java, and those installed beside it that are not older than 17; one of each version. */
    static List<Path> javas() throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        Map<String, Path> byVersion = new LinkedHashMap<>(Map.of(version(home), home));
        try (Stream<Path> siblings = Files.list(home.getParent())) {
            for (Path sibling : siblings.sorted().toList())
                if (Files.isExecutable(sibling.resolve("bin/java")) && feature(version(sibling)) >= 17)
                    byVersion.putIfAbsent(version(sibling), sibling);
        }
        return byVersion.values().stream().map(h -> h.resolve("bin/java")).toList();
    }

    private static String version(Path home) throws IOException {
        Properties release = new Properties();
        if (Files.isReadable(home.resolve("release")))
            try (var in = Files.newBufferedReader(home.resolve("release"))) {
                release.load(in);
            }
        return release.getProperty("JAVA_VERSION", "0").replace("\"", "");
    }

    private static int feature(String version) {
        return Integer.parseInt(version.split("[.+-]")[0]);
    }
}
