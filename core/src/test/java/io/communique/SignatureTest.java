package io.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"%PDF-1.7|application/pdf", "'  <!DOCTYPE HTML><p>'|text/html",
        "<HTML lang=fr>|text/html", "'x %PDF-1.7'|", "<svg>|", "<htm|", "''|", "html|"})
    void onlyTheFirstBytesCount(String start, String mediaType) {
        assertThat(Signature.of(start.getBytes(StandardCharsets.UTF_8)).orElse(null)).isEqualTo(mediaType);
    }
}
