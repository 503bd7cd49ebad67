package io.communique.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.document.Remark;
import io.communique.reader.Source;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {

    private static final String TEXT = "<p>L’été à Œuvres – 5 €</p>";

    private static Decoded of(String text, String charset) {
        return Decoded.of(Source.of("p", text.getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "latin1", "us-ascii", "windows-1252", "utf-7"})
    void westernLabelsMeanWindows1252(String label) {
        String page = "<meta http-equiv=Content-Type content='text/html; charset=" + label + "'>" + TEXT;
        assertThat(of(page, "windows-1252").text()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void withoutADeclarationTheBytesTell(String charset) {
        assertThat(of(TEXT, charset).text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkDecidesAgainstAllElse(String charset) {
        String page = "\uFEFF<meta charset=koi8-r>" + TEXT;
        assertThat(of(page, charset).text()).isEqualTo(page.substring(1));
    }

    @Test
    void theCallersContentTypeDecidesBeforeThePage() {
        byte[] bytes = ("<meta charset=windows-1251>" + "š").getBytes(Charset.forName("ISO-8859-15"));
        Source source = new Source("p", bytes, Optional.of("text/html; charset=\"ISO-8859-15\""), Optional.empty(), Optional.empty());
        assertThat(Decoded.of(source).text()).endsWith("š");
    }

    @Test
    void aDeclarationInACommentIsNone() {
        assertThat(of("<!-- <meta charset=utf-16> --><meta charset='iso-8859-15'>€", "ISO-8859-15").text()).endsWith("€");
        assertThat(of("<?xml version='1.0' encoding='ISO-8859-15'?><html>€", "ISO-8859-15").text()).endsWith("€");
    }

    @Test
    void aWrongDeclarationIsMendedWithARemark() {
        Decoded utf8 = of("<meta charset=iso-8859-1>" + TEXT, "UTF-8");
        assertThat(utf8.text()).endsWith(TEXT);
        assertThat(utf8.remarks()).extracting(Remark::code).containsExactly("charset-wrong");
        Decoded western = of("<meta charset=utf-8>" + TEXT, "windows-1252");
        assertThat(western.text()).endsWith(TEXT);
        assertThat(western.remarks()).extracting(Remark::code).containsExactly("charset-wrong");
    }

    @Test
    void textThatWasOnceDecodedWronglyIsRepaired() {
        String once = new String("été à l’œuvre — 5 €".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        Decoded decoded = of(once, "UTF-8");
        assertThat(decoded.text()).isEqualTo("été à l’œuvre — 5 €");
        assertThat(decoded.remarks()).extracting(Remark::code).containsExactly("mojibake-repaired");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SÃO PAULO", "AMANHÃ\u00A0", "IRMÃ\u00A0» é", "pâté « âge »", "Â à", "naïve â€"})
    void whatOnlyLooksWrongIsLeft(String text) {
        assertThat(of(text, "UTF-8").text()).isEqualTo(text);
    }

    @Test
    void brokenBytesNeverThrow() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 512; i++)
            all.write(i * 31);
        assertThat(Decoded.of(Source.of("p", all.toByteArray())).text()).isNotEmpty();
        assertThat(Decoded.of(Source.of("p", new byte[] {(byte) 0xFF, (byte) 0xFE, 0})).text()).hasSizeLessThan(3);
    }
}
