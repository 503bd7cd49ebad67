package io.communique.cli;

import io.communique.CommuniqueParser;
import io.communique.reader.Source;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say how to read a document. */
final class ParserOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--language", paramLabel = "TAG",
            description = "The language of the documents (fr, en, de, es, it, nl, pt); otherwise it is detected.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--reference-date", paramLabel = "DATE",
            description = "The day from which missing years and words such as \"tomorrow\" are counted, as in "
                    + "2025-03-31; otherwise the document's own dateline.")
    private Optional<LocalDate> referenceDate = Optional.empty();

    @Option(names = "--base-uri", paramLabel = "URI",
            description = "What relative links of a page are resolved against.")
    private Optional<URI> baseUri = Optional.empty();

    @Option(names = "--password", paramLabel = "PASSWORD", description = "Opens an encrypted PDF.")
    private Optional<String> password = Optional.empty();

    @Option(names = "--ocr", paramLabel = "MODE",
            description = "Reads the pages of a PDF that are only pictures with the program tesseract, where it is "
                    + "installed: auto or off. Default: off.")
    private Ocr ocr = Ocr.off;

    @Option(names = "--places", paramLabel = "FILE",
            description = "Venues that you know, as CSV in UTF-8 with a line of column names: name, aliases, street, "
                    + "postcode, town, lat, lon, insee.")
    private Optional<Path> places = Optional.empty();

    /** Values of {@code --ocr}, as people type them. */
    enum Ocr { auto, off }

    /** The parser that these options ask for. */
    CommuniqueParser parser() {
        CommuniqueParser.Builder builder = CommuniqueParser.builder();
        referenceDate.ifPresent(builder::referenceDate);
        try {
            language.ifPresent(builder::language);
            if (places.isPresent())
                builder.places(places.get());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage());
        } catch (IOException e) {
            throw new ParameterException(command.commandLine(), "--places " + places.get() + ": " + Input.reason(e));
        }
        if (ocr == Ocr.auto)
            Tesseract.installed().ifPresent(builder::recogniser);
        return builder.build();
    }

    /** The document with what these options say of it. */
    Source about(Source source) {
        return new Source(source.name(), source.bytes(), source.contentType(), baseUri.or(source::baseUri),
                password.or(source::password));
    }
}
