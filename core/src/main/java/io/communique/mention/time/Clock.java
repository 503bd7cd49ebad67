package io.communique.mention.time;

import java.time.LocalTime;

/**
 * An hour as printed.
 *
 * @param minutes since midnight, as printed: 390 for "6:30 p.m."
 * @param half {@code am}, {@code pm} or empty
 */
record Clock(int minutes, String half) {

    static final int NOON = 12 * 60;
    private static final int DAY = 24 * 60;

    Clock in(String other) {
        return new Clock(minutes, other);
    }

    boolean isTwelve() {
        return minutes <= NOON + 59;
    }

    /** Its minutes on the clock of 24 hours. */
    int onDay() {
        int plain = minutes;
        if (half.equals("pm") && minutes < NOON)
            plain += NOON;
        if (half.equals("am") && minutes >= NOON && minutes < NOON + 60)
            plain -= NOON;
        return Math.floorMod(plain, DAY);
    }

    LocalTime time() {
        return LocalTime.of(onDay() / 60, onDay() % 60);
    }
}
