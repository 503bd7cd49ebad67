package io.communique.place;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The venues that a user added, by name and alias. */
public final class KnownVenues {

    private final Map<String, KnownVenue> byName = new LinkedHashMap<>();
    private final Set<String> beginnings = new LinkedHashSet<>();

    KnownVenues(List<KnownVenue> venues) {
        for (KnownVenue venue : venues) {
            add(venue.name(), venue);
            venue.aliases().forEach(alias -> add(alias, venue));
        }
    }

    private void add(String name, KnownVenue venue) {
        String key = PlaceNames.key(name);
        if (key.isEmpty())
            return;
        byName.putIfAbsent(key, venue);
        for (int space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1))
            beginnings.add(key.substring(0, space));
    }

    /**
     * Whether there are none.
     *
     * @return true for the standard gazetteer
     */
    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /**
     * The venue of a name or alias, whatever its accents, hyphens, capitals and leading article.
     *
     * @param name a whole name
     * @return absent if nobody added it
     */
    public Optional<KnownVenue> named(String name) {
        return Optional.ofNullable(byName.get(PlaceNames.key(name)));
    }

    /**
     * Whether a name or alias begins with these words and goes on.
     *
     * @param words whole words
     * @return false where no longer name exists
     */
    public boolean hasLonger(String words) {
        String key = PlaceNames.key(words);
        return key.isEmpty() || beginnings.contains(key);
    }
}
