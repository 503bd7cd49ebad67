package io.communique.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IriTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/l%C3%89tat, https://example.org/lÉtat",
        "https://example.org/l%c3%89tat/%E2%82%AC, https://example.org/lÉtat/%E2%82%AC",
        "https://example.org/a%20b%2Fc, https://example.org/a%20b%2Fc",
        "https://example.org/%C3%A9?q=%C3%A9, https://example.org/é?q=%C3%A9",
        "https://example.org/%C3, https://example.org/%C3",
        "https://example.org/%C3%, https://example.org/%C3%",
        "https://example.org/lÉtat, https://example.org/lÉtat"})
    void lettersAreDecodedAndNothingElse(String address, String readable) {
        assertThat(Iri.of(address)).isEqualTo(readable);
    }
}
