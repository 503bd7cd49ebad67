package io.communique.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BisectionTest {

    /** Every threshold over every size. */
    @Test
    void findsTheFirstIndexThatSatisfies() {
        for (int size = 0; size < 20; size++)
            for (int from = 0; from <= size; from++) {
                int threshold = from;
                assertThat(Bisection.first(size, i -> i >= threshold)).isEqualTo(from);
            }
    }

    @Test
    void givesTheSizeIfNoneSatisfies() {
        assertThat(Bisection.first(7, i -> false)).isEqualTo(7);
    }

    /** A million places are asked twenty times or so, not one by one. */
    @Test
    void asksFewPlaces() {
        int[] asked = {0};
        Bisection.first(1_000_000, i -> ++asked[0] > 0 && i >= 999_999);
        assertThat(asked[0]).isLessThan(25);
    }
}
