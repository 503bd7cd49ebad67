package io.communique.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.communique.mention.Mention;
import io.communique.mention.time.Expansion;
import io.communique.model.Occurrence;
import io.communique.model.TimeRange;
import io.communique.model.When;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code dates} prints of one mention; what is empty is left out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"start", "end", "text", "edtf", "from", "to", "times", "occurrences", "recurrence", "except", "role",
    "part", "zone", "implied", "conflict", "rule"})
record MentionRecord(int start, int end, String text, String edtf, String from, String to, List<Hours> times,
        List<Days> occurrences, String recurrence, List<String> except, String role, String part, String zone,
        List<String> implied, String conflict, String rule) {

    /** From one hour to another; what is not said is empty. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Hours(String start, String end) {

        static List<Hours> of(List<TimeRange> ranges) {
            return ranges.stream().map(range -> new Hours(hour(range.start()), hour(range.end()))).toList();
        }

        private static String hour(Optional<LocalTime> time) {
            return time.map(each -> each.toString().substring(0, 5)).orElse("");
        }
    }

    /** A run of days with its hours. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Days(String from, String to, List<Hours> times) {

        static Days of(Occurrence occurrence) {
            return new Days(day(occurrence.from()), day(occurrence.to()), Hours.of(occurrence.times()));
        }
    }

    static MentionRecord of(Mention<When> mention) {
        When when = mention.value();
        List<Occurrence> all = Expansion.of(when);
        boolean several = all.size() > 1;
        return new MentionRecord(mention.span().start(), mention.span().end(), when.text(), when.edtf().orElse(""),
                day(when.start()), day(when.end()), Hours.of(when.times()),
                several ? all.stream().map(Days::of).toList() : List.of(), when.recurrence().orElse(""),
                when.except().stream().map(LocalDate::toString).toList(), name(when.role()),
                when.part().map(MentionRecord::name).orElse(""), when.zone().orElse(""),
                when.implied().stream().map(MentionRecord::name).toList(), when.contradiction().orElse(""), mention.rule());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
