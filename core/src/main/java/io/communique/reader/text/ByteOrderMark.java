package io.communique.reader.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the first bytes tell of the encoding: a byte order mark, or every second byte zero.
 *
 * @param charset what follows it
 * @param length how many bytes it has itself
 */
record ByteOrderMark(Charset charset, int length) {

    private static final int SAMPLE = 400;
    private static final int ENOUGH_PERCENT = 40;

    static Optional<ByteOrderMark> of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF))
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0))
            return Optional.of(new ByteOrderMark(Charset.forName("UTF-32LE"), 4));
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF))
            return Optional.of(new ByteOrderMark(Charset.forName("UTF-32BE"), 4));
        if (startsWith(bytes, 0xFF, 0xFE))
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
        if (startsWith(bytes, 0xFE, 0xFF))
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
        return byZeros(bytes);
    }

    private static Optional<ByteOrderMark> byZeros(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++)
            if (bytes[i] == 0)
                zeros[i & 1]++;
        int enough = length / 2 * ENOUGH_PERCENT / 100;
        if (length < 4 || zeros[0] > enough == zeros[1] > enough || Math.min(zeros[0], zeros[1]) > length / 40)
            return Optional.empty();
        return Optional.of(new ByteOrderMark(
                zeros[1] > enough ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length)
            return false;
        for (int i = 0; i < mark.length; i++)
            if ((bytes[i] & 0xFF) != mark[i])
                return false;
        return true;
    }
}
