package io.communique.mention.place;

import io.communique.model.Address;
import io.communique.model.Sourced;

/** Writes a town that was read into an address. */
final class Towns {

    private Towns() {}

    static void write(Scan scan, TownReader.Town town, String rule, Address.Builder out) {
        town.place().ifPresent(place -> place.describe(out));
        town.country().ifPresent(out::country);
        town.postcode().ifPresent(span -> out.postalCode(scan.words(span, rule).map(Towns::closedUp)));
        Sourced<String> printed = town.locality().map(span -> scan.words(span, rule))
                .orElse(Sourced.implied(town.name()));
        out.locality(printed.map(words -> name(words, town)));
    }

    /** "75019" for "75 019". */
    private static String closedUp(String postcode) {
        return postcode.chars().allMatch(c -> c == ' ' || Character.isDigit(c)) ? postcode.replace(" ", "") : postcode;
    }

    /** The name as printed; in the gazetteer's letters where it is printed in capitals only. */
    private static String name(String printed, TownReader.Town town) {
        boolean shouted = printed.length() > 1 && printed.equals(printed.toUpperCase(java.util.Locale.ROOT));
        if (shouted && town.place().isPresent() && town.place().get().partOf().isEmpty())
            return town.place().get().name();
        return shouted ? capitalised(printed) : town.name();
    }

    private static String capitalised(String shouted) {
        StringBuilder out = new StringBuilder(shouted.length());
        for (int i = 0; i < shouted.length(); i++) {
            boolean inWord = i > 0 && Character.isLetter(shouted.charAt(i - 1));
            out.append(inWord ? Character.toLowerCase(shouted.charAt(i)) : shouted.charAt(i));
        }
        return out.toString();
    }
}
