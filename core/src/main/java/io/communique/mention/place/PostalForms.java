package io.communique.mention.place;

import io.communique.text.DataFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How countries write addresses. Countries are ISO 3166-1 alpha-2 codes.
 *
 * @param fiveDigits where a postcode is five digits
 * @param fourDigits where it is four
 * @param numberBehind where the house number stands behind the name of the street
 */
record PostalForms(Set<String> fiveDigits, Set<String> fourDigits, Set<String> numberBehind) {

    private static final int CODE = 0;
    private static final int DIGITS = 1;
    private static final int NUMBER = 2;

    /** Those of the data file. */
    static PostalForms standard() {
        return Standard.FORMS;
    }

    private static PostalForms read(List<String[]> rows) {
        return new PostalForms(codes(rows, DIGITS, "5"), codes(rows, DIGITS, "4"), codes(rows, NUMBER, "behind"));
    }

    private static Set<String> codes(List<String[]> rows, int column, String value) {
        return rows.stream().filter(row -> row[column].equals(value)).map(row -> row[CODE])
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Read when the first address is. */
    private static final class Standard {
        private static final PostalForms FORMS = read(DataFile.lines(PostalForms.class, "postal-forms.tsv").stream()
                .map(line -> line.split("\t")).toList());
    }
}
