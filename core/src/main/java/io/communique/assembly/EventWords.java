package io.communique.assembly;

import io.communique.language.Cues;
import io.communique.language.Endings;
import io.communique.language.Language;
import io.communique.language.Word;
import io.communique.mention.Reading;
import io.communique.model.EventType;
import io.communique.text.Bisection;
import io.communique.text.Span;
import io.communique.text.Token;
import io.communique.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the words of a language say of events: the nouns for them, and the words that end or join a name. */
final class EventWords {

    /**
     * A noun for a kind of event.
     *
     * @param span where it stands
     * @param from index of its first token
     * @param to index after its last token
     * @param type the kind
     * @param weak a noun of the calendar ("week", "day") that names an event only as part of a proper name
     */
    record Noun(Span span, int from, int to, EventType type, boolean weak) {}

    /** A shorter word would be all ending. */
    private static final int SHORTEST_STEM = 4;
    private static final String STRONG = "event-noun.";
    private static final String WEAK = "event-noun-weak.";

    /** Rooms and buildings that are called by such a noun: "salón de actos". */
    private static final String OTHER = "no-event-noun";

    private final Reading reading;
    private final Language language;
    private final Tokens tokens;
    private final Endings suffixes;
    private final Endings inflections;
    private final List<Noun> nouns;
    private final Set<String> single = new LinkedHashSet<>();

    EventWords(Reading reading) {
        this.reading = reading;
        this.language = reading.language();
        this.tokens = reading.tokens();
        this.suffixes = language.endings("event-suffix");
        this.inflections = language.endings("organization-inner-ending");
        this.nouns = longest(find());
        nouns.stream().filter(n -> n.to() == n.from() + 1).forEach(n -> single.add(tokens.get(n.from()).folded()));
    }

    /** The nouns in a span, by start. */
    List<Noun> nounsIn(Span span) {
        List<Noun> out = new ArrayList<>();
        for (int i = firstAt(span.start()); i < nouns.size() && nouns.get(i).span().start() < span.end(); i++)
            if (span.contains(nouns.get(i).span()))
                out.add(nouns.get(i));
        return out;
    }

    private int firstAt(int offset) {
        return Bisection.first(nouns.size(), i -> nouns.get(i).span().start() >= offset);
    }

    boolean is(String wordClass, Token token) {
        return language.word(token.folded()).is(wordClass);
    }

    /** Whether a finite verb; with a capital it may be a word of a name. */
    boolean isVerb(EventDesk desk, Token token) {
        return is("name-verb", token) && !desk.isCapital(token);
    }

    /** The words that tell one name from another: neither joining words nor nouns for events. */
    Set<String> significant(String name) {
        return significant(Tokens.of(name));
    }

    Set<String> significant(Tokens name) {
        Set<String> out = new LinkedHashSet<>();
        for (int i = 0; i < name.size(); i++)
            if (isTelling(name.get(i)) && !isEventNoun(name.get(i).folded()) && !isYear(name.get(i)))
                out.add(stem(name.get(i).folded()));
        return out;
    }

    /** All words of a name but joining words. */
    Set<String> words(String name) {
        return words(Tokens.of(name));
    }

    Set<String> words(Tokens name) {
        Set<String> out = new LinkedHashSet<>();
        for (int i = 0; i < name.size(); i++)
            if (isTelling(name.get(i)))
                out.add(stem(name.get(i).folded()));
        return out;
    }

    /** "Langer Tag" and "zum Langen Tag" say the same: a word without the ending that its case gives it. */
    private String stem(String folded) {
        return inflections.of(folded, SHORTEST_STEM).map(end -> folded.substring(0, folded.length() - end.length()))
                .orElse(folded);
    }

    /** The nouns for events in a name. */
    Set<String> eventNouns(Tokens name) {
        Set<String> out = new LinkedHashSet<>();
        for (int i = 0; i < name.size(); i++)
            if (isEventNoun(name.get(i).folded()))
                out.add(name.get(i).folded());
        return out;
    }

    boolean isEventNoun(String folded) {
        return single.contains(folded) || bySuffix(folded).isPresent();
    }

    private static boolean isYear(Token token) {
        return token.kind() == Token.Kind.NUMBER && token.folded().length() == 4;
    }

    private boolean isTelling(Token token) {
        if (token.kind() == Token.Kind.SIGN || token.folded().length() == 1)
            return false;
        Word word = language.word(token.folded());
        return !(word.is("name-link") || word.is("name-article") || word.is("edition-ordinal") || word.is("edition-noun"));
    }

    private Optional<EventType> bySuffix(String folded) {
        return suffixes.of(folded, 3).flatMap(suffix -> language.value("event-suffix", suffix)).map(EventWords::type);
    }

    private List<Noun> find() {
        List<Noun> out = new ArrayList<>();
        for (Cues.Hit hit : reading.cues())
            if (hit.name().startsWith(STRONG))
                out.add(noun(hit, hit.name().substring(STRONG.length()), false));
            else if (hit.name().startsWith(WEAK))
                out.add(noun(hit, hit.name().substring(WEAK.length()), true));
        for (int i = 0; i < tokens.size(); i++)
            addBySuffix(i, out);
        List<Span> others = reading.cues().stream().filter(hit -> hit.name().equals(OTHER)).map(Cues.Hit::span).toList();
        out.removeIf(noun -> others.stream().anyMatch(noun.span()::overlaps));
        out.sort(Comparator.comparing(Noun::span).thenComparing(Noun::weak));
        return out;
    }

    private void addBySuffix(int i, List<Noun> out) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.WORD && !reading.word(i).is("weekday"))
            bySuffix(token.folded()).ifPresent(type -> out.add(new Noun(token.span(), i, i + 1, type, false)));
    }

    private static Noun noun(Cues.Hit hit, String type, boolean weak) {
        return new Noun(hit.span(), hit.from(), hit.to(), type(type), weak);
    }

    private static EventType type(String name) {
        return EventType.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Of overlapping nouns the longest; of equal ones the strong. */
    private static List<Noun> longest(List<Noun> sorted) {
        List<Noun> out = new ArrayList<>();
        for (Noun noun : sorted)
            if (out.isEmpty() || !out.get(out.size() - 1).span().overlaps(noun.span()))
                out.add(noun);
            else if (noun.span().length() > out.get(out.size() - 1).span().length())
                out.set(out.size() - 1, noun);
        return List.copyOf(out);
    }
}
