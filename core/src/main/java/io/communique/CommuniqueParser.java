package io.communique;

import io.communique.assembly.Assembler;
import io.communique.assembly.Explanation;
import io.communique.document.Document;
import io.communique.language.Language;
import io.communique.language.Languages;
import io.communique.mention.Mentions;
import io.communique.mention.Reading;
import io.communique.model.Communique;
import io.communique.model.SourceFile;
import io.communique.place.Gazetteer;
import io.communique.place.KnownVenue;
import io.communique.place.KnownVenueFile;
import io.communique.reader.Limits;
import io.communique.reader.PageRecogniser;
import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import io.communique.text.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads press communiqués. Immutable, thread-safe, reusable; it opens no connection and reads no file but the one it is
 * given.
 */
public final class CommuniqueParser {

    private final Builder options;
    private final Readers readers;
    private final Assembler assembler = new Assembler();

    private CommuniqueParser(Builder options) {
        this.options = options;
        this.readers = new Readers(options.recogniser, this::language);
    }

    /**
     * A parser with the defaults: language detected, no reference date, {@link Limits#DEFAULT}.
     *
     * @return a parser
     */
    public static CommuniqueParser create() {
        return builder().build();
    }

    /**
     * A parser to be configured.
     *
     * @return a builder with the defaults
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads a file.
     *
     * @param file a PDF, HTML, Markdown or text file
     * @return what it says
     * @throws UnreadableDocumentException if it is no such document, with the reason
     * @throws IOException if the file cannot be read
     */
    public Communique parse(Path file) throws IOException {
        return parse(load(file));
    }

    /**
     * Reads a stream to its end. The stream is not closed.
     *
     * @param name a name for messages and the result
     * @param in the bytes of a document
     * @return what it says
     * @throws UnreadableDocumentException if it is no such document, with the reason
     * @throws IOException if the stream cannot be read
     */
    public Communique parse(String name, InputStream in) throws IOException {
        return parse(load(name, in));
    }

    /**
     * Reads bytes.
     *
     * @param source the bytes, with what the caller knows of them
     * @return what they say
     * @throws UnreadableDocumentException if they are no such document, with the reason
     */
    public Communique parse(Source source) throws UnreadableDocumentException {
        String mediaType = readers.mediaType(source);
        Document document = readers.read(source, mediaType, options.limits);
        Reading reading = cut(document);
        return assembler.assemble(describe(source, mediaType, document), reading, Mentions.in(reading));
    }

    /**
     * Why the events of a document are what they are: the names and dates that were weighed, and how much each feature
     * counted.
     *
     * @param source the bytes, with what the caller knows of them
     * @return what spoke for and against each
     * @throws UnreadableDocumentException if they are no such document, with the reason
     */
    public Explanation explain(Source source) throws UnreadableDocumentException {
        Document document = readers.read(source, readers.mediaType(source), options.limits);
        Reading reading = cut(document);
        return assembler.explain(reading, Mentions.in(reading));
    }

    /**
     * Reads a file without asking what it says: the text in reading order, as every answer is found in it.
     *
     * @param source the bytes, with what the caller knows of them
     * @return the document
     * @throws UnreadableDocumentException if they are no such document, with the reason
     */
    public Document read(Source source) throws UnreadableDocumentException {
        return readers.read(source, readers.mediaType(source), options.limits);
    }

    /**
     * Loads a file, up to the limit of bytes.
     *
     * @param file any regular file
     * @return its name and bytes
     * @throws UnreadableDocumentException if it is larger than the limit
     * @throws IOException if the file cannot be read
     */
    public Source load(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file)) {
            return Source.of(name, readAll(name, in));
        }
    }

    /**
     * Loads a stream to its end, up to the limit of bytes. The stream is not closed.
     *
     * @param name a name for messages and the result
     * @param in the bytes of a document
     * @return its name and bytes
     * @throws UnreadableDocumentException if there are more than the limit
     * @throws IOException if the stream cannot be read
     */
    public Source load(String name, InputStream in) throws IOException {
        return Source.of(name, readAll(name, in));
    }

    private byte[] readAll(String name, InputStream in) throws IOException {
        long most = Math.min(options.limits.bytes(), Integer.MAX_VALUE - 16L);
        byte[] bytes = in.readNBytes((int) most + 1);
        if (bytes.length > most)
            throw new UnreadableDocumentException(UnreadableDocumentException.Reason.TOO_LARGE,
                    name + " has more than " + most + " bytes, the limit");
        return bytes;
    }

    private Reading cut(Document document) {
        Tokens tokens = Tokens.of(document.text());
        Language language = options.language.orElseGet(() -> Languages.standard().detect(tokens));
        return Reading.of(document, tokens, language, options.referenceDate, options.gazetteer);
    }

    /** The language that the caller states, else that of a text; words of no known language tell none. */
    private Optional<String> language(String text) {
        return options.language.or(() -> text.isBlank() ? Optional.empty()
                : Optional.of(Languages.standard().detect(Tokens.of(text)))).map(Language::code);
    }

    private static SourceFile describe(Source source, String mediaType, Document document) {
        OptionalInt pages = document.pages().isEmpty() ? OptionalInt.empty() : OptionalInt.of(document.pages().size());
        return new SourceFile(source.name(), mediaType, sha256(source.bytes()), source.bytes().length, pages);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Options of a parser. Wrong values fail here, not when a document is parsed. */
    public static final class Builder {

        private Limits limits = Limits.DEFAULT;
        private Optional<LocalDate> referenceDate = Optional.empty();
        private Optional<Language> language = Optional.empty();
        private Gazetteer gazetteer = Gazetteer.standard();

        private Optional<PageRecogniser> recogniser = Optional.empty();

        private Builder() {}

        private Builder(Builder from) {
            limits = from.limits;
            referenceDate = from.referenceDate;
            language = from.language;
            gazetteer = from.gazetteer;
            recogniser = from.recogniser;
        }

        /**
         * What a document may cost.
         *
         * @param most the limits
         * @return this
         */
        public Builder limits(Limits most) {
            limits = Objects.requireNonNull(most, "limits");
            return this;
        }

        /**
         * The day that missing years and relative dates are counted from; without it, the document's own dateline.
         *
         * @param day the day
         * @return this
         */
        public Builder referenceDate(LocalDate day) {
            referenceDate = Optional.of(day);
            return this;
        }

        /**
         * The language of the documents; without it, it is detected.
         *
         * @param tag a BCP 47 tag, such as {@code fr}
         * @return this
         * @throws IllegalArgumentException if that language cannot be read
         */
        public Builder language(String tag) {
            language = Optional.of(Languages.standard().get(tag).orElseThrow(
                    () -> new IllegalArgumentException("cannot read the language \"" + tag + "\"; there are "
                            + Languages.standard().all().stream().map(Language::code).toList())));
            return this;
        }

        /**
         * Venues that documents mention by a name that only their readers know, with what is known of them.
         *
         * @param known replaces what was given before; {@link KnownVenueFile} reads them from CSV
         * @return this
         */
        public Builder places(List<KnownVenue> known) {
            gazetteer = Gazetteer.standard().with(known);
            return this;
        }

        /**
         * Venues from a CSV file in UTF-8, as {@link KnownVenueFile} describes it.
         *
         * @param csv the file
         * @return this
         * @throws IOException if the file cannot be read
         * @throws IllegalArgumentException if a line of it is wrong, with the file's name and the line
         */
        public Builder places(Path csv) throws IOException {
            String text = Files.readString(csv);
            try {
                return places(KnownVenueFile.parse(text));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(csv + ", " + e.getMessage(), e);
            }
        }

        /**
         * What finds the words on PDF pages that have no text; without it, such pages stay without.
         *
         * @param words a recogniser
         * @return this
         */
        public Builder recogniser(PageRecogniser words) {
            recogniser = Optional.of(words);
            return this;
        }

        /**
         * The parser.
         *
         * @return a parser with a copy of these options
         */
        public CommuniqueParser build() {
            return new CommuniqueParser(new Builder(this));
        }
    }
}
