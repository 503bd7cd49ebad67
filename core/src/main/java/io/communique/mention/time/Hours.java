package io.communique.mention.time;

import io.communique.model.TimeRange;
import java.util.Optional;

/**
 * From one hour to another, from an hour on, or up to an hour.
 *
 * @param start the first
 * @param end the second, if said
 * @param isEnd whether {@code start} is the only hour that is said, and something ends at it
 */
record Hours(Clock start, Optional<Clock> end, boolean isEnd) {

    Hours(Clock start, Optional<Clock> end) {
        this(start, end, false);
    }

    static Hours until(Clock end) {
        return new Hours(end, Optional.empty(), true);
    }

    static Hours at(Clock start) {
        return new Hours(start, Optional.empty());
    }

    /** "1:30 to 4 p.m." and "1:30 p.m. to 4": the half of the day that is said once holds for both, if it can. */
    static Hours between(Clock start, Clock end) {
        Clock first = start;
        Clock last = end;
        if (start.half().isEmpty() && end.half().equals("pm") && start.isTwelve()
                && start.in("pm").onDay() < end.onDay())
            first = start.in("pm");
        else if (start.half().isEmpty() && end.half().equals("am") && start.isTwelve())
            first = start.in("am");
        if (end.half().isEmpty() && start.half().equals("pm") && end.isTwelve()
                && end.in("pm").onDay() > start.onDay())
            last = end.in("pm");
        return new Hours(first, Optional.of(last));
    }

    /** "10:30 to 3": an end before the beginning is of the afternoon, unless "13:30" says that the clock has 24 hours. */
    Hours endingLater() {
        if (end.isEmpty() || !start.isTwelve() || !end.get().half().isEmpty() || end.get().minutes() < 60 || !end.get().isTwelve()
                || end.get().onDay() > start.onDay())
            return this;
        Clock last = end.get().in("pm");
        return last.onDay() > start.onDay() ? new Hours(start, Optional.of(last)) : this;
    }

    Hours in(String half) {
        boolean open = start.half().isEmpty() && start.isTwelve();
        return new Hours(open ? start.in(half) : start,
                end.map(last -> last.half().isEmpty() && last.isTwelve() ? last.in(half) : last), isEnd);
    }

    TimeRange range() {
        return isEnd ? TimeRange.until(start.time()) : new TimeRange(Optional.of(start.time()), end.map(Clock::time));
    }
}
