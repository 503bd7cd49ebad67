package io.communique.assembly;

import io.communique.mention.Mention;
import io.communique.model.Occurrence;
import io.communique.model.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Weekdays said without a date ("Thursday and Friday 9 to 6, Saturday 10 to 7") are those of the days that the document
 * gives, not of the week after the release.
 */
final class Weekdays {

    /** In a longer run a weekday comes twice, and says when something recurs. */
    private static final int LONGEST = 7;

    private Weekdays() {}

    /** The same dates, those of weekdays alone moved into the one short run of days that has them all. */
    static List<Dated> moved(List<Dated> dates) {
        List<Dated> runs = dates.stream().filter(d -> d.hasDay() && !d.has("weekday-only") && !d.isBeside())
                .filter(Weekdays::isShortRun).toList();
        if (runs.isEmpty())
            return dates;
        List<Dated> out = new ArrayList<>();
        for (Dated dated : dates)
            out.add(dated.has("weekday-only") && dated.first().isPresent() ? into(dated, runs).orElse(dated) : dated);
        return out;
    }

    private static boolean isShortRun(Dated dated) {
        return dated.first().isPresent() && dated.last().isPresent()
                && ChronoUnit.DAYS.between(dated.first().get(), dated.last().get()) < LONGEST
                && dated.first().get().isBefore(dated.last().get());
    }

    private static Optional<Dated> into(Dated dated, List<Dated> runs) {
        for (Dated run : runs) {
            List<Occurrence> days = new ArrayList<>();
            for (Occurrence each : dated.when().occurrences())
                moved(each, run).ifPresent(days::add);
            if (days.size() == dated.when().occurrences().size())
                return Optional.of(with(dated, days));
        }
        return Optional.empty();
    }

    private static Optional<Occurrence> moved(Occurrence each, Dated run) {
        Optional<LocalDate> from = each.from().map(d -> in(d, run));
        Optional<LocalDate> to = each.to().map(d -> in(d, run));
        boolean fits = from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())
                && !to.get().isAfter(run.last().orElseThrow());
        return fits ? Optional.of(new Occurrence(from, to, each.times())) : Optional.empty();
    }

    private static LocalDate in(LocalDate day, Dated run) {
        return run.first().orElseThrow().with(TemporalAdjusters.nextOrSame(day.getDayOfWeek()));
    }

    private static Dated with(Dated dated, List<Occurrence> days) {
        When when = dated.when();
        When moved = new When(when.text(), when.role(), Optional.of(edtf(days)), days, when.recurrence(), when.except(),
                when.implied(), when.zone(), when.part(), when.otherReading(), when.evidence());
        Set<String> features = new TreeSet<>(dated.features());
        features.remove("weekday-only");
        features.add("weekday-of-run");
        return new Dated(new Mention<>(dated.span(), moved, dated.mention().rule()), dated.statement(), features);
    }

    private static String edtf(List<Occurrence> days) {
        List<String> out = days.stream().map(o -> o.from().equals(o.to()) ? o.from().orElseThrow().toString()
                : o.from().orElseThrow() + "/" + o.to().orElseThrow()).toList();
        return out.size() == 1 ? out.get(0) : "{" + String.join(",", out).replace("/", "..") + "}";
    }
}
