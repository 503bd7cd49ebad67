package io.communique.assembly;

import io.communique.model.WebLink.Purpose;
import io.communique.text.DataFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What hosts and paths tell of an address, whatever the language. */
final class LinkPlaces {
    private record Place(String part, Purpose purpose, int weight) {}

    private final List<Place> places = new ArrayList<>();

    private LinkPlaces(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split("\\s+");
            places.add(new Place(parts[0], LinkPurposes.purpose(parts[1]), Integer.parseInt(parts[2])));
        }
    }

    static LinkPlaces standard() {
        return Standard.ALL;
    }

    /** For each purpose the greatest weight of a part that the address has. */
    Map<Purpose, Integer> weights(String url) {
        String plain = url.toLowerCase(Locale.ROOT).replaceFirst("^(https?:)?//", "").replaceFirst("^www\\.", "");
        int slash = plain.indexOf('/');
        String host = slash < 0 ? plain : plain.substring(0, slash);
        String path = slash < 0 ? "" : plain.substring(slash);
        Map<Purpose, Integer> out = new EnumMap<>(Purpose.class);
        for (Place place : places)
            if (stands(place.part(), host, path))
                out.merge(place.purpose(), place.weight(), Math::max);
        return out;
    }

    private static boolean stands(String part, String host, String path) {
        if (part.startsWith("/"))
            return path.startsWith(part) && ends(path, part.length()) || inner(path, part);
        if (part.contains("/"))
            return ("." + host + path).contains("." + part);
        return part.endsWith(".") ? ("." + host).contains("." + part)
                : ("." + host + ".").contains("." + part + ".");
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
