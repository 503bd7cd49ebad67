package io.communique.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.communique.model.Evidence;
import io.communique.model.Sourced;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * A JSON stream in which nothing empty is ever written: an object or array begins with its first member, so what has
 * none leaves no trace. Each object keeps the evidence of its members and ends with it, where evidence is asked for.
 */
final class Json {

    /** What stands in an object. */
    @FunctionalInterface
    interface Members {
        void write() throws IOException;
    }

    /** Writes one value as the members of an object. */
    @FunctionalInterface
    interface Writer<T> {
        void write(T value, Json json) throws IOException;
    }

    private final JsonGenerator out;
    private final boolean withEvidence;
    private final Deque<Level> levels = new ArrayDeque<>();

    Json(JsonGenerator out, boolean withEvidence) {
        this.out = out;
        this.withEvidence = withEvidence;
    }

    boolean withEvidence() {
        return withEvidence;
    }

    /** The outermost object, or an object in an array. */
    void object(Members members) throws IOException {
        object("", members);
    }

    void object(String name, Members members) throws IOException {
        levels.addLast(new Level(name, true));
        members.write();
        Level level = levels.getLast();
        if (level.begun && withEvidence)
            EvidenceWriter.write(level.evidence, out);
        levels.removeLast();
        if (level.begun)
            out.writeEndObject();
    }

    /** An array of objects. */
    <T> void objects(String name, List<T> values, Writer<? super T> writer) throws IOException {
        levels.addLast(new Level(name, false));
        for (T value : values)
            object(() -> writer.write(value, this));
        endArray();
    }

    /** An array of objects that stands there even when it is empty. */
    <T> void list(String name, List<T> values, Writer<? super T> writer) throws IOException {
        levels.addLast(new Level(name, false));
        begin();
        for (T value : values)
            object(() -> writer.write(value, this));
        endArray();
    }

    void texts(String name, List<String> values) throws IOException {
        levels.addLast(new Level(name, false));
        for (String value : values)
            text("", value);
        endArray();
    }

    void sourcedTexts(String name, List<Sourced<String>> values) throws IOException {
        texts(name, values.stream().map(Sourced::value).toList());
        if (!values.isEmpty())
            evidence(name, values.stream().flatMap(v -> v.evidence().stream()).toList());
    }

    private void endArray() throws IOException {
        if (levels.removeLast().begun)
            out.writeEndArray();
    }

    void text(String name, String value) throws IOException {
        if (!value.isBlank())
            anyText(name, value);
    }

    /** A text that stands there even when it is empty. */
    void anyText(String name, String value) throws IOException {
        reach(name);
        out.writeString(wellFormed(value));
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent())
            text(name, value.get());
    }

    void word(String name, Enum<?> value) throws IOException {
        text(name, word(value));
    }

    /** The word of a vocabulary: lower case, with hyphens. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void number(String name, long value) throws IOException {
        reach(name);
        out.writeNumber(value);
    }

    /** Without exponent and trailing zeros; never by way of Double.toString, which differs between Java versions. */
    void number(String name, BigDecimal value) throws IOException {
        reach(name);
        out.writeNumber(value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    void flag(String name, boolean value) throws IOException {
        reach(name);
        out.writeBoolean(value);
    }

    void sourced(String name, Optional<Sourced<String>> value) throws IOException {
        sourced(name, value, Function.identity());
    }

    <T> void sourced(String name, Optional<Sourced<T>> value, Function<? super T, String> form) throws IOException {
        if (value.isPresent())
            sourced(name, value.get(), form);
    }

    <T> void sourced(String name, Sourced<T> value, Function<? super T, String> form) throws IOException {
        String text = form.apply(value.value());
        if (text.isBlank())
            return;
        text(name, text);
        evidence(name, value.evidence());
    }

    void sourcedFlag(String name, Optional<Sourced<Boolean>> value) throws IOException {
        if (value.isEmpty())
            return;
        flag(name, value.get().value());
        evidence(name, value.get().evidence());
    }

    void sourcedNumber(String name, Optional<Sourced<Integer>> value) throws IOException {
        if (value.isEmpty())
            return;
        number(name, value.get().value());
        evidence(name, value.get().evidence());
    }

    /** Keeps the evidence of a member until its object ends; an empty list says that the value is implied. */
    void evidence(String name, List<Evidence> places) {
        levels.getLast().evidence.put(name, places);
    }

    private void reach(String name) throws IOException {
        begin();
        if (levels.getLast().object)
            out.writeFieldName(name);
    }

    private void begin() throws IOException {
        boolean inObject = false;
        for (Level level : levels) {
            if (!level.begun) {
                if (inObject)
                    out.writeFieldName(level.name);
                level.begin(out);
            }
            inObject = level.object;
        }
    }

    /** Halves of a surrogate pair that stand alone have no UTF-8: one unit for one, so that offsets hold. */
    static String wellFormed(String text) {
        int broken = firstLoneSurrogate(text, 0);
        if (broken < 0)
            return text;
        StringBuilder mended = new StringBuilder(text);
        for (; broken >= 0; broken = firstLoneSurrogate(text, broken + 1))
            mended.setCharAt(broken, '\uFFFD');
        return mended.toString();
    }

    private static int firstLoneSurrogate(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c))
                continue;
            if (Character.isLowSurrogate(c) || i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
                return i;
            i++;
        }
        return -1;
    }
}
