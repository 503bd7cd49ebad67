package io.communique.mention.contact;

import io.communique.model.Phone;
import io.communique.text.DataFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers that regulators keep for films and examples. Nobody answers them, but a document that prints one means it as
 * a number; libphonenumber does not count all of them as valid.
 */
final class ReservedNumbers {
    private static final char ANY = '?';
    private final Map<String, Phone.Kind> kinds = new LinkedHashMap<>();

    private ReservedNumbers(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split("\\s+", 3);
            kinds.put(parts[0], Phone.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        }
    }

    static ReservedNumbers standard() {
        return Standard.ALL;
    }

    /** The sort of number that it stands for; absent if it is not reserved. */
    Optional<Phone.Kind> kindOf(String e164) {
        return kinds.keySet().stream().filter(range -> opens(e164, range)).findFirst().map(kinds::get);
    }

    private static boolean opens(String e164, String range) {
        if (e164.length() < range.length())
            return false;
        for (int i = 0; i < range.length(); i++)
            if (range.charAt(i) != ANY && range.charAt(i) != e164.charAt(i))
                return false;
        return true;
    }

    private static final class Standard {
        private static final ReservedNumbers ALL = new ReservedNumbers(DataFile.lines(ReservedNumbers.class, "reserved-numbers.txt"));
    }
}
