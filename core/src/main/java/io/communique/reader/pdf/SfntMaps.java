package io.communique.reader.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Looks at what the character maps of a TrueType or OpenType program ({@code cmap}) would come to before anyone fills a
 * table with them: a few bytes can state all of Unicode thousands of times.
 */
final class SfntMaps {

    /** Four times all of Unicode: fonts state the same characters in several maps, none of them in full. */
    private static final long MOST_CODES = 4 * 0x110000L;
    private static final int MOST_MAPS = 100;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private final ByteBuffer program;
    private long codes;

    private SfntMaps(byte[] program) {
        this.program = ByteBuffer.wrap(program);
    }

    /** Whether the maps of a program state no more characters than there can be; so do programs of other forms. */
    static boolean areSane(byte[] program) {
        return new SfntMaps(program).areSane();
    }

    private boolean areSane() {
        int tables = program.limit() < DIRECTORY ? 0 : word(4);
        for (int i = 0; i < tables && DIRECTORY + ENTRY * (i + 1) <= program.limit(); i++) {
            int entry = DIRECTORY + ENTRY * i;
            if (new String(program.array(), entry, 4, StandardCharsets.ISO_8859_1).equals("cmap"))
                count(number(entry + 8));
            if (codes > MOST_CODES)
                return false;
        }
        return true;
    }

    private void count(long table) {
        int maps = word(table + 2);
        if (maps > MOST_MAPS)
            codes = Long.MAX_VALUE;
        for (int i = 0; i < maps && codes <= MOST_CODES; i++)
            countMap(table + number(table + 8 + 8L * i));
    }

    private void countMap(long map) {
        switch (word(map)) {
            case 4 -> segments(map, word(map + 6) / 2);
            case 8 -> groups(map + 8204, number(map + 8200));
            case 12, 13 -> groups(map + 16, number(map + 12));
            default -> codes += 0x10000;
        }
    }

    private void segments(long map, int count) {
        for (int i = 0; i < count && codes <= MOST_CODES; i++)
            add(word(map + 16 + 2L * (count + i)), word(map + 14 + 2L * i));
    }

    private void groups(long first, long count) {
        for (long i = 0; i < count && first + 12 * i < program.limit() && codes <= MOST_CODES; i++)
            add(number(first + 12 * i), number(first + 12 * i + 4));
    }

    private void add(long low, long high) {
        codes += Math.max(0, high - low) + 1;
    }

    /** Zero beyond the end: what reads the program stops there. */
    private int word(long at) {
        return at < 0 || at + 2 > program.limit() ? 0 : program.getShort((int) at) & 0xFFFF;
    }

    private long number(long at) {
        return at < 0 || at + 4 > program.limit() ? 0 : program.getInt((int) at) & 0xFFFFFFFFL;
    }
}
