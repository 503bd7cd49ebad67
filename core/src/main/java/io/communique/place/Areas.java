package io.communique.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Departments, regions and countries: nothing is read before it is asked for. */
final class Areas {

    private static final Map<String, Area> NONE = Map.of();

    private final PlaceTable departments = PlaceTable.resource("departments.tsv");
    private Optional<PlaceTable> regions = Optional.empty();
    private Optional<PlaceTable> countries = Optional.empty();
    private Map<String, Area> departmentNames = NONE;
    private Map<String, Area> regionNames = NONE;

    Optional<Area> department(String codeOrName) {
        return departmentCoded(codeOrName)
                .or(() -> Optional.ofNullable(departmentNames().get(PlaceNames.key(codeOrName))));
    }

    private Optional<Area> departmentCoded(String code) {
        Optional<List<String>> row = row(departments, code);
        return row.isPresent() ? Optional.of(department(row.get())) : Optional.empty();
    }

    private static Area department(List<String> row) {
        return new Area(row.get(0), row.get(1), row.get(2), Optional.of(row.get(3)));
    }

    Optional<Area> region(String codeOrName) {
        return row(regions(), codeOrName).map(Areas::region)
                .or(() -> Optional.ofNullable(regionNames().get(PlaceNames.key(codeOrName))));
    }

    private static Area region(List<String> row) {
        return new Area(row.get(0), row.get(1), row.get(0), Optional.empty());
    }

    /** The department that an INSEE code or a French postcode begins with. */
    Optional<Area> departmentOf(String code) {
        Optional<Area> longer = code.length() < 3 ? Optional.empty() : departmentCoded(code.substring(0, 3));
        if (longer.isPresent() || code.length() < 2)
            return longer;
        return departmentCoded(code.substring(0, 2));
    }

    Optional<String> country(String name) {
        return row(countries(), PlaceNames.key(name)).map(row -> row.get(1));
    }

    /** The IANA name of the zone of a country that has one only. */
    Optional<String> zoneOfCountry(String code) {
        return row(countries(), code).map(row -> row.get(2)).filter(zone -> !zone.isEmpty());
    }

    private static Optional<List<String>> row(PlaceTable table, String key) {
        int line = table.firstAt(key);
        return table.hasKey(line, key) ? Optional.of(table.fields(line)) : Optional.empty();
    }

    private synchronized PlaceTable regions() {
        if (regions.isEmpty())
            regions = Optional.of(PlaceTable.resource("regions.tsv"));
        return regions.get();
    }

    private synchronized PlaceTable countries() {
        if (countries.isEmpty())
            countries = Optional.of(PlaceTable.resource("countries.tsv"));
        return countries.get();
    }

    private synchronized Map<String, Area> departmentNames() {
        if (departmentNames.isEmpty()) {
            departmentNames = new LinkedHashMap<>();
            for (List<String> row : departments.rows())
                departmentNames.put(PlaceNames.key(row.get(1)), department(row));
        }
        return departmentNames;
    }

    private synchronized Map<String, Area> regionNames() {
        if (regionNames.isEmpty()) {
            regionNames = new LinkedHashMap<>();
            for (List<String> row : regions().rows())
                regionNames.put(PlaceNames.key(row.get(1)), region(row));
        }
        return regionNames;
    }
}
