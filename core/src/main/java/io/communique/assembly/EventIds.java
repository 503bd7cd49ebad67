package io.communique.assembly;

import io.communique.text.Folding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** Ids that stay the same as long as name and first day do. */
final class EventIds {

    private static final int BYTES = 4;

    private EventIds() {}

    static String of(String name, List<Dated> dates) {
        String day = dates.stream().flatMap(d -> d.first().stream()).min(LocalDate::compareTo).map(LocalDate::toString)
                .orElse("");
        return "e" + hash(Folding.fold(name) + "|" + day);
    }

    private static String hash(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
