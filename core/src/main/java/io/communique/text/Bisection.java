package io.communique.text;

import java.util.function.IntPredicate;

/** Looks for a place in what is sorted, in logarithmic time. */
public final class Bisection {

    private Bisection() {}

    /**
     * The first index whose number is not below another.
     *
     * @param sorted numbers, none smaller than the one before
     * @param least the least number that counts
     * @return an index, or the length of the array if all are smaller
     */
    public static int first(int[] sorted, int least) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] >= least)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    /**
     * The first index that satisfies a condition which, once satisfied, is so for all indexes that follow.
     *
     * @param size how many there are; indexes go from 0
     * @param reached the condition
     * @return an index, or {@code size} if none satisfies it
     */
    public static int first(int size, IntPredicate reached) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reached.test(middle))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
