package io.communique.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MentionTest {

    private final List<Mention<String>> mentions = List.of(mention(2, 5), mention(5, 6), mention(9, 12));

    private static Mention<String> mention(int start, int end) {
        return new Mention<>(new Span(start, end), start + "-" + end, "test");
    }

    @Test
    void isFoundByPlaceAsAWalkThroughTheListWouldFindIt() {
        for (int offset = 0; offset < 14; offset++) {
            int at = offset;
            assertThat(Mention.at(mentions, at)).as("at %d", at)
                    .isEqualTo(mentions.stream().filter(m -> m.span().contains(at)).findFirst());
        }
    }

    @Test
    void overlapsAndCoversAsAWalkThroughTheListWouldTell() {
        IntStream.range(0, 14).boxed().flatMap(start -> IntStream.range(start, 15).mapToObj(end -> new Span(start, end)))
                .forEach(span -> {
                    assertThat(Mention.overlap(mentions, span)).as("overlap %s", span)
                            .isEqualTo(mentions.stream().anyMatch(m -> m.span().overlaps(span)));
                    if (!span.isEmpty())
                        assertThat(Mention.cover(mentions, span)).as("cover %s", span)
                                .isEqualTo(mentions.stream().anyMatch(m -> m.span().contains(span)));
                });
    }

    @Test
    void isNowhereInAnEmptyList() {
        assertThat(Mention.indexAt(List.of(), 3)).isZero();
        assertThat(Mention.overlap(List.of(), new Span(0, 3))).isFalse();
    }
}
