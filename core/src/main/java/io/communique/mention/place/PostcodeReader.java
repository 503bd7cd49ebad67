package io.communique.mention.place;

import io.communique.place.Hints;
import io.communique.place.Place;
import io.communique.text.Span;
import java.util.Optional;

/** Reads postcodes before a town: "75019", "75 019", "F-75019", "CH-1264", "1012 AB", "1200-109". */
final class PostcodeReader {

    private static final PostalForms FORMS = PostalForms.standard();

    /**
     * A postcode.
     *
     * @param to after its last token
     * @param span where it stands, without a country mark
     * @param digits its letters and digits
     * @param country ISO 3166-1 alpha-2 code of its form or mark; absent where several countries have that form
     */
    record Postcode(int to, Span span, String digits, Optional<String> country) {

        Hints hints() {
            Hints hints = Hints.NONE.postcode(digits);
            return country.map(hints::country).orElse(hints);
        }

        /** Whether a town can have it. */
        boolean agrees(Place place, boolean afterStreet) {
            if (country.isPresent())
                return country.get().equals(place.country());
            if (digits.length() == 4)
                return FORMS.fourDigits().contains(place.country()) && (afterStreet || !looksLikeYear());
            if (!place.country().equals("FR"))
                return FORMS.fiveDigits().contains(place.country()) && (afterStreet || place.population() > 20_000);
            int head = digits.startsWith("97") || digits.startsWith("98") ? 3 : 2;
            return place.postcodes().stream().anyMatch(code -> code.startsWith(digits.substring(0, head)));
        }

        private boolean looksLikeYear() {
            return digits.startsWith("19") || digits.startsWith("20");
        }
    }

    private final Scan scan;

    PostcodeReader(Scan scan) {
        this.scan = scan;
    }

    Optional<Postcode> at(int i) {
        if (scan.isWord(i))
            return marked(i);
        if (!scan.isNumber(i) || scan.touches(i) && scan.isWord(i - 1))
            return Optional.empty();
        return plain(i, Optional.empty());
    }

    /** "F-75019", "D 10623", "CH-1264". */
    private Optional<Postcode> marked(int i) {
        String country = scan.streets().prefixes().get(scan.folded(i));
        if (country == null || !scan.isCapital(i) || !scan.isShouted(i) && scan.exact(i).length() > 1)
            return Optional.empty();
        int number = scan.is(i + 1, "-") || scan.is(i + 1, "\u2013") ? i + 2 : i + 1;
        return scan.sameLine(number) && scan.isNumber(number, 4, 5) ? plain(number, Optional.of(country))
                : Optional.empty();
    }

    private Optional<Postcode> plain(int i, Optional<String> country) {
        if (scan.isNumber(i, 4, 4) && scan.is(i + 1, "-") && scan.touches(i + 1) && scan.touches(i + 2)
                && scan.isNumber(i + 2, 3, 3))
            return Optional.of(code(i, i + 3, Optional.of("PT")));
        if (scan.isNumber(i, 4, 4) && scan.sameLine(i + 1) && scan.isShouted(i + 1)
                && scan.exact(i + 1).length() == 2 && scan.sameLine(i + 2) && scan.isCapital(i + 2))
            return Optional.of(code(i, i + 2, Optional.of("NL")));
        if (scan.isNumber(i, 2, 2) && scan.sameLine(i + 1) && !scan.touches(i + 1) && scan.isNumber(i + 1, 3, 3)
                && !scan.isNumber(i - 1) && !scan.isNumber(i + 2))
            return Optional.of(code(i, i + 2, Optional.of("FR")));
        return scan.isNumber(i, 4, 5) ? Optional.of(code(i, i + 1, country)) : Optional.empty();
    }

    private Postcode code(int from, int to, Optional<String> country) {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++)
            if (scan.isWord(i) || scan.isNumber(i))
                digits.append(scan.exact(i));
        return new Postcode(to, scan.span(from, to), digits.toString(), country);
    }

    /** After a town: "SW1A 2AA", "FL 33127", "IL 60601-1234", "V94 T9PX". */
    Optional<Postcode> after(int i) {
        if (!scan.isShouted(i) && !(scan.isCapital(i) && scan.exact(i).length() == 1))
            return Optional.empty();
        if (scan.exact(i).length() == 2 && !scan.touches(i + 1) && scan.sameLine(i + 1) && scan.isNumber(i + 1, 5, 5))
            return Optional.of(new Postcode(afterZip(i + 2), scan.span(i + 1, afterZip(i + 2)),
                    scan.folded(i + 1), Optional.of("US")));
        if (scan.exact(i).length() > 2 || !scan.touches(i + 1) || !scan.isNumber(i + 1, 1, 2))
            return Optional.empty();
        int irish = afterEircode(i);
        if (irish > i)
            return Optional.of(new Postcode(irish, scan.span(i, irish), "", Optional.of("IE")));
        int inward = scan.touches(i + 2) && scan.isWord(i + 2) ? i + 3 : i + 2;
        boolean british = scan.sameLine(inward) && scan.isNumber(inward, 1, 1) && scan.touches(inward + 1)
                && scan.isWord(inward + 1) && scan.exact(inward + 1).length() == 2;
        return british ? Optional.of(new Postcode(inward + 2, scan.span(i, inward + 2), "", Optional.of("GB")))
                : Optional.empty();
    }

    /** A capital with two digits, a space, four capitals and digits; the index itself if it is none. */
    private int afterEircode(int i) {
        if (scan.exact(i).length() != 1 || !scan.isNumber(i + 1, 2, 2) || !scan.sameLine(i + 2) || scan.touches(i + 2))
            return i;
        int at = i + 2;
        int length = 0;
        while (scan.has(at) && (at == i + 2 || scan.touches(at)) && (scan.isNumber(at) || scan.isCapital(at)))
            length += scan.exact(at++).length();
        return length == 4 && scan.isCapital(i + 2) ? at : i;
    }

    private int afterZip(int i) {
        return scan.is(i, "-") && scan.touches(i) && scan.touches(i + 1) && scan.isNumber(i + 1, 4, 4) ? i + 2 : i;
    }
}
