package io.communique;

import io.communique.document.Document;
import io.communique.language.Languages;
import io.communique.mention.Mention;
import io.communique.mention.Reading;
import io.communique.mention.WebAddress;
import io.communique.mention.contact.MailRecogniser;
import io.communique.mention.contact.PhoneRecogniser;
import io.communique.mention.link.WebAddressRecogniser;
import io.communique.mention.organization.OrganizationRecogniser;
import io.communique.mention.person.PersonRecogniser;
import io.communique.mention.place.AddressRecogniser;
import io.communique.mention.place.VenueRecogniser;
import io.communique.model.Address;
import io.communique.model.Organization;
import io.communique.reader.Limits;
import io.communique.reader.Source;
import io.communique.reader.pdf.PdfReader;
import io.communique.text.Span;
import io.communique.text.Tokens;
import java.io.IOException;
import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Who and where: what finding places, people, bodies, contacts and links costs, beside reading the PDFs of the same
 * documents from memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class WhoAndWhereBenchmark {

    private final List<byte[]> files = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final PdfReader reader = new PdfReader();

    /** Reads the folder. */
    @Setup
    public void load() throws IOException {
        files.addAll(PdfFolder.load());
        for (byte[] bytes : files) {
            Document document = read(bytes);
            readings.add(Reading.of(document, Languages.standard().detect(Tokens.of(document.text())),
                    Optional.empty()));
        }
    }

    private Document read(byte[] bytes) throws IOException {
        return reader.read(Source.of("bench.pdf", bytes), Limits.DEFAULT);
    }

    /** Bytes to documents: what the others are measured against. */
    @Benchmark
    public int pdfReading() throws IOException {
        int length = 0;
        for (byte[] bytes : files)
            length += read(bytes).text().length();
        return length;
    }

    /** Addresses and venues. */
    @Benchmark
    public int where() {
        int found = 0;
        for (Reading reading : readings) {
            List<Mention<Address>> addresses = new AddressRecogniser().find(reading);
            found += new VenueRecogniser(addresses).find(reading).size();
        }
        return found;
    }

    /** Web and mail addresses, phones, bodies, people. */
    @Benchmark
    public int who() {
        int found = 0;
        for (Reading reading : readings) {
            List<Mention<WebAddress>> web = new WebAddressRecogniser().find(reading);
            List<Span> printed = web.stream().filter(m -> m.value().printed()).map(Mention::span).toList();
            List<Mention<String>> mails = new MailRecogniser(printed).find(reading);
            List<Mention<Organization>> bodies = new OrganizationRecogniser().find(reading);
            found += new PhoneRecogniser(List.of()).find(reading).size();
            found += new PersonRecogniser(bodies, mails).find(reading).size();
        }
        return found;
    }
}
