package io.communique.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GazetteerFootprintTest {

    private static final long MOST_BYTES = 20_000_000;
    private static final long LEAST_BYTES = 1_000_000;

    @Test
    void allOfItTakesLessThanTwentyMegabytesOfHeap() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-XX:+UseSerialGC", "-Xmx64m", "-cp",
                System.getProperty("java.class.path"), GazetteerFootprint.class.getName()).redirectErrorStream(true).start();
        String out;
        try (InputStream in = process.getInputStream()) {
            out = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
        assertThat(process.waitFor()).as(out).isZero();
        assertThat(Long.parseLong(out)).isBetween(LEAST_BYTES, MOST_BYTES);
    }
}
