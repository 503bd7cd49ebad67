package io.communique.place;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The small tables: departments, regions, countries. */
final class Areas {

    private final Map<String, Area> departments = new LinkedHashMap<>();
    private final Map<String, Area> departmentNames = new LinkedHashMap<>();
    private final Map<String, Area> regions = new LinkedHashMap<>();
    private final Map<String, Area> regionNames = new LinkedHashMap<>();
    private final Map<String, String> countryNames = new LinkedHashMap<>();
    private final Map<String, String> countryZones = new LinkedHashMap<>();

    Areas() {
        for (List<String> row : rows("departments.tsv")) {
            Area area = new Area(row.get(0), row.get(1), row.get(2), Optional.of(ZoneId.of(row.get(3))));
            departments.put(area.code(), area);
            departmentNames.put(PlaceNames.key(area.name()), area);
        }
        for (List<String> row : rows("regions.tsv")) {
            Area area = new Area(row.get(0), row.get(1), row.get(0), Optional.empty());
            regions.put(area.code(), area);
            regionNames.put(PlaceNames.key(area.name()), area);
        }
        rows("countries.tsv").forEach(this::addCountry);
    }

    private static List<List<String>> rows(String resource) {
        return PlaceTable.resource(resource).rows();
    }

    private void addCountry(List<String> row) {
        if (!row.get(1).isEmpty())
            countryZones.put(row.get(0), row.get(1));
        for (String name : row.get(2).split("\\|"))
            countryNames.putIfAbsent(PlaceNames.key(name), row.get(0));
    }

    Optional<Area> department(String codeOrName) {
        return Optional.ofNullable(departments.get(codeOrName))
                .or(() -> Optional.ofNullable(departmentNames.get(PlaceNames.key(codeOrName))));
    }

    Optional<Area> region(String codeOrName) {
        return Optional.ofNullable(regions.get(codeOrName))
                .or(() -> Optional.ofNullable(regionNames.get(PlaceNames.key(codeOrName))));
    }

    /** The department that an INSEE code or a French postcode begins with. */
    Optional<Area> departmentOf(String code) {
        Area longer = code.length() < 3 ? null : departments.get(code.substring(0, 3));
        if (longer != null || code.length() < 2)
            return Optional.ofNullable(longer);
        return Optional.ofNullable(departments.get(code.substring(0, 2)));
    }

    Optional<String> country(String name) {
        return Optional.ofNullable(countryNames.get(PlaceNames.key(name)));
    }

    Optional<ZoneId> zoneOfCountry(String code) {
        return Optional.ofNullable(countryZones.get(code)).map(ZoneId::of);
    }
}
