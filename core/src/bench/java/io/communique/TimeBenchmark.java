package io.communique;

import io.communique.document.DocumentBuilder;
import io.communique.language.Language;
import io.communique.language.Languages;
import io.communique.mention.Reading;
import io.communique.mention.time.TimeRecogniser;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one megabyte of press text takes; 1 000 divided by the milliseconds is megabytes a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class TimeBenchmark {

    private static final String PARAGRAPH = """
            La commune de Valbrune et l'association des Ateliers du Fleuve invitent les habitants à découvrir les métiers \
            de l'eau, de la forge et du bois. Artisans, apprentis et élèves de l'école voisine ouvrent leurs portes, montrent \
            leurs gestes et répondent aux questions des visiteurs. Le salon se tiendra du vendredi 14 au dimanche 16 novembre \
            2025, de 10h à 18h, à la halle aux grains. Une table ronde réunit des élus, des chercheurs et des entreprises de la \
            région pour parler de l'avenir des berges, du logement et de l'emploi. L'entrée est libre dans la limite des places \
            disponibles ; les groupes sont priés de s'annoncer auprès du secrétariat, qui remettra un plan de la visite.

            """;

    private String text = "";
    private Reading reading = read("");
    private Pattern months = Pattern.compile("");

    /** Makes the text. */
    @Setup
    public void setUp() {
        text = PARAGRAPH.repeat(1_000_000 / PARAGRAPH.length() + 1).substring(0, 1_000_000);
        reading = read(text);
        months = Pattern.compile("\\b\\d{1,2}(?:er)?\\s+(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
                + "|novembre|décembre)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Reading read(String text) {
        Language language = Languages.standard().get("fr").orElseThrow();
        return Reading.of(new DocumentBuilder().append(text).build(), language, Optional.of(LocalDate.of(2025, 10, 1)));
    }

    /**
     * Recognition alone, on tokens and cues that all recognisers share.
     *
     * @return how many were found
     */
    @Benchmark
    public int recognise() {
        return new TimeRecogniser().find(reading).size();
    }

    /**
     * Cutting into tokens, cues and recognition.
     *
     * @return how many were found
     */
    @Benchmark
    public int readAndRecognise() {
        return new TimeRecogniser().find(read(text)).size();
    }

    /**
     * A plain regular expression for day and month, for comparison.
     *
     * @return how many were found
     */
    @Benchmark
    public int regex() {
        Matcher matcher = months.matcher(text);
        int count = 0;
        while (matcher.find())
            count++;
        return count;
    }
}
