package io.communique.mention.time;

import io.communique.text.DataFile;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The feasts of lunar calendars, from a table of their days year by year, and of calendars with years of one length. */
final class Feasts {

    private static final String TABLE = "feasts.tsv";
    private static final Pattern SHIFTED = Pattern.compile("(.+?)([+-]\\d+)");
    private static final Pattern CYCLE = Pattern.compile("cycle:(\\d{4}-\\d{2}-\\d{2}):(\\d+)");

    private record Row(int firstYear, String[] days) {

        Optional<LocalDate[]> in(int year) {
            int index = year - firstYear;
            if (index < 0 || index >= days.length || days[index].equals("-"))
                return Optional.empty();
            int plus = days[index].indexOf('+');
            int day = Integer.parseInt(plus < 0 ? days[index] : days[index].substring(0, plus));
            LocalDate first = LocalDate.of(year, day / 100, day % 100);
            return Optional.of(new LocalDate[] {first, plus < 0 ? first : first.plusDays(Long.parseLong(days[index].substring(plus + 1)))});
        }
    }

    private static final class Holder {
        private static final Feasts TABLE = read();
    }

    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private Feasts() {}

    /** The rules of feasts by their spellings that many languages share. */
    static Map<String, String> names() {
        return Holder.TABLE.names;
    }

    /** The days of a feast in a year, the first and the last; empty where the table does not know. */
    static Optional<LocalDate[]> in(String rule, int year) {
        Row row = Holder.TABLE.rows.get(rule);
        if (row != null)
            return row.in(year);
        Matcher cycle = CYCLE.matcher(rule);
        if (cycle.matches())
            return cycle(LocalDate.parse(cycle.group(1)), Integer.parseInt(cycle.group(2)), year);
        Matcher shifted = SHIFTED.matcher(rule);
        Row base = shifted.matches() ? Holder.TABLE.rows.get(shifted.group(1)) : null;
        return base == null ? Optional.empty() : base.in(year).map(days -> days[0].plusDays(Long.parseLong(shifted.group(2))))
                .map(day -> new LocalDate[] {day, day});
    }

    /** Whether the table has the days of the feast. */
    static boolean has(String rule) {
        Matcher shifted = SHIFTED.matcher(rule);
        return Holder.TABLE.rows.containsKey(rule) || CYCLE.matcher(rule).matches()
                || shifted.matches() && Holder.TABLE.rows.containsKey(shifted.group(1));
    }

    private static Optional<LocalDate[]> cycle(LocalDate known, int length, int year) {
        LocalDate start = LocalDate.of(year, 1, 1);
        LocalDate day = start.plusDays(Math.floorMod(ChronoUnit.DAYS.between(start, known), length));
        return day.getYear() == year ? Optional.of(new LocalDate[] {day, day}) : Optional.empty();
    }

    private static Feasts read() {
        Feasts out = new Feasts();
        DataFile.lines(Feasts.class, TABLE).forEach(out::add);
        return out;
    }

    private void add(String line) {
        String[] fields = line.split("\t", -1);
        for (String name : fields[1].split(";"))
            if (!name.isEmpty())
                names.put(name, fields[0]);
        if (!fields[2].isEmpty())
            rows.put(fields[0], new Row(Integer.parseInt(fields[2]), fields[3].split(" ")));
    }
}
