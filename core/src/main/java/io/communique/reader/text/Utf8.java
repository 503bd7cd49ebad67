package io.communique.reader.text;

/**
 * How far bytes are well-formed UTF-8 (Unicode 16, table 3-7; of overlong forms only the two-byte ones are looked at).
 *
 * @param sequences of two to four bytes that are well formed
 * @param errors bytes that belong to none
 */
record Utf8(int sequences, int errors) {

    static Utf8 of(byte[] bytes) {
        int sequences = 0;
        int errors = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = length(bytes, i);
            if (length == 0)
                errors++;
            else
                sequences++;
            i += Math.max(length, 1);
        }
        return new Utf8(sequences, errors);
    }

    boolean isValid() {
        return errors == 0;
    }

    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
        if (at + length > bytes.length)
            return 0;
        for (int i = 1; i < length; i++)
            if ((bytes[at + i] & 0xC0) != 0x80)
                return 0;
        return length;
    }
}
