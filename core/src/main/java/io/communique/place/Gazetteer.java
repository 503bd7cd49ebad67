package io.communique.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The communes of France with their postcodes, the larger towns of its neighbours and of the world, departments,
 * regions and countries, from the open data that {@code data/places/README.md} names; and the venues that a user adds.
 *
 * <p>Immutable and thread-safe; the data are read from the jar once, when they are first asked for.
 */
public final class Gazetteer {

    /**
     * How far words reach into the names of towns.
     *
     * @param whole whether they are a name
     * @param longer whether a name begins with them and goes on
     */
    public record Reach(boolean whole, boolean longer) {}

    private static final int FAR_SMALLER = 10;
    private static final Area NO_AREA = new Area("", "", "", Optional.empty());

    private final Data data;
    private final KnownVenues venues;

    private Gazetteer(Data data, KnownVenues venues) {
        this.data = data;
        this.venues = venues;
    }

    /**
     * The gazetteer that comes with the library.
     *
     * @return always the same object
     */
    public static Gazetteer standard() {
        return Standard.GAZETTEER;
    }

    /**
     * This gazetteer with venues of the user's.
     *
     * @param more replaces what was added before
     * @return another gazetteer on the same data
     */
    public Gazetteer with(List<KnownVenue> more) {
        return new Gazetteer(data, new KnownVenues(more));
    }

    /**
     * The venues that a user added.
     *
     * @return a lookup, empty for {@link #standard()}
     */
    public KnownVenues venues() {
        return venues;
    }

    /**
     * The towns of a name, whatever its accents, hyphens, capitals and leading article; "St" is "Saint".
     *
     * @param name such as {@code St Etienne}
     * @return communes of today, then others, the largest first; empty if there are none
     */
    public List<Place> named(String name) {
        String key = PlaceNames.key(name);
        List<Place> today = new ArrayList<>();
        List<Place> parts = new ArrayList<>();
        for (int i = data.communes.firstAt(key); data.communes.hasKey(i, key); i = data.communes.next(i)) {
            Place commune = commune(i);
            (commune.partOf().isEmpty() ? today : parts).add(commune);
        }
        for (int i = data.cities.firstAt(key); data.cities.hasKey(i, key); i = data.cities.next(i))
            today.add(city(i));
        return largestFirst(today, parts);
    }

    private static List<Place> largestFirst(List<Place> first, List<Place> last) {
        first.sort(BySize.LARGEST_FIRST);
        last.sort(BySize.LARGEST_FIRST);
        List<Place> out = new ArrayList<>(first);
        out.addAll(last);
        return List.copyOf(out);
    }

    /**
     * Whether there is a town of a name.
     *
     * @param name as for {@link #named}
     * @return true if {@code named} is not empty
     */
    public boolean has(String name) {
        String key = PlaceNames.key(name);
        return data.communes.hasKey(data.communes.firstAt(key), key)
                || data.cities.hasKey(data.cities.firstAt(key), key);
    }

    /**
     * How far words reach into the towns' names, for those who try one word more at a time.
     *
     * @param words whole words
     * @return whether they are a name, and whether a longer one begins with them
     */
    public Reach reach(String words) {
        String key = PlaceNames.key(words);
        int commune = data.communes.firstAt(key);
        int city = data.cities.firstAt(key);
        boolean whole = data.communes.hasKey(commune, key) || data.cities.hasKey(city, key);
        boolean open = key.isEmpty() || PlaceNames.isArticle(key);
        return new Reach(whole, open || longer(data.communes, commune, key) || longer(data.cities, city, key));
    }

    private static boolean longer(PlaceTable table, int first, String key) {
        int at = first;
        while (table.hasKey(at, key))
            at = table.next(at);
        return table.keyGoesOn(at, key);
    }

    /**
     * The communes and municipal arrondissements of a French postcode.
     *
     * @param postcode five digits; no CEDEX code
     * @return the largest first; empty if there are none
     */
    public List<Place> withPostcode(String postcode) {
        List<Place> single = new ArrayList<>();
        List<Place> divided = new ArrayList<>();
        for (int line : data.numbers().lines(postcode)) {
            Place place = commune(line);
            if (place.postcodes().contains(postcode))
                (arrondissements(place).size() > 1 ? divided : single).add(place);
        }
        return largestFirst(single, divided);
    }

    /**
     * The commune or arrondissement of an INSEE code.
     *
     * @param inseeCode five characters of the COG
     * @return absent if the code is not in use
     */
    public Optional<Place> commune(String inseeCode) {
        Optional<Place> part = Optional.empty();
        for (int line : data.numbers().lines(inseeCode)) {
            Place place = commune(line);
            boolean own = place.inseeCode().equals(Optional.of(inseeCode));
            if (own && place.partOf().isEmpty())
                return Optional.of(place);
            if (own && part.isEmpty())
                part = Optional.of(place);
        }
        return part;
    }

    /**
     * The municipal arrondissements of a commune.
     *
     * @param commune Paris, Lyon, Marseille
     * @return in their order; empty for the others
     */
    public List<Place> arrondissements(Place commune) {
        if (commune.inseeCode().isEmpty() || commune.postcodes().size() < 2)
            return List.of();
        String code = commune.inseeCode().get();
        List<Place> known = data.divided.get(code);
        return known != null ? known : data.divided.computeIfAbsent(code, key -> arrondissements(key, commune.name()));
    }

    private List<Place> arrondissements(String code, String name) {
        String key = PlaceNames.key(name);
        List<Place> out = new ArrayList<>();
        for (int i = data.communes.firstAt(key.concat(" ")); data.communes.keyGoesOn(i, key); i = data.communes.next(i)) {
            List<String> fields = data.communes.fields(i);
            if (fields.get(7).equals(code) && !fields.get(3).isEmpty())
                out.add(place(fields));
        }
        if (out.size() > 1)
            out.sort(Comparator.comparing(p -> p.inseeCode().orElse("")));
        return List.copyOf(out);
    }

    /**
     * The town that a name most probably means: the one that agrees with most hints, else the largest.
     *
     * @param name as for {@link #named}
     * @param hints what else is known
     * @return absent if there is no town of that name
     */
    public Optional<Choice> choose(String name, Hints hints) {
        List<Place> left = named(name);
        if (left.isEmpty())
            return Optional.empty();
        left = Narrowing.by(hints, left, this);
        Place best = left.get(0);
        List<Place> others = new ArrayList<>();
        for (Place each : left.subList(1, left.size()))
            if (each.partOf().isEmpty() && !sameTown(each, best)
                    && (long) each.population() * FAR_SMALLER >= best.population())
                others.add(each);
        return Optional.of(new Choice(best, others));
    }

    private static boolean sameTown(Place one, Place other) {
        return one.country().equals(other.country()) && one.inseeCode().equals(other.inseeCode())
                && one.latitude().equals(other.latitude());
    }

    /**
     * A department by code or name.
     *
     * @param codeOrName such as {@code 2A} or {@code Loire-Atlantique}
     * @return absent if there is none
     */
    public Optional<Area> department(String codeOrName) {
        return data.areas.department(codeOrName);
    }

    /**
     * A region by code or name.
     *
     * @param codeOrName such as {@code 53} or {@code Bretagne}
     * @return absent if there is none
     */
    public Optional<Area> region(String codeOrName) {
        return data.areas.region(codeOrName);
    }

    /**
     * A country by its name in one of the languages of the library.
     *
     * @param name such as {@code Suisse}
     * @return its ISO 3166-1 alpha-2 code; absent if there is none
     */
    public Optional<String> country(String name) {
        return data.areas.country(name);
    }

    private Place commune(int line) {
        return place(data.communes.fields(line));
    }

    private Place place(List<String> f) {
        Optional<Area> department = data.areas.departmentOf(f.get(2));
        List<String> postcodes = f.get(3).isEmpty() ? List.of() : List.of(f.get(3).split(" "));
        Area area = department.orElse(NO_AREA);
        return new Place(f.get(1), Optional.of(f.get(2)), stated(area.code()), stated(area.region()), "FR", postcodes,
                Integer.parseInt(f.get(4)), degrees(f.get(5)), degrees(f.get(6)), stated(f.get(7)), area.zoneName());
    }

    private Place city(int line) {
        List<String> f = data.cities.fields(line);
        Optional<Place> french = f.get(6).isEmpty() ? Optional.empty() : commune(f.get(6));
        return new Place(f.get(1), french.flatMap(Place::inseeCode), french.flatMap(Place::department),
                french.flatMap(Place::region), f.get(2), french.map(Place::postcodes).orElse(List.of()),
                Integer.parseInt(f.get(3)), french.map(Place::latitude).orElse(degrees(f.get(4))),
                french.map(Place::longitude).orElse(degrees(f.get(5))), Optional.empty(),
                french.flatMap(Place::zoneName).or(() -> data.areas.zoneOfCountry(f.get(2))));
    }

    private static Optional<String> stated(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(field);
    }

    private static OptionalDouble degrees(String text) {
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    /**
     * By population. A class and no lambda, as the look-ups are loops: in a fresh virtual machine the first lambdas cost
     * more than reading the tables.
     */
    private enum BySize implements Comparator<Place> {

        LARGEST_FIRST;

        @Override
        public int compare(Place one, Place other) {
            return Integer.compare(other.population(), one.population());
        }
    }

    /** The tables, and the index that is made when first asked for. */
    private static final class Data {

        private static final int CODE = 2;
        private static final int POSTCODES = 3;

        private final PlaceTable communes = PlaceTable.resource("communes.tsv");
        private final PlaceTable cities = PlaceTable.resource("cities.tsv");
        private final Areas areas = new Areas();
        private Optional<WordIndex> numbers = Optional.empty();

        /** The arrondissements of the communes of several postcodes that were asked for: few have any, and these often. */
        private final Map<String, List<Place>> divided = new ConcurrentHashMap<>();

        /** INSEE codes and postcodes in one index: one pass over the table costs half of two. */
        private synchronized WordIndex numbers() {
            if (numbers.isEmpty())
                numbers = Optional.of(communes.index(CODE, POSTCODES));
            return numbers.get();
        }
    }

    private static final class Standard {
        private static final Gazetteer GAZETTEER = new Gazetteer(new Data(), new KnownVenues(List.of()));
    }
}
