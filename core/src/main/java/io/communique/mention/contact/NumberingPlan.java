package io.communique.mention.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import io.communique.model.Phone;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What libphonenumber and the list of numbers reserved for fiction say of digits. */
final class NumberingPlan {
    /**
     * A number that some region's plan has.
     *
     * @param number in E.164 form, or the bare digits of a short number
     * @param kind what sort of number it is
     * @param grouped whether the digits are printed in the groups that its region prints
     * @param likely whether it has a country code, or is of a region in which the document's numbers are dialled
     */
    record Entry(String number, Optional<Phone.Kind> kind, boolean grouped, boolean likely) {
        Entry unlikely() {
            return new Entry(number, kind, grouped, false);
        }
    }

    /** The code that libphonenumber takes for a number with a country code. */
    private static final String NO_REGION = "ZZ";
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final PhoneNumberUtil PLAN = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT = ShortNumberInfo.getInstance();
    private final ReservedNumbers reserved = ReservedNumbers.standard();

    /** A number with its country code; one that its plan does not have yet is kept where it is as long as others. */
    Optional<Entry> international(String digits) {
        return entry("+" + digits, NO_REGION, List.of(), false)
                .or(() -> entry("+" + digits, NO_REGION, List.of(), true).map(Entry::unlikely));
    }

    /** Whether one of the likely regions has a number, or prints one of its length in just these groups. */
    boolean isLikely(List<String> groups, PhoneRegions regions) {
        String digits = String.join("", groups);
        return first(digits, regions.likely(), groups, false).isPresent()
                || entry(digits, regions.likely().get(0), groups, true).filter(Entry::grouped).isPresent();
    }

    /**
     * A number as it is dialled in one of some regions: the likeliest region that has it, unless another prints it in
     * just these groups and the likeliest does not.
     *
     * @param groups its groups of digits
     * @param regions where it may be dialled
     * @param asked whether a label says that it is a number: then any region will do, and the right length is enough
     */
    Optional<Entry> national(List<String> groups, PhoneRegions regions, boolean asked) {
        String digits = String.join("", groups);
        Optional<Entry> likely = first(digits, regions.likely(), groups, false);
        if (likely.isPresent() && (likely.get().grouped() || digits.charAt(0) != '0'))
            return likely;
        Optional<Entry> printed = asked && likely.isEmpty()
                ? entry(digits, regions.likely().get(0), groups, true).filter(Entry::grouped) : Optional.empty();
        if (printed.isPresent())
            return printed;
        Optional<Entry> grouped = digits.charAt(0) == '0' || asked
                ? first(digits, regions.others(), groups, true).filter(entry -> isOrdinary(entry) || likely.isEmpty())
                : Optional.empty();
        if (grouped.isPresent() || likely.isPresent())
            return grouped.map(Entry::unlikely).or(() -> likely);
        return asked ? first(digits, regions.others(), groups, false).map(Entry::unlikely)
                .or(() -> entry(digits, regions.likely().get(0), groups, true)) : Optional.empty();
    }

    private Optional<Entry> first(String digits, List<String> regions, List<String> groups, boolean grouped) {
        Optional<Entry> first = Optional.empty();
        for (String region : regions) {
            Optional<Entry> entry = entry(digits, region, groups, false);
            if (entry.isPresent() && entry.get().grouped())
                return entry;
            if (first.isEmpty() && !grouped)
                first = entry;
        }
        return first;
    }

    private static boolean isOrdinary(Entry entry) {
        return entry.kind().filter(kind -> kind == Phone.Kind.FIXED_LINE || kind == Phone.Kind.MOBILE).isPresent();
    }

    /** A number of three to six digits that a region keeps for everybody. */
    Optional<Entry> shortNumber(String digits, List<String> regions) {
        for (String region : regions) {
            PhoneNumber number = new PhoneNumber().setCountryCode(PLAN.getCountryCodeForRegion(region))
                    .setNationalNumber(Long.parseLong(digits));
            if (digits.charAt(0) != '0' && SHORT.isValidShortNumberForRegion(number, region))
                return Optional.of(new Entry(digits, Optional.of(Phone.Kind.SHORT_CODE), true, true));
        }
        return Optional.empty();
    }

    private Optional<Entry> entry(String digits, String region, List<String> groups, boolean lenient) {
        try {
            PhoneNumber number = PLAN.parse(digits, region);
            String e164 = PLAN.format(number, PhoneNumberFormat.E164);
            Optional<Phone.Kind> fiction = reserved.kindOf(e164);
            boolean valid = fiction.isPresent() && PLAN.isPossibleNumber(number) || (region.equals(NO_REGION) ? PLAN.isValidNumber(number)
                    : PLAN.isValidNumberForRegion(number, region));
            if (!valid && !(lenient && PLAN.isPossibleNumber(number)))
                return Optional.empty();
            boolean grouped = grouped(number, groups);
            if (!grouped && lacksTrunkPrefix(digits, region))
                return Optional.empty();
            return Optional.of(new Entry(e164, fiction.or(() -> kind(number)), grouped, true));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static boolean lacksTrunkPrefix(String digits, String region) {
        return !region.equals(NO_REGION) && "0".equals(PLAN.getNddPrefixForRegion(region, true))
                && !digits.startsWith("0");
    }

    private static boolean grouped(PhoneNumber number, List<String> groups) {
        String printed = NO_DIGITS.matcher(PLAN.format(number, PhoneNumberFormat.NATIONAL)).replaceAll(" ").strip();
        return printed.equals(String.join(" ", groups));
    }

    private static Optional<Phone.Kind> kind(PhoneNumber number) {
        return switch (PLAN.getNumberType(number)) {
            case MOBILE -> Optional.of(Phone.Kind.MOBILE);
            case FIXED_LINE -> Optional.of(Phone.Kind.FIXED_LINE);
            case FIXED_LINE_OR_MOBILE -> Optional.of(Phone.Kind.FIXED_LINE_OR_MOBILE);
            case TOLL_FREE -> Optional.of(Phone.Kind.FREEPHONE);
            case SHARED_COST -> Optional.of(Phone.Kind.SHARED_COST);
            case PREMIUM_RATE -> Optional.of(Phone.Kind.PREMIUM_RATE);
            case VOIP -> Optional.of(Phone.Kind.VOIP);
            default -> Optional.empty();
        };
    }
}
