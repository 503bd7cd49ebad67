package io.communique.mention.place;

import io.communique.document.Block;
import io.communique.document.Document;
import io.communique.document.DocumentBuilder;
import io.communique.language.Languages;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.model.Venue;
import io.communique.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What finding the addresses and venues of a release of two pages costs, its text cut already. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class PlacesBenchmark {

    private static final String PARAGRAPH = "Le colloque se tiendra le 12 mars au Palais des congrès de Nantes, 5 rue "
            + "de la Mer, 44000 Nantes. Il réunit des chercheuses et des chercheurs de tout le pays autour de la "
            + "ville de demain. À Paris, la Maison des sciences propose le même jour une visite de ses ateliers.";

    private final Reading reading = Reading.of(document(), Languages.standard().get("fr").orElseThrow(),
            Optional.empty());

    private static Document document() {
        DocumentBuilder builder = new DocumentBuilder();
        for (int i = 0; i < 16; i++) {
            builder.nextBlock();
            int start = builder.position();
            builder.append(PARAGRAPH);
            builder.add(Block.of(new Span(start, builder.position()), Block.Kind.PARAGRAPH, 0, Block.Layer.BODY));
        }
        return builder.build();
    }

    /** Both recognisers. */
    @Benchmark
    public List<Mention<Venue>> places() {
        return new VenueRecogniser(new AddressRecogniser().find(reading)).find(reading);
    }
}
