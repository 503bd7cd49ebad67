package io.communique.reader.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text of which UTF-8 was once read as windows-1252, and back.
 *
 * @param text the mended text
 * @param count how many stretches were mended
 * @param example the first of them, as it stood
 */
record Mojibake(String text, int count, String example) {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LONGEST_RUN = 2_000;
    private static final char LEAD_OF_A_GRAVE = '\u00C3';

    /**
     * Mends every stretch of non-ASCII characters that is UTF-8 once its characters are bytes again, if there are at
     * least two, or no other stretch of such characters: one alone may be meant.
     */
    static Mojibake mend(String text) {
        Mojibake untouched = new Mojibake(text, 0, "");
        if (!isSuspect(text))
            return untouched;
        StringBuilder out = new StringBuilder(text.length());
        int count = 0;
        int others = 0;
        String example = "";
        int done = 0;
        for (int start = next(text, 0); start < text.length(); start = next(text, done)) {
            int end = end(text, start);
            String run = text.substring(start, end);
            Optional<String> right = repaired(run);
            out.append(text, done, start).append(right.orElse(run));
            done = end;
            if (right.isEmpty() || isDoubtful(run))
                others++;
            else if (count++ == 0)
                example = run;
        }
        if (count == 0 || count < 2 && others > 0)
            return untouched;
        return new Mojibake(loneLeads(out.append(text, done, text.length()).toString()), count, example);
    }

    private static boolean isSuspect(String text) {
        return hasPair(text, '\u00C3') || hasPair(text, '\u00C2') || hasPair(text, '\u00E2');
    }

    private static boolean hasPair(String text, char lead) {
        for (int at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + 1))
            if (at + 1 < text.length() && text.charAt(at + 1) >= 0x80)
                return true;
        return false;
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) < 0x80)
            at++;
        return at;
    }

    private static int end(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= 0x80 && at - start < LONGEST_RUN)
            at++;
        return at;
    }

    private static Optional<String> repaired(String run) {
        if (run.length() < 2)
            return Optional.empty();
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            int unit = western(run.charAt(i));
            if (unit < 0)
                return Optional.empty();
            bytes[i] = (byte) unit;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** A capital with a no-break space after it may be just that. */
    private static boolean isDoubtful(String run) {
        return run.length() == 2 && run.charAt(1) == '\u00A0';
    }

    private static int western(char c) {
        if (c < 0x100)
            return c;
        byte[] bytes = String.valueOf(c).getBytes(WESTERN);
        return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xFF : -1;
    }

    /** The no-break space of a wrongly read à is often a plain space by now. */
    private static String loneLeads(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean lone = c == LEAD_OF_A_GRAVE && i + 1 < text.length() && text.charAt(i + 1) == ' ';
            out.append(lone ? '\u00E0' : c);
            if (lone && i + 2 < text.length() && text.charAt(i + 2) == ' ')
                i++;
        }
        return out.toString();
    }
}
