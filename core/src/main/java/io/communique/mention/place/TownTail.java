package io.communique.mention.place;

import io.communique.place.Choice;
import io.communique.place.Hints;
import io.communique.place.Place;
import io.communique.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may follow a town: "7e arrondissement", "CEDEX 12", "(35)", "(75019)", ", FL 33127", ", Suisse". */
final class TownTail {

    private static final String ROMAN = "ivx";

    private final Scan scan;
    private final PostcodeReader postcodes;

    TownTail(Scan scan, PostcodeReader postcodes) {
        this.scan = scan;
        this.postcodes = postcodes;
    }

    /** What stands behind a name tells which town of that name is meant. */
    Hints hints(int end) {
        int open = scan.is(end, ",") ? end + 1 : end;
        int close = closing(open);
        if (close > open + 1)
            return bracket(scan.span(open + 1, close).of(scan.reading().text()).strip());
        int country = countryEnd(end);
        return country > end ? Hints.NONE.country(countryOf(end, country).orElse("")) : Hints.NONE;
    }

    private Hints bracket(String text) {
        if (text.length() == 5 && text.chars().allMatch(c -> c >= '0' && c <= '9'))
            return Hints.NONE.postcode(text);
        if (scan.gazetteer().department(text.toUpperCase(Locale.ROOT)).isPresent())
            return Hints.NONE.department(text.toUpperCase(Locale.ROOT));
        return scan.gazetteer().country(text).map(Hints.NONE::country).orElse(Hints.NONE);
    }

    /** The closing bracket of a short bracket, or the given index. */
    private int closing(int open) {
        if (!scan.is(open, "(") || !scan.sameLine(open))
            return open;
        for (int i = open + 1; i < open + 10 && scan.sameLine(i); i++)
            if (scan.is(i, ")"))
                return i;
        return open;
    }

    /** Reads on after a name that stands at [name, end). */
    TownReader.Town complete(int name, int end, Optional<PostcodeReader.Postcode> before, Optional<Choice> choice) {
        Optional<Place> place = choice.map(Choice::place);
        List<Place> districts = place.map(scan.gazetteer()::arrondissements).orElse(List.of());
        int afterDistrict = afterDistrict(end, districts);
        Optional<Place> district = district(end, districts);
        int at = afterCedex(afterDistrict);
        Optional<PostcodeReader.Postcode> later = before.isPresent() ? Optional.empty() : later(at, place);
        at = afterBracket(later.map(PostcodeReader.Postcode::to).orElse(at));
        Optional<PostcodeReader.Postcode> code = before.or(() -> later);
        if (district.isEmpty() && code.isPresent())
            district = withCode(districts, code.get().digits());
        int to = countryEnd(at);
        Optional<String> country = to > at ? countryOf(at, to) : code.flatMap(PostcodeReader.Postcode::country)
                .or(() -> place.map(Place::country));
        return new TownReader.Town(to, code.map(PostcodeReader.Postcode::span), Optional.of(scan.span(name, end)),
                melted(name, end, place), district.or(() -> place), country,
                choice.map(Choice::others).orElse(List.of()));
    }

    /** "au Mans" is a town called "Le Mans". */
    private String melted(int name, int end, Optional<Place> place) {
        String printed = scan.words(name, end, "").value();
        if (!scan.in("melted-article", name - 1) || place.isEmpty())
            return printed;
        String official = place.get().name();
        return official.length() > printed.length() && official.endsWith(printed) ? official : printed;
    }

    private Optional<Place> district(int end, List<Place> districts) {
        int open = scan.is(end, "(") ? end + 1 : end;
        int number = ordinal(open);
        return number > 0 && number <= districts.size() ? Optional.of(districts.get(number - 1)) : Optional.empty();
    }

    private int afterDistrict(int end, List<Place> districts) {
        if (district(end, districts).isEmpty())
            return end;
        boolean bracket = scan.is(end, "(");
        int at = afterOrdinal(bracket ? end + 1 : end);
        if (scan.sameLine(at) && scan.in("arrondissement", at))
            at++;
        return bracket && scan.is(at, ")") ? at + 1 : at;
    }

    /** 7 for "7e", "7eme", "VIIe", "VII" before a mark of an arrondissement; 0 for anything else. */
    private int ordinal(int i) {
        if (!scan.sameLine(i) || scan.touches(i) && !scan.is(i - 1, "("))
            return 0;
        if (scan.isNumber(i, 1, 2)) {
            boolean marked = scan.sameLine(i + 1) && scan.isWord(i + 1) && scan.in("ordinal-tail", i + 1);
            boolean plain = scan.sameLine(i + 1) && scan.in("arrondissement", i + 1);
            return marked || plain ? Integer.parseInt(scan.folded(i)) : 0;
        }
        return scan.isWord(i) ? roman(scan.exact(i)) : 0;
    }

    private int afterOrdinal(int i) {
        return scan.isNumber(i) && scan.sameLine(i + 1) && scan.in("ordinal-tail", i + 1) ? i + 2 : i + 1;
    }

    private int roman(String word) {
        int capitals = 0;
        while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals)))
            capitals++;
        String tail = word.substring(capitals).toLowerCase(Locale.ROOT);
        if (capitals == 0 || tail.isEmpty() || scan.language().value("ordinal-tail",
                io.communique.text.Folding.fold(tail)).isEmpty())
            return 0;
        int sum = 0;
        String digits = word.substring(0, capitals).toLowerCase(Locale.ROOT);
        for (int i = 0; i < digits.length(); i++) {
            int value = worth(digits.charAt(i));
            int next = i + 1 < digits.length() ? worth(digits.charAt(i + 1)) : 0;
            sum += value < next ? -value : value;
        }
        return sum;
    }

    private static int worth(char digit) {
        return switch (ROMAN.indexOf(digit)) {
            case 0 -> 1;
            case 1 -> 5;
            case 2 -> 10;
            default -> 100;
        };
    }

    private int afterCedex(int i) {
        if (!scan.sameLine(i) || !scan.in("cedex", i))
            return i;
        return scan.sameLine(i + 1) && scan.isNumber(i + 1, 1, 2) ? i + 2 : i + 1;
    }

    /** "Miami, FL 33127", "London SW1A 2AA", "CENTQUATRE, Paris (75019)". */
    private Optional<PostcodeReader.Postcode> later(int i, Optional<Place> place) {
        int at = scan.is(i, ",") ? i + 1 : i;
        if (!scan.sameBlock(at))
            return Optional.empty();
        int close = closing(i);
        if (close == i + 2 && scan.isNumber(i + 1, 5, 5))
            return Optional.of(new PostcodeReader.Postcode(close + 1, scan.span(i + 1, i + 2), scan.folded(i + 1),
                    Optional.empty()));
        return postcodes.after(at).or(() -> place.flatMap(p -> bare(at, p)));
    }

    /** "Paris 75006", "Milano 20121": five digits that the town can have, and no count of something. */
    private Optional<PostcodeReader.Postcode> bare(int i, Place place) {
        if (!scan.sameLine(i) || !scan.isNumber(i, 5, 5) || scan.touches(i + 1) && scan.isWord(i + 1))
            return Optional.empty();
        PostcodeReader.Postcode code = new PostcodeReader.Postcode(i + 1, scan.span(i, i + 1), scan.folded(i),
                Optional.empty());
        boolean ends = !scan.sameLine(i + 1) || !scan.isWord(i + 1);
        return ends && code.agrees(place, true) ? Optional.of(code) : Optional.empty();
    }

    private static Optional<Place> withCode(List<Place> districts, String digits) {
        return districts.stream().filter(d -> d.postcodes().contains(digits)).findFirst();
    }

    /** After "(35)", "(Loire-Atlantique)", "(MI)". */
    private int afterBracket(int i) {
        int close = closing(i);
        if (close == i)
            return i;
        String inside = scan.span(i + 1, Math.max(close, i + 2)).of(scan.reading().text()).strip();
        boolean known = !bracket(inside).equals(Hints.NONE);
        boolean province = close == i + 2 && scan.isShouted(i + 1) && inside.length() == 2;
        return known || province ? close + 1 : i;
    }

    /** After ", Suisse", " - France"; the given index if no country follows. */
    private int countryEnd(int i) {
        int at = scan.is(i, ",") || scan.is(i, "-") || scan.is(i, "\u2013") ? i + 1 : i;
        if (!scan.sameBlock(at) || !scan.isCapital(at) || at == i && !scan.startsLine(at))
            return i;
        for (int end = Math.min(at + 4, scan.size()); end > at; end--)
            if (scan.isWord(end - 1) && scan.gazetteer().country(text(at, end)).isPresent())
                return end;
        return i;
    }

    private Optional<String> countryOf(int from, int to) {
        int at = scan.isWord(from) ? from : from + 1;
        return scan.gazetteer().country(text(at, to));
    }

    private String text(int from, int to) {
        return scan.span(from, to).of(scan.reading().text());
    }
}
