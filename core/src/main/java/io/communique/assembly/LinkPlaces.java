package io.communique.assembly;

import io.communique.model.WebLink.Purpose;
import io.communique.text.DataFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What hosts and paths tell of an address, whatever the language. */
final class LinkPlaces {
    private static final Pattern SCHEME = Pattern.compile("^((https?:)?//)?(www\\.)?");

    /** {@code sought} is the part with the dots that must stand around it; a path has none. */
    private record Place(String part, String sought, Purpose purpose, int weight) {

        static Place of(String part, Purpose purpose, int weight) {
            String sought = part.startsWith("/") ? part
                    : part.contains("/") || part.endsWith(".") ? "." + part : "." + part + ".";
            return new Place(part, sought, purpose, weight);
        }

        /** Whether it stands in an address, given whole and its host with a dot before, the host with one behind too, and its path. */
        boolean stands(String whole, String host, String closed, String path) {
            if (part.startsWith("/"))
                return path.startsWith(part) && ends(path, part.length()) || inner(path, part);
            return (part.contains("/") ? whole : part.endsWith(".") ? host : closed).contains(sought);
        }
    }

    private final List<Place> places = new ArrayList<>();

    private LinkPlaces(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split("\\s+");
            places.add(Place.of(parts[0], LinkPurposes.purpose(parts[1]), Integer.parseInt(parts[2])));
        }
    }

    static LinkPlaces standard() {
        return Standard.ALL;
    }

    /** For each purpose the greatest weight of a part that the address has. */
    Map<Purpose, Integer> weights(String url) {
        String plain = SCHEME.matcher(url.toLowerCase(Locale.ROOT)).replaceFirst("");
        int slash = plain.indexOf('/');
        String whole = "." + plain;
        String host = "." + (slash < 0 ? plain : plain.substring(0, slash));
        String closed = host + ".";
        String path = slash < 0 ? "" : plain.substring(slash);
        Map<Purpose, Integer> out = new EnumMap<>(Purpose.class);
        for (Place place : places)
            if (place.stands(whole, host, closed, path))
                out.merge(place.purpose(), place.weight(), Math::max);
        return out;
    }

    private static boolean inner(String path, String part) {
        int at = path.indexOf(part);
        return at >= 0 && ends(path, at + part.length());
    }

    private static boolean ends(String path, int at) {
        return at >= path.length() || !Character.isLetter(path.charAt(at)) || path.charAt(at - 1) == '/';
    }

    private static final class Standard {
        private static final LinkPlaces ALL = new LinkPlaces(DataFile.lines(LinkPlaces.class, "link-places.txt"));
    }
}
