package io.communique.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.reader.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;

/** The bytes of a page's content as operators with operands; PDFBox's own parser is the judge of what is well formed. */
class ContentTokensTest {

    private static List<String> read(String content) {
        return read(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static List<String> read(byte[] content) {
        ContentTokens tokens = new ContentTokens(content, new Budget(Limits.DEFAULT));
        List<String> found = new ArrayList<>();
        for (String operator = tokens.next(); operator != null; operator = tokens.next())
            found.add(operator + tokens.operands().stream().map(ContentTokensTest::show).toList());
        return found;
    }

    private static List<String> readByPdfBox(String content) throws IOException {
        PDFStreamParser parser = new PDFStreamParser(content.getBytes(StandardCharsets.ISO_8859_1));
        List<String> found = new ArrayList<>();
        List<String> operands = new ArrayList<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken())
            if (token instanceof Operator operator) {
                found.add(operator.getName() + operands);
                operands.clear();
            } else {
                operands.add(show((COSBase) token));
            }
        return found;
    }

    private static String show(COSBase value) {
        if (value instanceof COSNumber number)
            return Float.toString(number.floatValue());
        if (value instanceof COSString string)
            return "(" + string.toHexString() + ")";
        if (value instanceof COSArray array)
            return array.toList().stream().map(ContentTokensTest::show).toList().toString();
        if (value instanceof COSDictionary dictionary)
            return dictionary.keySet().stream().map(key -> key.getName() + "=" + show(dictionary.getItem(key))).sorted()
                    .toList().toString();
        return value instanceof COSName name ? "/" + name.getName() : value.toString();
    }

    @Test
    void readsWhatIsWellFormedAsPdfBoxDoes() throws IOException {
        String content = "q 1 0 0 -1 .5 -.25 cm BT /F1 12. Tf 0 -14.4 Td (Bonjour \\(tous\\)\\n\\101\\53\\7x \\\r\nsuite) Tj\n"
                + "[(a) -120.5 <4142 4> 3 (b(c)d)] TJ T* (x)' 1 2 (y)\" % nothing (here\nET Q\r"
                + "/Span <</MCID 3 /ActualText <FEFF00E9> /A [1 /B (c) <</D true>>]>> BDC EMC /P /MC0 BDC EMC\n"
                + "/Fm#201 Do 0.1 0.2 0.3 rg 1 g /CS0 cs 0.5 scn /GS0 gs 10 20 m 30 40 l 50 60 70 80 90 100 c h f* W* n\n"
                + "+7 --8 4-5 000012 1000000000 0.00001 Tm d0 12 d1 null true false SCN";
        assertThat(read(content)).isEqualTo(readByPdfBox(content)).hasSizeGreaterThan(25);
    }

    @Test
    void passesInlineImagesOver() {
        assertThat(read("BI /W 4 /H 4 /BPC 8 ID \u0001\u0002 EI\u0003\u0004 x EI\nQ (after) Tj"))
                .containsExactly("BI[]", "Q[]",
                        "Tj[(6166746572)]");
        assertThat(read("BI /W 4 ID no end")).containsExactly("BI[]");
        assertThat(read("BI /W 4 Q (after) Tj")).endsWith("Tj[(6166746572)]");
    }

    @Test
    void goesOnBehindWhatIsNoToken() {
        assertThat(read(") > ] } (a) Tj")).containsExactly("Tj[(61)]");
        assertThat(read("(a) Tj [ 1 (b")).containsExactly("Tj[(61)]");
        assertThat(read("99999999999999999999999 1 Td")).containsExactly("Td[COSNull{}, 1.0]");
        assertThat(read("\u00d1 (a) Tj")).endsWith("Tj[(61)]");
        assertThat(read("[".repeat(5_000) + "(a) Tj" + "]".repeat(5_000) + " (b) Tj")).singleElement().asString()
                .endsWith(", (62)]");
    }

    @Test
    void readsAnyBytesToTheirEnd() {
        Random random = new Random(11);
        String signs = "()<>[]{}/%#\\ \n\r-+.09azTjEBID";
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = new byte[random.nextInt(80)];
            for (int i = 0; i < bytes.length; i++)
                bytes[i] = (byte) (random.nextInt(4) == 0 ? random.nextInt(256) : signs.charAt(random.nextInt(signs.length())));
            assertThat(read(bytes)).doesNotContainNull();
        }
    }
}
