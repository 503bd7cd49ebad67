package io.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.reader.Source;
import io.communique.reader.UnreadableDocumentException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A document that is ten times as long takes some ten times as long to be understood, in processor time. */
class GrowthTest {

    /** A directory: each person with a function, a number and a mail address. */
    private static String directory(int people) {
        StringBuilder out = new StringBuilder("Communiqué de presse\n\nUn annuaire\n\nContacts presse\n\n");
        for (int i = 0; i < people; i++)
            out.append("Zélie Lop").append((char) ('a' + i % 26)).append((char) ('a' + i / 26 % 26))
                    .append((char) ('a' + i / 676)).append(", chargée de presse\nTél. 01 99 00 ")
                    .append(10 + i / 90 % 90).append(' ').append(10 + i % 90).append(" - p").append(i).append("@example.org\n\n");
        return out.toString();
    }

    private static long nanos(String text, int contacts) throws UnreadableDocumentException {
        CommuniqueParser parser = CommuniqueParser.create();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            assertThat(parser.parse(Source.of("directory.txt", text.getBytes(StandardCharsets.UTF_8))).contacts())
                    .hasSize(contacts);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    @Test
    void aDirectoryIsReadInLinearTime() throws UnreadableDocumentException {
        long once = nanos(directory(300), 300);
        assertThat(nanos(directory(3_000), 3_000)).isLessThan(20 * Math.max(once, 20_000_000));
    }
}
