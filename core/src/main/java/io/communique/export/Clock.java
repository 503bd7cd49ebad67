package io.communique.export;

import io.communique.model.TimeRange;
import java.io.IOException;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Hours and moments in ISO 8601: always with minutes, moments always with seconds. */
final class Clock {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private Clock() {}

    static String hour(LocalTime time) {
        return HOUR.format(time);
    }

    static String moment(OffsetDateTime time) {
        return MOMENT.format(time);
    }

    static void ranges(List<TimeRange> times, Json json) throws IOException {
        json.objects("times", times, (time, j) -> range(time, j));
    }

    /** Members {@code start} and {@code end} of the object at hand, those that are said. */
    static void range(TimeRange time, Json json) throws IOException {
        json.text("start", time.start().map(Clock::hour));
        json.text("end", time.end().map(Clock::hour));
    }
}
