package io.communique.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What may import what, and what the library never does. */
class ArchitectureTest {

    private static final String ROOT = "io/communique";

    private static final Map<String, Set<String>> MAY_IMPORT = Map.of(
            "text", Set.of(),
            "model", Set.of("text"),
            "document", Set.of("text"),
            "language", Set.of("text"),
            "place", Set.of("text", "model"),
            "reader", Set.of("document", "text"),
            "mention", Set.of("text", "model", "document", "language", "place"),
            "assembly", Set.of("text", "model", "document", "language", "place", "mention"),
            "export", Set.of("model", "text"),
            "", Set.of("text", "model", "document", "language", "place", "reader", "mention", "assembly", "export"));

    /** Which package alone, with those below it, may see a library. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "org/apache/pdfbox", "reader/pdf",
            "org/apache/fontbox", "reader/pdf",
            "org/jsoup", "reader/html",
            "org/commonmark", "reader/text",
            "org/apache/tika", "",
            "com/google/i18n", "mention",
            "org/nibor/autolink", "mention");

    /** What would make the answer depend on the machine, the clock or the network. */
    private static final Pattern FORBIDDEN = Pattern.compile("java/time/\\w+\\.now\\(.*"
            + "|java/time/Clock\\.system.*"
            + "|java/time/ZoneId\\.systemDefault.*"
            + "|java/util/TimeZone\\.getDefault.*"
            + "|java/util/Locale\\.(getDefault|setDefault).*"
            + "|java/nio/charset/Charset\\.defaultCharset.*"
            + "|java/lang/System\\.(currentTimeMillis|getenv|exit|setProperty).*"
            + "|java/lang/String\\.to(Lower|Upper)Case\\(\\).*"
            + "|java/lang/String\\.formatted\\(.*"
            + "|java/lang/String\\.format\\(Ljava/lang/String;.*"
            + "|java/lang/String\\.getBytes\\(\\).*"
            + "|java/lang/String\\.<init>\\(\\[B(II)?\\)V"
            + "|java/io/(InputStreamReader\\.<init>\\(Ljava/io/InputStream;\\)|FileReader\\.<init>\\(Ljava/lang/String;\\)).*"
            + "|java/time/format/DateTimeFormatter\\.ofPattern\\(Ljava/lang/String;\\).*"
            + "|java/net/(Socket|URLConnection|http/.*|URL\\.open\\w+|URL\\.getContent).*"
            + "|java/lang/(Runtime\\.exec|Math\\.random).*|java/util/Random\\..*");

    private static List<ClassFile> classes = List.of();

    @BeforeAll
    static void readCompiledClasses() throws IOException {
        classes = ClassFile.allIn(Path.of(System.getProperty("basedir", "."), "target", "classes"));
    }

    @Test
    void importsPointUpTheTable() {
        Set<String> edges = new TreeSet<>();
        Set<String> wrong = new TreeSet<>();
        for (ClassFile user : classes)
            for (String used : user.classes()) {
                if (!used.startsWith(ROOT + "/"))
                    continue;
                String from = row(user.packageName());
                String to = row(ClassFile.packageOf(used));
                if (from.equals(to))
                    continue;
                edges.add(from + " -> " + to);
                if (!MAY_IMPORT.getOrDefault(from, Set.of()).contains(to))
                    wrong.add(user.name() + " -> " + used);
            }
        assertThat(wrong).isEmpty();
        assertThat(edges).as("edges seen").hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void everyPackageHasItsRow() {
        assertThat(classes).hasSizeGreaterThan(100).allSatisfy(c -> assertThat(MAY_IMPORT).containsKey(row(c.packageName())));
    }

    @Test
    void eachLibraryIsKnownToOnePackage() {
        for (ClassFile user : classes)
            for (String used : user.classes())
                LIBRARIES.forEach((library, owner) -> {
                    if (used.startsWith(library + "/"))
                        assertThat(user.packageName() + "/").as(user.name() + " uses " + used)
                                .startsWith(ROOT + "/" + owner);
                });
    }

    @Test
    void nothingDependsOnTheMachine() {
        Set<String> wrong = new TreeSet<>();
        for (ClassFile user : classes)
            for (String use : user.uses())
                if (FORBIDDEN.matcher(use).matches())
                    wrong.add(user.name() + " uses " + use);
        assertThat(wrong).isEmpty();
        assertThat(FORBIDDEN.matcher("java/time/LocalDate.now()Ljava/time/LocalDate;").matches()).isTrue();
    }

    @Test
    void noPackageOrClassIsARagbag() {
        assertThat(classes).extracting(ClassFile::name).noneMatch(
                n -> Pattern.compile("(?i)(^|/)\\w*(util|utils|helper|helpers|common|impl|internal|manager)(/|\\$|$)").matcher(n).find());
    }

    /** The row of the table: the first package below the root; empty for the root itself. */
    private static String row(String packageName) {
        String below = packageName.substring(Math.min(packageName.length(), ROOT.length() + 1));
        int slash = below.indexOf('/');
        return slash < 0 ? below : below.substring(0, slash);
    }
}
