package io.communique.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Reads venues from CSV (RFC 4180): a header line with the columns {@code name}, {@code aliases} (parted by
 * {@code |}), {@code street}, {@code postcode}, {@code town}, {@code lat}, {@code lon}, {@code insee}, in any order;
 * only {@code name} is required. Semicolons may part the fields instead of commas.
 */
public final class KnownVenueFile {

    private static final List<String> COLUMNS = List.of("name", "aliases", "street", "postcode", "town", "lat", "lon",
            "insee");

    private KnownVenueFile() {}

    /**
     * Reads the text of such a file.
     *
     * @param csv the whole text; a byte order mark and empty lines do not count
     * @return its venues in order
     * @throws IllegalArgumentException if a line is wrong, with its number and the line itself
     */
    public static List<KnownVenue> parse(String csv) {
        List<String> lines = csv.lines().toList();
        List<KnownVenue> out = new ArrayList<>();
        Map<String, Integer> header = Map.of();
        char comma = ',';
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 && lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(i);
            if (line.isBlank())
                continue;
            if (header.isEmpty()) {
                comma = line.indexOf(';') >= 0 ? ';' : ',';
                header = header(line, comma);
            } else {
                out.add(venue(line, i + 1, header, comma));
            }
        }
        return List.copyOf(out);
    }

    private static Map<String, Integer> header(String line, char comma) {
        Map<String, Integer> out = new LinkedHashMap<>();
        for (String column : fields(line, comma)) {
            String name = column.strip().toLowerCase(Locale.ROOT);
            if (!COLUMNS.contains(name))
                throw new IllegalArgumentException("line 1: no column is called \"" + column + "\", there are " + COLUMNS
                        + ": " + line);
            out.put(name, out.size());
        }
        if (!out.containsKey("name"))
            throw new IllegalArgumentException("line 1: there is no column \"name\": " + line);
        return out;
    }

    private static KnownVenue venue(String line, int number, Map<String, Integer> header, char comma) {
        try {
            List<String> fields = fields(line, comma);
            if (fields.size() > header.size())
                throw new IllegalArgumentException(fields.size() + " fields in " + header.size() + " columns");
            return new KnownVenue(field(fields, header, "name").orElse(""), aliases(fields, header),
                    field(fields, header, "street"), field(fields, header, "postcode"), field(fields, header, "town"),
                    degrees(fields, header, "lat"), degrees(fields, header, "lon"), field(fields, header, "insee"));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage() + ": " + line, e);
        }
    }

    private static List<String> aliases(List<String> fields, Map<String, Integer> header) {
        return field(fields, header, "aliases").map(all -> List.of(all.split("\\s*\\|\\s*"))).orElse(List.of());
    }

    private static OptionalDouble degrees(List<String> fields, Map<String, Integer> header, String column) {
        Optional<String> text = field(fields, header, column);
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text.get()));
    }

    private static Optional<String> field(List<String> fields, Map<String, Integer> header, String column) {
        int index = header.getOrDefault(column, fields.size());
        return index < fields.size() ? Optional.of(fields.get(index).strip()).filter(f -> !f.isEmpty())
                : Optional.empty();
    }

    private static List<String> fields(String line, char comma) {
        List<String> out = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == comma && !quoted) {
                out.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        if (quoted)
            throw new IllegalArgumentException("a quotation mark is not closed");
        out.add(field.toString());
        return out;
    }
}
