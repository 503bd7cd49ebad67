package io.communique.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.communique.text.Tokens;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words are told apart by their forms, their classes by name, however many of either there are. */
class VocabularyTest {

    private static final int MANY = 300;

    private static Language language(String words, String rest) throws IOException {
        return Language.parse("{\"code\": \"xx\", \"words\": {" + words + "}" + rest + "}");
    }

    /** A word in all classes, one in every second. */
    @Test
    void eachClassAnswersForItself() throws IOException {
        String classes = IntStream.range(0, MANY).mapToObj(i -> "\"class-" + i + "\": {\"all\": \"" + i + "\""
                + (i % 2 == 0 ? ", \"even\": \"" + -i + "\"" : "") + "}").collect(Collectors.joining(", "));
        Language language = language(classes, "");
        for (int i = 0; i < MANY; i++) {
            assertThat(language.value("class-" + i, "all")).contains("" + i);
            assertThat(language.word("even").is("class-" + i)).isEqualTo(i % 2 == 0);
            assertThat(language.word("none").is("class-" + i)).isFalse();
        }
        assertThat(language.word("all").is("class-" + MANY)).isFalse();
    }

    @Test
    void numbersAreOfOneWordEach() throws IOException {
        String many = IntStream.range(0, MANY).mapToObj(i -> "\"" + (char) ('a' + i % 26) + (char) ('a' + i / 26) + "\"")
                .collect(Collectors.joining(", "));
        Language language = language("\"some\": [" + many + "]", ", \"cues\": {\"opens\": [\"first second\"]}");
        Set<Integer> numbers = new HashSet<>();
        for (String form : language.words("some").keySet())
            assertThat(numbers.add(language.word(form).number())).as(form).isTrue();
        assertThat(numbers).hasSize(MANY).doesNotContain(0, language.word("first").number());
        assertThat(numbers).allMatch(number -> number < language.size());
        assertThat(language.word("unheard").number()).isZero();
    }

    /** A word of no class may open a phrase; a later word of a phrase opens none. */
    @Test
    void phrasesBeginWithTheirFirstWord() throws IOException {
        Language language = language("\"c\": [\"second\"]", ", \"cues\": {\"opens\": [\"first second\"]}");
        Tokens tokens = Tokens.of("second first first second");
        assertThat(language.cuesIn(tokens, language.words(tokens))).extracting(Cues.Hit::from, Cues.Hit::to)
                .containsExactly(tuple(2, 4));
        assertThat(language.word("second").is("c")).isTrue();
    }
}
