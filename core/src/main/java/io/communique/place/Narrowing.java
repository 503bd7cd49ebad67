package io.communique.place;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Leaves out, hint by hint, the towns that disagree; a hint that no town agrees with counts for nothing. */
final class Narrowing {

    private Narrowing() {}

    static List<Place> by(Hints hints, List<Place> places, Gazetteer gazetteer) {
        List<Place> left = places;
        if (hints.postcode().isPresent())
            left = byPostcode(hints.postcode().get(), left);
        if (hints.department().isPresent())
            left = keep(left, inDepartment(hints.department().get(), gazetteer));
        if (hints.region().isPresent())
            left = keep(left, inRegion(hints.region().get(), gazetteer));
        if (hints.country().isPresent())
            left = keep(left, place -> place.country().equals(hints.country().get()));
        if (hints.near().isPresent() && left.size() > 1)
            left = near(hints.near().get(), left, gazetteer);
        return left;
    }

    /** A CEDEX code is of no commune, but it begins with the department's number. */
    private static List<Place> byPostcode(String postcode, List<Place> places) {
        List<Place> exact = keep(places, place -> place.postcodes().contains(postcode));
        if (exact.size() < places.size() || postcode.length() != 5)
            return exact;
        String head = postcode.substring(0, postcode.startsWith("97") || postcode.startsWith("98") ? 3 : 2);
        return keep(places, place -> place.postcodes().stream().anyMatch(code -> code.startsWith(head)));
    }

    private static List<Place> near(String inseeCode, List<Place> places, Gazetteer gazetteer) {
        Optional<Place> centre = gazetteer.commune(inseeCode);
        if (centre.isEmpty())
            return places;
        List<Place> same = keep(places, place -> place.inseeCode().equals(centre.get().inseeCode()));
        if (same.size() < places.size())
            return same;
        List<Place> department = keep(places, place -> place.department().equals(centre.get().department()));
        if (department.size() < places.size())
            return department;
        return keep(places, place -> place.region().equals(centre.get().region()));
    }

    private static Predicate<Place> inDepartment(String codeOrName, Gazetteer gazetteer) {
        Optional<String> code = gazetteer.department(codeOrName).map(Area::code);
        return place -> code.isPresent() && place.department().equals(code);
    }

    private static Predicate<Place> inRegion(String codeOrName, Gazetteer gazetteer) {
        Optional<String> code = gazetteer.region(codeOrName).map(Area::code);
        return place -> code.isPresent() && place.region().equals(code);
    }

    private static List<Place> keep(List<Place> places, Predicate<Place> agrees) {
        List<Place> kept = places.stream().filter(agrees).toList();
        return kept.isEmpty() ? places : kept;
    }
}
