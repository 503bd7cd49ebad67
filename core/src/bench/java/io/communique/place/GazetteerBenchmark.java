package io.communique.place;

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

/** The first lookups in a fresh virtual machine: the tables are read from the class path on the way. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(8)
public class GazetteerBenchmark {

    /** The town of a name. */
    @Benchmark
    public boolean firstName() {
        return Gazetteer.standard().has("Rennes");
    }

    /** A name, a postcode and an INSEE code: every table of the communes and every index. */
    @Benchmark
    public Optional<Place> firstOfEach() {
        Gazetteer gazetteer = Gazetteer.standard();
        gazetteer.choose("Rennes", Hints.NONE);
        gazetteer.withPostcode("35000");
        return gazetteer.commune("35238");
    }
}
