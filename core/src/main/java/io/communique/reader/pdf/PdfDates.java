package io.communique.reader.pdf;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** PDF date strings, {@code D:YYYYMMDDHHmmSSOHH'mm'} (ISO 32000-1, 7.9.4), as ISO 8601. */
final class PdfDates {

    private PdfDates() {}

    /** The date as ISO 8601, to the second and with its offset if stated; absent for what is no date. */
    static Optional<String> iso(String stated) {
        String text = stated.startsWith("D:") ? stated.substring(2) : stated;
        int digits = 0;
        while (digits < text.length() && digits < 14 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9')
            digits++;
        if (digits < 8)
            return Optional.empty();
        String padded = text.substring(0, digits) + "000000";
        try {
            LocalDateTime time = LocalDateTime.of(part(padded, 0, 4), part(padded, 4, 6), part(padded, 6, 8),
                    part(padded, 8, 10), part(padded, 10, 12), Math.min(59, part(padded, 12, 14)));
            return Optional.of(digits < 12 ? time.toLocalDate().toString()
                    : time.withNano(0) + (time.getSecond() == 0 ? ":00" : "") + offset(text.substring(digits)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A date of an XMP packet (ISO 16684-1, 8.2.1.1), which is one of ISO 8601; absent for what is no date. */
    static Optional<String> xmp(String stated) {
        String text = stated.strip();
        String clock = text.length() > 10 ? text.substring(11) : "";
        String digits = text.length() < 10 ? "" : text.substring(0, 10).replace("-", "");
        int zone = Math.max(clock.indexOf('Z'), Math.max(clock.indexOf('+'), clock.indexOf('-')));
        String time = zone < 0 ? clock : clock.substring(0, zone);
        int fraction = time.indexOf('.');
        String compact = (fraction < 0 ? time : time.substring(0, fraction)).replace(":", "");
        if (digits.length() != 8 || !(digits + compact).chars().allMatch(c -> c >= '0' && c <= '9'))
            return Optional.empty();
        return iso(digits + compact + (zone < 0 ? "" : clock.substring(zone).replace(":", "'")));
    }

    private static int part(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    private static String offset(String zone) {
        if (zone.startsWith("Z"))
            return "Z";
        if (!zone.matches("[+-]\\d\\d('?\\d\\d)?'?"))
            return "";
        int minutes = zone.length() > 4 ? part(zone.replace("'", ""), 3, 5) : 0;
        int sign = zone.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * part(zone, 1, 3), sign * minutes).getId();
    }
}
